import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import type { Metric } from '../../metrics/metric.ts';
import { CharacterSet } from '../../text/char-class.ts';
import type { Span } from '../../text/span.ts';
import { isCount, isDifference, isEarlier } from './counts.ts';

/** A figure with what it is of, as far as that can be told from the words it stands by. Spans are in the line. */
export interface Named {
  /** The last words before it, or the words behind it. */
  readonly name: string;
  readonly unit: string;
  readonly typed: string;
  readonly value: number;
  /** Its digits in order of size: 1236 and 1263 have the same. */
  readonly digits: string;
  readonly span: Span;
}

const han4 = /^\p{Script=Han}{4}$/u;
const ofAll = /全年|累计|共签约|共计/;
const other = /计划|力争|目标|预计|拟|明年|其中|新增|另|再|还|月|季度|日/;

const none: readonly Named[] = [];
const nothing: readonly (readonly [Named, Named])[] = [];
const measures = new CharacterSet('个家户人处项起次名场份条期台辆座间所册宗例批件万亿');

/** Whether a number of three digits or more (or of two, where all are spoken of) stands before a measure word: most lines have none. */
function mayHold(line: Line): boolean {
  const least = ofAll.test(line.prose) ? 2 : 3;
  const units = unitsOf(line);
  let run = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit >= 0x30 && unit <= 0x39) run++;
    else {
      if (run >= least && measures.has(unit)) return true;
      run = 0;
    }
  }
  return false;
}

/** The figures of a line that may stand again in the text. */
export function namedOf(line: Line): readonly Named[] {
  if (!mayHold(line)) return none;
  const named: Named[] = [];
  for (const figure of figuresOf(line)) {
    if (figure.value < 11 || !isCount(figure) || figure.script === 'han') continue;
    const words = han4.exec(line.prose.slice(figure.span.start - 4, figure.span.start))?.[0];
    if (words === undefined) continue;
    const { subject } = figure;
    if (subject.length < 4 || other.test(subject) || isDifference(figure) || isEarlier(figure)) continue;
    if (figure.number.end - figure.number.start < 3 && !ofAll.test(subject)) continue;
    named.push(toNamed(line, figure, words));
  }
  return named;
}

function toNamed(line: Line, figure: Figure, name: string): Named {
  const span = { start: figure.number.start, end: figure.span.end };
  const digits = [...line.text.slice(span.start, figure.number.end)].sort().join('');
  return { name, unit: figure.unit, value: figure.value, digits, typed: line.text.slice(span.start, span.end), span };
}

const things = /\d[家个名所座处]\p{Script=Han}{2,10}(?:单位|企业|学校|机构|场所|部门|公司|站|中心)/u;

/** 12家重点监管单位 and then 13家重点监管单位 in one paragraph. */
export function twiceIn(line: Line): readonly (readonly [Named, Named])[] {
  if (!things.test(line.prose)) return nothing;
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
