import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { numeralsOf } from '../../draft/numerals.ts';
import { unitsOf } from '../../draft/units.ts';
import { WordSet } from '../../draft/word-set.ts';
import { formatNumber } from '../../metrics/format-value.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { isDigit } from '../../text/digits.ts';
import { memo } from '../../text/memo.ts';

/** A figure as the writer typed it: nobody has written 62000000 for 6200万元. */
export const typed = (line: Line, { span }: Figure): string => line.text.slice(span.start, span.end);

const noCounts: ReadonlySet<string> = new Set(['', '%', '‰', '分之', '个百分点', '倍', '成']);

/** A number of things, or a quantity, that is told exactly. */
export const isCount = ({ unit, approximate }: Figure): boolean => !approximate && !noCounts.has(unit);

/** Whether so many of the figures are counts: what is reckoned with has two or three. */
export function holdsCounts(figures: readonly Figure[], count: number): boolean {
  let left = count;
  for (let index = 0; index < figures.length; index++) if (isCount(figures[index] as Figure) && --left === 0) return true;
  return false;
}

/** 名 and 位 count people as 人 does. */
const sameUnits: Readonly<Record<string, string>> = { 名: '人', 位: '人' };

export const unitOf = ({ unit }: Figure): string => sameUnits[unit] ?? unit;

export const isAlike = (a: Figure, b: Figure): boolean => unitOf(a) === unitOf(b);

/** By how much the true number may differ from the one that is shown: 11.93万 is rounded, 1193 is not. */
export const roundingOf = ({ decimals, magnitude, step }: Figure): number => (decimals === 0 && magnitude === 1 ? 0 : step / 2);

/** `value` as a figure like `model` is typed: 6200万元 beside 3.56亿元 adds up to 4.18亿元. */
export function likeTyped(line: Line, value: number, models: readonly Figure[]): string {
  const model = models.reduce((most, figure) => (figure.magnitude > most.magnitude ? figure : most));
  const decimals = Math.max(...models.map(({ step }) => Math.round(Math.log10(model.magnitude / step))), 0);
  const tail = line.text.slice(model.number.end, model.span.end);
  return `${formatNumber(value / model.magnitude, decimals)}${tail}`;
}

/** Whether a line holds so many numbers in Arabic digits: what is reckoned with has two. Far cheaper than to read the figures. */
export function hasNumbers(line: Line, count: number): boolean {
  const numerals = numeralsOf(line);
  if (numerals.length < count) return false;
  const units = unitsOf(line);
  let left = count;
  for (let index = 0; index < numerals.length; index++)
    if (isDigit(units[numerals[index] as number]) && --left === 0) return true;
  return false;
}

/** What stands between two figures of a line. */
export const between = (line: Line, a: Figure, b: Figure): string => line.prose.slice(a.span.end, b.span.start);

/** 意见160条、建议40条: whether a figure goes on a list. */
export function isListed(line: Line, figures: readonly Figure[], at: number): boolean {
  const [before, figure] = [figures[at - 1], figures[at]];
  return (
    before !== undefined && figure !== undefined && isAlike(before, figure) && /^[、和与及]/.test(between(line, before, figure))
  );
}

const pastWords = /(?:上年|去年|前年|上期|上月|上季度|前一年|同期|年初|上年度|往年|常年)[^，。；]{0,8}$|\d{4}年(?:同期)?为$/;
const compared =
  /(?:(?<![占对百])比(?![例重率赛选对拼值照])|较(?![大多好高强差重为快小少低长早晚])|由|从(?!业|事|严|重|快|紧|优)|环比|同比)[^，。；]{0,18}$/;
const until = /(?<!超|数|合|总)[到至为达]$/;
const change =
  /(?:(?:净增|增加|减少|上升|下降|提高|(?<!改造|整治|更新)提升|降低|压减|压缩|缩短|回落|增长|扩大|缩小|[上下]调|上涨)了?约?[^\P{Script=Han}到至为达]{0,4}|(?:净?增|减|高出?|低|超出?|多|少)了?约?|(?:[期年底月比])[多少]\p{Script=Han}{1,4})$/u;

/** One of these stands in all that tells a difference, and one of those in all that tells another period: asked first. */
const ofChange = new CharacterSet('增减升降高缩落大小低超出多少调涨');
const ofPast = new CharacterSet('年期月季度比较由从同环');

