import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Span } from '../../text/span.ts';
import { isCount, isDifference, isEarlier } from '../figures/counts.ts';

/** A figure with what it is of, as far as that can be told from the words it stands by. Spans are in the line. */
export interface Named {
  /** The last words before it and its unit. */
  readonly name: string;
  readonly value: number;
  /** Its digits in order of size: 1236 and 1263 have the same. */
  readonly digits: string;
  readonly span: Span;
}

const ofAll = /全年|今年|共|累计|总/;
const other = /计划|力争|目标|预计|拟|明年|其中|新增|另|再|还|月|季度|日/;

/** The figures of a line that may stand again in the text. */
export function namedOf(line: Line): readonly Named[] {
  const named: Named[] = [];
  for (const figure of figuresOf(line)) {
    if (figure.value < 11 || !isCount(figure) || figure.script === 'han') continue;
    const { subject } = figure;
    const words = /\p{Script=Han}{4}$/u.exec(subject)?.[0];
    const digits = line.text.slice(figure.number.start, figure.number.end);
    if (words === undefined || other.test(subject) || isDifference(figure) || isEarlier(figure)) continue;
    if (digits.length < 3 && !ofAll.test(subject)) continue;
    const span = { start: figure.number.start, end: figure.span.end };
    named.push({ name: words + figure.unit, value: figure.value, digits: [...digits].sort().join(''), span });
  }
  return named;
}

/** 12家重点监管单位 … 13家重点监管单位 in one paragraph. */
export function twiceIn(line: Line): readonly (readonly [Figure, Figure])[] {
  const known = new Map<string, Figure>();
  const pairs: (readonly [Figure, Figure])[] = [];
  for (const figure of figuresOf(line)) {
    if (!isCount(figure) || figure.value < 2 || !/^[家个名所座处]$/.test(figure.unit)) continue;
    const name = /^\p{Script=Han}{2,10}(?:单位|企业|学校|机构|场所|部门|公司|站|中心)/u.exec(figure.object)?.[0];
    if (name === undefined || name.length < 6 || other.test(figure.subject) || isEarlier(figure) || isDifference(figure))
      continue;
    const first = known.get(name);
    if (!first) known.set(name, figure);
    else if (first.value !== figure.value && Math.abs(first.value - figure.value) <= first.value * 0.2)
      pairs.push([first, figure]);
  }
  return pairs;
}

/** Whether a figure is of what a metric is: 检查企业1236家, 检查的1236家企业. */
export const isOf = ({ subject, object }: Figure, { name }: Metric): boolean =>
  subject.endsWith(name) || (name.length >= 4 && subject.endsWith(`${name.slice(0, 2)}的`) && object.startsWith(name.slice(2)));

/** Whether the sentence speaks of what is to come, or of another year. */
export function isPlanned(line: Line, figure: Figure): boolean {
  const start = sentencesOf(line)[figure.sentence]?.start ?? 0;
  return /计划|力争|目标|预计|拟|明年|下一步|将|确保|上年|去年|同期/.test(line.prose.slice(start, figure.span.start));
}
