import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { numeralsOf } from '../../draft/numerals.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import type { Metric } from '../../metrics/metric.ts';
import { CharacterSet, isHanUnit } from '../../text/char-class.ts';
import { isDigit, isHalfDigit } from '../../text/digits.ts';
import type { Span } from '../../text/span.ts';
import { isCount, isDifference, isEarlier } from './counts.ts';
import { isMoneySlip, moneyAt, namedMoney } from './sums-of-money.ts';

/** A figure with what it is of, as far as that can be told from the words it stands by. Spans are in the line. */
export interface Named {
  /** The last words before it, or the words behind it. */
  readonly name: string;
  readonly typed: string;
  readonly span: Span;
}

const clauseEnds = new CharacterSet('，。；：！？');
const closers = new CharacterSet('”’）)》〉】〕]」』');

/**
 * All that the figures of a line hang on: its words to the end of the clause of its last number, and one character more. What is
 * closed behind that may have been opened before it, and then all of the line is asked.
 */
export function wordsOfFigures(line: Line): string {
  const { prose } = line;
  const units = unitsOf(line);
  let end = numeralsOf(line).at(-1) ?? 0;
  while (end < units.length && !clauseEnds.has(units[end] as number)) end++;
  for (let at = end; at < units.length; at++) if (closers.has(units[at] as number)) return prose;
  return prose.slice(0, end + 2);
}

const other = /计划|力争|目标|预计|拟|明年|其中|新增|另|再|还|月|季度|日/;

/** What is planned, or of a part, or of a time. */
export const isOther = ({ subject }: Figure): boolean => other.test(subject);

const nothing: readonly (readonly [Named, Named])[] = [];
const measures = new CharacterSet('个家户人处项起次名场份条期台辆座间所册宗例批件块');
const members = new CharacterSet('家个名所座处');

/** A number that may stand again in the text. */
export interface Candidate {
  /** What it must share with another to be the same thing: the words and the measure word it stands between. */
  readonly key: string;
  readonly digits: string;
  readonly at: number;
  /** Whether it only speaks again of what was told: `上半年排查的1680块`. Undefined where the key tells what both are of. */
  readonly isBack?: boolean;
}

/** What the numbers of a line look like, by characters alone: there are many. */
export interface Numbers {
  /** Whether there are any in Arabic digits. */
  readonly isSome: boolean;
  /** The whole numbers of three digits and more between words and a measure word, and those that are told with 的. */
  readonly candidates: readonly Candidate[];
  /** How many of them count members of something: 12家, 6所. */
  readonly members: number;
}

const point = '.'.charCodeAt(0);

const noCandidates: readonly Candidate[] = [];
const noNumbers: Numbers = { isSome: false, candidates: noCandidates, members: 0 };
const plainNumbers: Numbers = { ...noNumbers, isSome: true };

export function numbersOf(line: Line): Numbers {
  const numerals = numeralsOf(line);
  const units = unitsOf(line);
  let candidates: Candidate[] | undefined;
  let ofMembers = 0;
  let isSome = false;
  for (let index = 0; index < numerals.length; index++) {
    let end = numerals[index] as number;
    let run = 0;
    const start = end;
    for (; isDigit(units[end]); end++) {
      run = isHalfDigit(units[end]) ? run + 1 : 0;
      isSome ||= run > 0;
    }
    const measure = units[end] ?? 0;
    const money = measure === point && run === end - start ? moneyAt(line, units, start, end) : undefined;
    if (money) {
      candidates ??= [];
      candidates.push(money);
      continue;
    }
    if (run === 0 || !measures.has(measure)) continue;
    if (members.has(measure)) ofMembers++;
    const key = run > 1 ? keyOf(line.prose, units, end - run, end, run) : undefined;
    const deed = run > 2 ? deedAt(line.prose, units, end - run, end) : undefined;
    if (key === undefined && !deed) continue;
    candidates ??= [];
    const own = { digits: line.prose.slice(end - run, end), at: end - run };
    if (key !== undefined) candidates.push({ key, ...own });
    if (deed) candidates.push({ ...deed, ...own });
  }
  if (candidates || ofMembers > 1) return { isSome, candidates: candidates ?? noCandidates, members: ofMembers };
  return isSome ? plainNumbers : noNumbers;
}