/** Whether one of some characters stands in words: to ask spares most expressions. */
export function holds(words: string, characters: CharacterSet): boolean {
  for (let at = 0; at < words.length; at++) if (characters.has(words.charCodeAt(at))) return true;
  return false;
}

/** 增加172万元, 多检查206家, 减少2起: a difference, not a value. */
export const isDifference = ({ subject }: Figure): boolean =>
  holds(subject, ofChange) && !until.test(subject) && change.test(subject);

/** Whether the words before a figure compare with it: 较上年的36, 由36 — not 增加到36. */
export const isBase = (figure: Figure): boolean => isAgainst(figure.subject) && !isDifference(figure);

const isAgainst = (words: string): boolean => compared.test(words) && !/[到至为达]$/.test(words);

/** A value of another period, by the words before it: 上年为36, 较上年的36, 由36. */
export const isEarlier = (figure: Figure): boolean =>
  holds(figure.subject, ofPast) && (pastWords.test(figure.subject) || isAgainst(figure.subject)) && !isDifference(figure);

const goal = /目标|计划|任务|预算/;

/** What was to be reached. */
export const isGoal = ({ subject }: Figure): boolean => goal.test(subject) && !/完成[^，。；]{0,8}$/.test(subject);

/** `（16500人）`: told in brackets, beside. */
export const isBracketed = ({ prose }: Line, { span, subject }: Figure): boolean =>
  prose[span.end] === '）' && prose[span.start - subject.length - 1] === '（';

/** The first count of its unit in the sentence (to 。) before one that begins with 其中: what the parts are parts of. */
export function totalsBefore(line: Line, figures: readonly Figure[], index: number): readonly Figure[] {
  const { prose } = line;
  const figure = figures[index] as Figure;
  const stop = prose.lastIndexOf('。', figure.span.start);
  if (stop === -1 || !prose.startsWith('其中', stop + 1)) return [];
  const from = prose.lastIndexOf('。', stop - 1);
  let first = index;
  while (first > 0 && (figures[first - 1] as Figure).span.start > from) first--;
  return figures
    .slice(first, index)
    .filter(
      one =>
        one.span.end <= stop &&
        isCount(one) &&
        isAlike(one, figure) &&
        !isDifference(one) &&
        !isEarlier(one) &&
        !isBracketed(line, one) &&
        !/计划|目标|任务/.test(one.subject.slice(-12)),
    );
}

const among = new WordSet('其中');
const [ofThem, inside, fullStop, semicolon] = [...'其中。；'].map(character => character.charCodeAt(0));

/** Whether 其中 stands in a passage, behind its last stop. */
function isBehindAmong(units: Uint16Array, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const unit = units[at];
    if (unit === fullStop || unit === semicolon) return false;
    if (unit === inside && at > from && units[at - 1] === ofThem) return true;
  }
  return false;
}

/** For each figure of a line, whether it is named within another: behind 其中, and in the list that begins there. */
export const nestedOf = memo((line: Line): readonly boolean[] => {
  const figures = figuresOf(line);
  if (!among.isIn(line)) return figures.map(() => false);
  const units = unitsOf(line);
  const nested: boolean[] = [];
  let last: Figure | undefined;
  let isInList = false;
  for (const figure of figures) {
    const { start } = figure.span;
    const before = last?.sentence === figure.sentence ? last : undefined;
    const from = before ? before.span.end : Math.max(0, start - 40);
    isInList = isBehindAmong(units, from, start) || (before !== undefined && isInList && !verb.test(figure.subject));
    nested.push(isInList);
    last = figure;
  }
  return nested;
});

const none: ReadonlySet<Figure> = new Set();

const nestedFigures = memo((line: Line): ReadonlySet<Figure> => {
  if (!among.isIn(line)) return none;
  const nested = nestedOf(line);
  return new Set(figuresOf(line).filter((_, index) => nested[index]));
});

export const isNested = (line: Line, figure: Figure): boolean => nestedFigures(line).has(figure);

/** What is done to all, not one more kind of them. */
const verb = /已|均|全部|整改|完成|办结|销号|化解|合计|共|剩余|其余|尚|未|下发|占|比|较|同比/;
