import { CharacterSet } from '../text/char-class.ts';
import { parseChineseNumber, toHalfWidthDigits } from '../text/chinese-number.ts';
import type { Span } from '../text/span.ts';
import { isAboutBefore, isBare, isNoAmount, isRangeMark } from './amount-context.ts';
import { type AmountTail, readTail, tailCharacters } from './amount-tail.ts';
import type { Line } from './draft.ts';
import { outerPairs } from './pairs.ts';
import { unitsOf } from './units.ts';

/** A number with its unit: `1324项`, `12万余元`, `96％`, `二十余次`, `百分之五`. Spans are in the line. */
export interface Amount {
  /** From the number to the end of the unit; of `5～8家` all. */
  readonly span: Span;
  /** The digits alone: what a correction replaces. */
  readonly number: Span;
  /** With 万 and 亿 multiplied in. A percentage is as it stands: 96 for `96％`; a fraction is its quotient. */
  readonly value: number;
  /** Digits behind the decimal point, as typed. */
  readonly decimals: number;
  /** What one more in the last typed digit is worth: 0.1 for `89.8％`, 100 for `11.93万元`. Half of it is the rounding error. */
  readonly step: number;
  readonly script: 'arabic' | 'han';
  /** 1, 1e4 (万), 1e8 (亿) …: what `value` was multiplied with. */
  readonly magnitude: number;
  /** `项`; `万元` gives `元`; `%` for a percentage; `个百分点`; `分之` for a fraction; `''` where none is told. */
  readonly unit: string;
  /** 余, 多, 约, 近, 以上, 不足 …, or a range: the number is not exact. */
  readonly approximate: boolean;
  /** The upper end of a range, `5～8家`; `value` is the lower. */
  readonly upper?: number;
  /** A percentage: the sign as typed, `%`, `％` or `百分之`. */
  readonly percent?: string;
}

/** Thousands may be parted by a comma, or by a blank. */
const arabic =
  '(?:[\\d０-９]{1,3}(?:,[\\d０-９]{3})+(?![\\d０-９])|\\d{1,3}(?:[ \\u2009\\u202F]\\d{3})+(?!\\d)|[\\d０-９]+)(?:[.．][\\d０-９]+)?';
const han = '[一二三四五六七八九十两][一二三四五六七八九十百千万亿零〇两]*(?:点[一二三四五六七八九零〇]+)?';

const number = new RegExp(
  `百分之(?:(?<arabicPercent>${arabic})|(?<hanPercent>${han}))|(?<whole>${han})分之(?<part>${han})` +
    `|(?<![\\dA-Za-z.．０-９])(?<arabic>${arabic})|(?<![第几一二三四五六七八九十百千万亿两零〇])(?<!数(?=十))(?<han>${han})`,
  'y',
);

const percentOf = '百分之';

/** A number may begin with these; behind a single Chinese numeral one of the others must stand, or it is no amount. */
const begins = new CharacterSet('0123456789０１２３４５６７８９百一二三四五六七八九十两');
const isHanNumeral = new CharacterSet('一二三四五六七八九十两');
const goesOn = new CharacterSet(`一二三四五六七八九十两百千万亿零〇点分${tailCharacters}`);

/** Whether the expression may match at `at`: nearly every 一 is part of a word. */
function mayBegin(prose: string, units: Uint16Array, at: number): boolean {
  const character = units[at] as number;
  if (!begins.has(character)) return false;
  if (isHanNumeral.has(character)) return goesOn.has(units[at + 1] ?? 0);
  return character !== 0x767e || prose.startsWith(percentOf, at);
}

/** The amounts of a line's prose from an offset on, in order; what is inside of names (“”, 《》, 〔〕) is none. */
export function readAmounts(line: Line, from: number): readonly Amount[] {
  const { prose } = line;
  let names: readonly Span[] | undefined;
  let name = 0;
  const found: Amount[] = [];
  const units = unitsOf(line);
  for (let at = 0; at < units.length; at++) {
    if (!mayBegin(prose, units, at)) continue;
    number.lastIndex = at;
    const match = number.exec(prose);
    if (!match) continue;
    const start = at;
    at += match[0].length - 1;
    names ??= outerPairs(line, '“《〔[【');
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++;
    const last = found.at(-1);
    if (start < from || start < (last?.span.end ?? 0) || (names[name]?.start ?? start) < start) continue;
    const amount = toAmount(prose, match);
    if (!amount) continue;
    if (last && isRange(prose, last, amount)) found[found.length - 1] = joined(last, amount);
    else found.push(amount);
  }
  return found.filter(({ unit, span }) => unit !== '' || !isBare(prose, span));
}