const de = '的'.charCodeAt(0);
const left = /(?:^|[\s\0，。；：])(?:对|其中|目前|仍|尚)?(?:未整改|未办结|未销号|未整治|未化解)的$/;

function keyOf(prose: string, units: Uint16Array, start: number, end: number, run: number): string | undefined {
  if (units[start - 1] === de && left.test(prose.slice(Math.max(0, start - 8), start)))
    return prose.slice(start - 4, start) + prose[end];
  const isNamed = run >= 3 && start >= 4 && isHanUnit(units[start - 1] as number) && isHanUnit(units[start - 4] as number);
  return isNamed ? `${prose.slice(start - 4, start)}${prose[end]}${digitsIn(units, start, end)}` : undefined;
}

const deeds: ReadonlySet<string> = new Set(
  (
    '排查 检查 摸排 巡查 走访 受理 办理 办结 整改 发现 查处 立案 检测 抽检 收集 征集 培训 调处 化解 登记 安置 转移 帮扶 救助 ' +
    '资助 建成 新建 改造 清理 拆除 整治 签约 引进 交办 梳理 认定 流转'
  ).split(' '),
);

/** 排查1860块, and 排查的1680块 that speaks of them again. */
function deedAt(prose: string, units: Uint16Array, start: number, end: number): Pick<Candidate, 'key' | 'isBack'> | undefined {
  const isBack = units[start - 1] === de;
  const to = isBack ? start - 1 : start;
  const deed = prose.slice(Math.max(0, to - 2), to);
  return deeds.has(deed) ? { key: `${deed}的${prose[end]}${digitsIn(units, start, end)}`, isBack } : undefined;
}

/** One number for all numbers of the same digits, in whatever order. */
function digitsIn(units: Uint16Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += 16 ** ((units[at] as number) - 0x30);
  return sum;
}

/** Whether two numbers are the same digits in another order, or differ in one digit. */
export function isSlip(a: string, b: string): boolean {
  if (a.includes('.')) return isMoneySlip(a, b);
  if (a === b || a.length !== b.length) return false;
  const others = [...a].filter((digit, index) => digit !== b[index]).length;
  return others === 1 || [...a].sort().join('') === [...b].sort().join('');
}

/** What may stand behind `未整改的47处` that tells nothing of which: else the two must be of one kind. */
const verbBehind = /^(?:[均已全都将要也仍尚还正，。；]|问题|隐患)/;

/** Whether the words behind two numbers speak of one kind of thing. */
export const isOneKind = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) || (verbBehind.test(a) && verbBehind.test(b));

/** The figure a candidate is, where it is one of the present and of the whole. */
export function namedAt(line: Line, candidate: Candidate): (Named & { readonly behind: string }) | undefined {
  if (candidate.digits.includes('.')) return namedMoney(line, candidate);
  const figure = figuresOf(line).find(({ number }) => number.start === candidate.at);
  if (!figure || !isCount(figure) || other.test(figure.subject) || isDifference(figure) || isEarlier(figure)) return undefined;
  const name = figure.subject.slice(-4);
  // Only of what is told with 的 the words behind tell which it is.
  return {
    ...toNamed(line, figure, name),
    behind: name.endsWith('的') ? line.prose.slice(figure.span.end, figure.span.end + 2) : '',
  };
}

export function toNamed(line: Line, figure: Figure, name: string): Named {
  const span = { start: figure.number.start, end: figure.span.end };
  return { name, typed: line.text.slice(span.start, span.end), span };
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
