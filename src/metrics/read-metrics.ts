import type { FrontMatter, Path } from '../draft/front-matter.ts';
import { type Expression, parseFormula } from './formula.ts';
import type { Metric, MetricProblem } from './metric.ts';
import { isFormula, isPending, parseQuantity, scaleBetween } from './quantity.ts';

/** A metric as read, its formula not yet worked out. */
export interface RawMetric extends Metric {
  readonly expression?: Expression;
  /** Where the formula's own text starts in the source: behind the `=`. */
  readonly formulaStart: number;
  /** 上期 as read: what it is depends on the unit, which a formula may give. */
  readonly typedPrevious: unknown;
}

/** (本期 − 上期) ÷ |上期|. */
export const change = (value: number, previous: number): number => (value - previous) / Math.abs(previous);

export function readMetrics(frontMatter: FrontMatter): {
  readonly metrics: ReadonlyMap<string, RawMetric>;
  readonly problems: readonly MetricProblem[];
} {
  const metrics = new Map<string, RawMetric>();
  const problems: MetricProblem[] = [];
  const all = frontMatter.value['指标'];
  if (typeof all !== 'object' || all === null || Array.isArray(all)) return { metrics, problems };
  const names = Object.keys(all);
  for (const [name, value] of Object.entries(all)) metrics.set(name, readMetric(frontMatter, name, value, names, problems));
  return { metrics, problems };
}

function readMetric(
  frontMatter: FrontMatter,
  name: string,
  value: unknown,
  names: readonly string[],
  problems: MetricProblem[],
): RawMetric {
  const path: Path = ['指标', name];
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  const valuePath = fields && '值' in fields ? [...path, '值'] : path;
  const here = { start: 0, end: 0 };
  const nameSpan = frontMatter.keySpan(path) ?? here;
  const valueSpan = frontMatter.valueSpan(valuePath) ?? nameSpan;
  const typed = fields ? fields['值'] : value;
  const figure = readValue(frontMatter.source(valuePath), typed);
  const base = { name, nameSpan, valueSpan, typedPrevious: fields?.['上期'], ...details(fields) };
  const unitHere = text(fields?.['单位']) ?? figure.unit;
  if (figure.formula !== undefined) {
    const parsed = parseFormula(figure.formula, names);
    if ('wrong' in parsed) {
      problems.push({
        rule: 'metric-formula',
        code: 'syntax',
        span: valueSpan,
        data: { name, detail: parsed.wrong },
      });
    }
    return {
      ...base,
      unit: unitHere,
      pending: false,
      formula: figure.formula,
      formulaStart: valueSpan.start + (frontMatter.source(valuePath) ?? '').indexOf(figure.formula),
      ...('expression' in parsed && { expression: parsed.expression }),
    };
  }
  const unit = unitHere;
  // A percentage given by its unit, `{ 值: 96, 单位: "%" }`, is the fraction it stands for.
  const isWholePercent = (unit === '%' || unit === '％') && figure.unit !== '%';
  return {
    ...base,
    unit: unit === '％' ? '%' : unit,
    pending: figure.value === undefined && figure.isMissing,
    formulaStart: valueSpan.start,
    ...(figure.value !== undefined && { value: isWholePercent ? figure.value / 100 : figure.value }),
    ...(figure.typed !== undefined && { typed: figure.typed }),
  };
}

interface Value {
  readonly value?: number;
  readonly unit: string;
  readonly typed?: string;
  readonly formula?: string;
  readonly isMissing: boolean;
}

function readValue(source: string | undefined, value: unknown): Value {
  if (value === null || value === undefined) return { unit: '', isMissing: true };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { unit: '', isMissing: false };
    const typed = source !== undefined && /^-?[\d.]+$/.test(source) ? source : String(value);
    return { value, unit: '', typed, isMissing: false };
  }
  if (typeof value !== 'string') return { unit: '', isMissing: false };
  if (isPending(value)) return { unit: '', isMissing: true };
  if (isFormula(value)) return { unit: '', formula: value.replace(/^\s*[=＝]\s*/, ''), isMissing: false };
  const quantity = parseQuantity(value);
  return quantity ? { ...quantity, isMissing: false } : { unit: '', isMissing: false };
}

function details(fields: Readonly<Record<string, unknown>> | undefined): Partial<Pick<Metric, 'source' | 'asOf' | 'decimals'>> {
  if (!fields) return {};
  const source = text(fields['来源']);
  const asOf = text(fields['截至']);
  const decimals = fields['小数'];
  return {
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
    ...(typeof decimals === 'number' && decimals >= 0 && decimals <= 6 && { decimals }),
  };
}

/** 上期 in the metric's unit: a bare number is in it already, and of a percentage it is so many per cent. */
export function previousOf(value: unknown, unit: string): number | undefined {
  const isPercent = unit === '%' || unit === '％';
  if (typeof value === 'number') return Number.isFinite(value) ? (isPercent ? value / 100 : value) : undefined;
  const quantity = typeof value === 'string' && !isPending(value) ? parseQuantity(value) : undefined;
  if (!quantity) return undefined;
  if (quantity.unit === '') return isPercent ? quantity.value / 100 : quantity.value;
  const scale = unit === '' || (isPercent && quantity.unit === '%') ? 1 : scaleBetween(quantity.unit, unit);
  return scale === undefined ? undefined : quantity.value * scale;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
