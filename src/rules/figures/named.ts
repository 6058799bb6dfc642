import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import type { Metric } from '../../metrics/metric.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { hasAny } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';
import { isCount, isDifference, isEarlier } from './counts.ts';

/** A figure with what it is of, as far as that can be told from the words it stands by. Spans are in the line. */
export interface Named {
  /** The last words before it, or the words behind it. */
  readonly name: string;
  readonly typed: string;
  readonly span: Span;
}

const other = /计划|力争|目标|预计|拟|明年|其中|新增|另|再|还|月|季度|日/;

const nothing: readonly (readonly [Named, Named])[] = [];
const measures = new CharacterSet('个家户人处项起次名场份条期台辆座间所册宗例批件');

/** A number that may stand again in the text: the words and the measure word it stands between, and its digits. */
export interface Candidate {
  readonly key: string;
  readonly digits: string;
  readonly at: number;
}

/** The whole numbers of three digits and more between words and a measure word. Told by characters alone: there are many. */
export function candidatesOf(line: Line): readonly Candidate[] | undefined {
  const units = unitsOf(line);
  let found: Candidate[] | undefined;
  let run = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit >= 0x30 && unit <= 0x39) {
      run++;
      continue;
    }
    const start = at - run;
    if (run >= 3 && measures.has(unit) && isHanUnit(units[start - 1]) && isHanUnit(units[start - 4])) {
      const { prose } = line;
      found ??= [];
      found.push({ key: prose.slice(start - 4, start) + prose[at], digits: prose.slice(start, at), at: start });
    }
    run = 0;
  }
  return found;
}

const isHanUnit = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x4e00 && unit < 0xa000;

/** Whether two numbers are the same digits in another order. */
export const isTransposed = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** The figure a candidate is, where it is one of the present and of the whole. */
export function namedAt(line: Line, at: number): Named | undefined {
  const figure = figuresOf(line).find(({ number }) => number.start === at);
  if (!figure || !isCount(figure) || other.test(figure.subject) || isDifference(figure) || isEarlier(figure)) return undefined;
  return toNamed(line, figure, figure.subject.slice(-4));
}

function toNamed(line: Line, figure: Figure, name: string): Named {
  const span = { start: figure.number.start, end: figure.span.end };
  return { name, typed: line.text.slice(span.start, span.end), span };
}

const things = /\d[家个名所座处]\p{Script=Han}{2,10}(?:单位|企业|学校|机构|场所|部门|公司|站|中心)/u;

/** 12家重点监管单位 and then 13家重点监管单位 in one paragraph. */
export function twiceIn(line: Line): readonly (readonly [Named, Named])[] {
  if (!hasAny(line.prose, ['重点', '单位', '企业']) || !things.test(line.prose)) return nothing;
  const known = new Map<string, Figure>();
  const pairs: (readonly [Named, Named])[] = [];
  for (const figure of figuresOf(line)) {
    if (!isCount(figure) || figure.value < 2 || !/^[家个名所座处]$/.test(figure.unit)) continue;
    const name = /^\p{Script=Han}{2,10}(?:单位|企业|学校|机构|场所|部门|公司|站|中心)/u.exec(figure.object)?.[0];
    if (name === undefined || name.length < 6 || other.test(figure.subject) || isEarlier(figure) || isDifference(figure))
      continue;
    const first = known.get(name);
    if (!first) known.set(name, figure);
    // Fewer may be some of them.
    else if (figure.value > first.value && figure.value <= first.value * 1.2)
      pairs.push([toNamed(line, first, name), toNamed(line, figure, name)]);
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