function isRange(prose: string, low: Amount, high: Amount): boolean {
  const between = prose.slice(low.span.end, Math.min(high.span.start, low.span.end + 3));
  const isSameKind = high.unit !== '' && (low.unit === '' || low.unit === high.unit) && low.upper === undefined;
  return isSameKind && low.value < high.value && isRangeMark(between, low.unit !== '');
}

const joined = (low: Amount, high: Amount): Amount => ({
  ...high,
  span: { start: low.span.start, end: high.span.end },
  number: { start: low.number.start, end: high.number.end },
  value: low.unit === '' && low.magnitude < high.magnitude ? low.value * high.magnitude : low.value,
  upper: high.value,
  approximate: true,
});

function toAmount(prose: string, match: RegExpExecArray): Amount | undefined {
  const { arabicPercent, hanPercent, whole, part, arabic, han } = match.groups ?? {};
  const end = match.index + match[0].length;
  const isAbout = isAboutBefore(prose, match.index);
  const typed = arabicPercent ?? hanPercent ?? arabic ?? han;
  if (whole !== undefined && part !== undefined) return fraction({ start: match.index, end }, whole, part, isAbout);
  if (typed === undefined) return undefined;
  const start = end - typed.length;
  const isArabic = han === undefined && hanPercent === undefined;
  if (arabic !== undefined && isNoAmount(prose, { start, end })) return undefined;
  const isPercent = arabicPercent !== undefined || hanPercent !== undefined;
  const tail: AmountTail = isPercent
    ? { length: 0, exponent: 0, unit: '%', isAbout: false, percent: '百分之' }
    : readTail(prose.slice(end, end + 14));
  const read = isArabic ? readArabic(typed, tail.exponent) : readHan(typed, tail.exponent);
  if (!read || (han !== undefined && isNoHanAmount(han, read.value, tail))) return undefined;
  return {
    span: { start: match.index, end: end + tail.length },
    number: { start, end },
    ...read,
    script: isArabic ? 'arabic' : 'han',
    magnitude: 10 ** tail.exponent,
    unit: tail.unit,
    approximate: tail.isAbout || isAbout,
    ...(tail.percent !== undefined && { percent: tail.percent }),
  };
}

function fraction(span: Span, whole: string, part: string, approximate: boolean): Amount | undefined {
  const under = parseChineseNumber(whole);
  const over = parseChineseNumber(part);
  if (!under || over === undefined) return undefined;
  const value = over / under;
  return { span, number: span, value, decimals: 0, step: 0, script: 'han', magnitude: 1, unit: '分之', approximate };
}

type Reading = Pick<Amount, 'value' | 'decimals' | 'step'>;

/** The exponent is put to the digits as text: 11.93万 is 119300 and nothing less. */
function readArabic(typed: string, exponent: number): Reading | undefined {
  const digits = toHalfWidthDigits(typed)
    .replaceAll(/[, \u2009\u202F]/g, '')
    .replace('．', '.');
  if (digits.length > 15) return undefined;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: Number(`${digits}e${exponent}`), decimals, step: Number(`1e${exponent - decimals}`) };
}

function readHan(typed: string, exponent: number): Reading | undefined {
  const [whole = '', decimal = ''] = typed.split('点');
  const value = parseChineseNumber(whole);
  const behind = decimal === '' ? 0 : parseChineseNumber(decimal);
  if (value === undefined || behind === undefined) return undefined;
  const decimals = decimal.length;
  return {
    value: Number(`${value}e${exponent}`) + Number(`${behind}e${exponent - decimals}`),
    decimals,
    step: Number(`1e${exponent - decimals}`),
  };
}

/** 三四个 is about, 统一 and 三角 are words, 一个 is an article, 三周 and 四度 are dates and degrees. */
const isNoHanAmount = (typed: string, value: number, { unit, exponent }: AmountTail): boolean =>
  unit === '' ||
  (value < 2 && exponent === 0) ||
  /^[一二两三四五六七八九]{2,}$/.test(typed) ||
  /^(?:周|度|分|道|口|头|眼|面|块|片|段|秒|对)$/.test(unit);
