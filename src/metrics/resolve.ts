import type { Draft } from '../draft/draft.ts';
import type { FrontMatter } from '../draft/front-matter.ts';
import { memo } from '../text/memo.ts';
import { nearest } from '../text/nearest.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkRanges } from './check-ranges.ts';
import { evaluate, type Worked } from './evaluate.ts';
import type { Expression } from './formula.ts';
import type { Metric, MetricProblem, Metrics } from './metric.ts';
import { isPending, scaleBetween } from './quantity.ts';
import { change, previousOf, type RawMetric, readMetrics } from './read-metrics.ts';
import { referenceFields } from './reference.ts';

const none: Metrics = { byName: new Map(), problems: [] };

/** The figures of a draft, worked out, with everything that is wrong with its front matter. Kept while that is unchanged. */
export const resolveMetrics = (draft: Draft): Metrics => (draft.frontMatter ? resolve(draft.frontMatter) : none);

const resolve = memo((frontMatter: FrontMatter): Metrics => {
  const { metrics, problems } = readMetrics(frontMatter);
  const solver = new Solver(metrics);
  const byName = new Map<string, Metric>();
  for (const [name, raw] of metrics) byName.set(name, solver.metric(name, raw));
  return {
    byName,
    problems: [...checkFrontMatter(frontMatter), ...problems, ...solver.problems, ...checkRanges(byName)],
  };
});

/** Works formulas out in the order they need each other; lives for one front matter. */
class Solver {
  readonly problems: MetricProblem[] = [];
  readonly #raw: ReadonlyMap<string, RawMetric>;
  readonly #done = new Map<string, Worked | undefined>();
  readonly #open: string[] = [];
  readonly #inCycle = new Set<string>();

  constructor(raw: ReadonlyMap<string, RawMetric>) {
    this.#raw = raw;
  }

  metric(name: string, { expression: _, typedPrevious, ...raw }: RawMetric): Metric {
    const worked = this.#value(name);
    const unit = raw.unit || (worked?.unit ?? '');
    const previous = previousOf(typedPrevious, unit);
    return { ...raw, unit, ...(worked && { value: worked.value }), ...(previous !== undefined && { previous }) };
  }

  #value(name: string): Worked | undefined {
    if (this.#done.has(name)) return this.#done.get(name);
    const raw = this.#raw.get(name);
    if (!raw) return undefined;
    const at = this.#open.indexOf(name);
    if (at !== -1) {
      this.#cycle(this.#open.slice(at));
      return undefined;
    }
    this.#open.push(name);
    const worked = raw.expression
      ? this.#workOut(raw, raw.expression)
      : raw.value === undefined
        ? undefined
        : { value: raw.value, unit: raw.unit };
    this.#open.pop();
    this.#done.set(name, worked);
    return worked;
  }

  #workOut(raw: RawMetric, expression: Expression): Worked | undefined {
    const worked = evaluate(expression, (name, field) => this.#field(name, field));
    const isTold = namesIn(expression).filter(named => this.#checkName(raw, named)).length > 0;
    if (!('failure' in worked)) {
      // 元 added up and declared as 万元 are reckoned over; who divides by 10000 has done so already.
      const scale = raw.unit && !/[*/×÷＊／]/.test(raw.formula ?? '') ? (scaleBetween(worked.unit, raw.unit) ?? 1) : 1;
      if (Number.isFinite(worked.value)) return raw.unit ? { value: worked.value * scale, unit: raw.unit } : worked;
      const detail = { zh: '结果过大', en: 'the result is too large' };
      this.#problem('syntax', raw.valueSpan, { name: raw.name, detail });
      return undefined;
    }
    if (worked.failure === 'division-by-zero' && !isTold) {
      this.#problem('division-by-zero', raw.valueSpan, { name: raw.name });
    }
    return undefined;
  }

  /** Tells what is wrong with a name of a formula: no metric, no such field, no figure of the period before. */
  #checkName(raw: RawMetric, { name, field, span }: Named): boolean {
    const start = raw.formulaStart + span.start;
    const at = { start, end: start + name.length };
    const fieldAt = { start: raw.formulaStart + span.end - (field?.length ?? 0), end: raw.formulaStart + span.end };
    const meant = this.#raw.get(name);
    if (!meant) {
      this.#problem('unknown-name', at, { name: raw.name, unknown: name }, nearest(name, this.#raw.keys()));
    } else if (field === undefined || field === '值') {
      return false;
    } else if (!referenceFields.some(known => known === field)) {
      const suggestion = nearest(field, referenceFields) ?? (field.startsWith('上') ? '上期' : '同比');
      this.#problem('unknown-field', fieldAt, { name: raw.name, field }, suggestion);
    } else if (isPendingPrevious(meant)) {
      return false;
    } else if (this.#previous(meant) === undefined) {
      this.#problem('no-previous', { start: at.start, end: fieldAt.end }, { name: raw.name, other: name });
    } else if (field === '同比' && this.#previous(meant) === 0) {
      this.#problem('division-by-zero', raw.valueSpan, { name: raw.name });
    } else {
      return false;
    }
    return true;
  }

  #previous(raw: RawMetric): number | undefined {
    return previousOf(raw.typedPrevious, raw.unit || (this.#value(raw.name)?.unit ?? ''));
  }

  #field(name: string, field: string | undefined): Worked | undefined {
    const own = this.#value(name);
    if (field === undefined || field === '值') return own;
    const raw = this.#raw.get(name);
    const previous = raw && this.#previous(raw);
    if (!raw || previous === undefined) return undefined;
    if (field === '上期') return { value: previous, unit: own?.unit ?? raw.unit };
    if (!own) return undefined;
    if (field === '增量') return { value: own.value - previous, unit: own.unit };
    return field === '同比' && previous !== 0 ? { value: change(own.value, previous), unit: '%' } : undefined;
  }

  #cycle(names: readonly string[]): void {
    if (names.some(name => this.#inCycle.has(name))) return;
    for (const name of names) this.#inCycle.add(name);
    const first = this.#raw.get(names[0] ?? '');
    if (first) this.#problem('cycle', first.valueSpan, { names: [...names, names[0]].join(' → ') });
  }

  #problem(code: string, span: MetricProblem['span'], data: MetricProblem['data'], suggestion?: string): void {
    this.problems.push({ rule: 'metric-formula', code, span, data, ...(suggestion !== undefined && { suggestion }) });
  }
}

type Named = Extract<Expression, { kind: 'name' }>;

const isPendingPrevious = ({ typedPrevious }: RawMetric): boolean =>
  typeof typedPrevious === 'string' && isPending(typedPrevious);

function namesIn(expression: Expression): readonly Named[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression];
    case 'sign':
      return namesIn(expression.of);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.of.flatMap(namesIn);
  }
}
