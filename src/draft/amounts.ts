import { CharacterSet } from '../text/char-class.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { isDigit } from '../text/digits.ts';
import type { Span } from '../text/span.ts';
import { isAboutBefore, isBare, isNoAmount, isRange } from './amount-context.ts';
import { type AmountTail, readTail, tailCharacters } from './amount-tail.ts';
import type { Line } from './draft.ts';
import { marksOf } from './marks.ts';
import { arabicEnd, hanEnd } from './number-ends.ts';
import { numeralsOf } from './numerals.ts';
import { outerPairs } from './pairs.ts';
import { scaled } from './scaled.ts';
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
  readonly upper?: number | undefined;
  /** A percentage: the sign as typed, `%`, `％` or `百分之`. */
  readonly percent?: string | undefined;
}

const numerals = '一二三四五六七八九十两百千万亿零〇点分';
/** One of these must stand behind a Chinese numeral, or it is no amount. */
const goesOn = new CharacterSet(`${numerals}${tailCharacters}`);
/** 一个, 一次 count nothing. */
const goesOnBehindOne = new CharacterSet(`${numerals}余多几来以左上出`);

const one = '一'.charCodeAt(0);
const hundred = '百'.charCodeAt(0);
const part = '分'.charCodeAt(0);
const percentOf = '百分之';
const partOf = '分之';

/** Arabic digits that these stand before are part of a word or of another number. */
const glued = new CharacterSet('0123456789０１２３４５６７８９.．ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** Chinese numerals that these stand before are an ordinal, or go on. */
const isOrdinal = new CharacterSet('第几一二三四五六七八九十百千万亿两零〇');

const openers = '“《〔[【';
const opens = new CharacterSet(openers);

/** A number that was found: where its digits stand, and what they are. */
interface NumberFound {
  /** With 百分之, or with both numbers of a fraction. */
  readonly span: Span;
  readonly number: Span;
  readonly kind: 'arabic' | 'han' | 'fraction';
  readonly isPercent: boolean;
}

/** The number that begins at `at`. */
function numberAt(prose: string, units: Uint16Array, at: number): NumberFound | undefined {
  const unit = units[at] as number;
  const before = at > 0 ? (units[at - 1] as number) : 0;
  if (isDigit(unit)) return glued.has(before) ? undefined : found('arabic', at, at, arabicEnd(units, at));
  if (!isAmountBehindHan(unit, units[at + 1])) return undefined;
  if (unit !== hundred) {
    const end = hanEnd(units, at);
    if (prose.startsWith(partOf, end)) {
      const partEnd = hanEnd(units, end + partOf.length);
      if (partEnd > end + partOf.length) return found('fraction', at, at, partEnd);
    }
    const isGlued = isOrdinal.has(before) || (prose[at] === '十' && prose[at - 1] === '数');
    return isGlued ? undefined : found('han', at, at, end);
  }
  if (!prose.startsWith(percentOf, at)) return undefined;
  const start = at + percentOf.length;
  const end = arabicEnd(units, start);
  if (end > start) return found('arabic', at, start, end);
  const last = hanEnd(units, start);
  return last > start ? found('han', at, start, last) : undefined;
}

const found = (kind: NumberFound['kind'], start: number, number: number, end: number): NumberFound => ({
  span: { start, end },
  number: { start: number, end },
  kind,
  isPercent: number > start,
});

/** Behind Arabic digits these tell a day, a year, a number of something: most of the numbers of a text. */
const noAmountBehind = new CharacterSet('年月日号届');

/** Whether a line may have so many amounts: far cheaper than to read them. */
export function mayHaveAmounts(line: Line, count: number): boolean {
  const numerals = numeralsOf(line);
  if (numerals.length < count) return false;
  const units = unitsOf(line);
  let left = count;
  for (let index = 0; index < numerals.length; index++)
    if (mayBegin(units, numerals[index] as number) && --left === 0) return true;
  return false;
}

function mayBegin(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  if (!isDigit(unit)) return isAmountBehindHan(unit, units[at + 1]);
  let end = at + 1;
  while (isDigit(units[end])) end++;
  return end === units.length || !noAmountBehind.has(units[end] as number);
}

/** Whether there may be an amount that begins with the Chinese numeral `unit`, or with 百, by what stands behind it. */
function isAmountBehindHan(unit: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  if (unit === hundred) return next === part;
  return (unit === one ? goesOnBehindOne : goesOn).has(next);
}

/** The amounts of a line's prose from an offset on, in order; what is inside of names (“”, 《》, 〔〕) is none. */
export function readAmounts(line: Line, from: number): readonly Amount[] {
  const { prose } = line;
  const units = unitsOf(line);
  const amounts: Amount[] = [];
  let isBarePossible = false;
  let names: Names | undefined;
  let next = 0;
  for (const start of numeralsOf(line)) {
    const number = start < next ? undefined : numberAt(prose, units, start);
    if (!number) continue;
    next = number.span.end;
    const last = amounts.at(-1);
    if (start < from || (last && start < last.span.end)) continue;
    names ??= new Names(line);
    if (names.has(start)) continue;
    const amount = toAmount(prose, units, number);
    if (!amount) continue;
    isBarePossible ||= amount.unit === '';
    if (last && isRange(prose, last, amount)) amounts[amounts.length - 1] = joined(last, amount);
    else amounts.push(amount);
  }
  return isBarePossible ? amounts.filter(({ unit, span }) => unit !== '' || !isBare(prose, span)) : amounts;
}

/** What is inside of names, asked in the order of the line: most lines have no mark before their figures. */
class Names {
  readonly #line: Line;
  /** Where the first name may begin. */
  readonly #first: number;
  #spans: readonly Span[] | undefined;
  #next = 0;

  constructor(line: Line) {
    this.#line = line;
    this.#first = marksOf(line).find(at => opens.has(line.prose.charCodeAt(at))) ?? Number.POSITIVE_INFINITY;
  }

  has(at: number): boolean {
    if (at < this.#first) return false;
    this.#spans ??= outerPairs(this.#line, openers);
    while ((this.#spans[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#next++;
    return (this.#spans[this.#next]?.start ?? at) < at;
  }
}

const joined = (low: Amount, high: Amount): Amount => ({
  ...high,
  span: { start: low.span.start, end: high.span.end },
  number: { start: low.number.start, end: high.number.end },
  value: low.unit === '' && low.magnitude < high.magnitude ? low.value * high.magnitude : low.value,
  upper: high.value,
  approximate: true,
});

const percentTail: AmountTail = { length: 0, exponent: 0, unit: '%', isAbout: false, percent: percentOf };

function toAmount(prose: string, units: Uint16Array, { span, number, kind, isPercent }: NumberFound): Amount | undefined {
  if (kind === 'fraction') return fraction(span, prose.slice(span.start, span.end), isAboutBefore(prose, span.start));
  const isArabic = kind === 'arabic';
  if (isArabic && !isPercent && isNoAmount(units, prose, number)) return undefined;
  const tail = isPercent ? percentTail : readTail(prose, units, number.end);
  const typed = isArabic ? '' : prose.slice(number.start, number.end);
  const read = isArabic ? readArabic(units, number, tail.exponent) : readHan(typed, tail.exponent);
  if (!read || (!isArabic && !isPercent && isNoHanAmount(typed, read.value, tail))) return undefined;
  return {
    span: { start: span.start, end: number.end + tail.length },
    number,
    value: read.value,
    decimals: read.decimals,
    step: scaled(1, tail.exponent - read.decimals),
    script: isArabic ? 'arabic' : 'han',
    magnitude: scaled(1, tail.exponent),
    unit: tail.unit,
    approximate: tail.isAbout || isAboutBefore(prose, span.start),
    percent: tail.percent,
  };
}

function fraction(span: Span, typed: string, approximate: boolean): Amount | undefined {
  const [whole = '', part = ''] = typed.split(partOf);
  const under = parseChineseNumber(whole);
  const over = parseChineseNumber(part);
  if (!under || over === undefined) return undefined;
  const value = over / under;
  return { span, number: span, value, decimals: 0, step: 0, script: 'han', magnitude: 1, unit: '分之', approximate };
}

interface Reading {
  readonly value: number;
  readonly decimals: number;
}

/** More characters are a code, not a number. */
const longest = 15;

/** The exponent is put to the digits as a whole number: 11.93万 is 119300 and nothing less. */
function readArabic(units: Uint16Array, { start, end }: Span, exponent: number): Reading | undefined {
  let digits = 0;
  let whole = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (isDigit(unit)) {
      if (++digits > longest) return undefined;
      whole = whole * 10 + (unit < 0x40 ? unit - 0x30 : unit - 0xff10);
    } else if (unit === 0x2e || unit === 0xff0e) point = at;
  }
  if (point !== -1 && digits === longest) return undefined;
  const decimals = point === -1 ? 0 : end - point - 1;
  return { value: scaled(whole, exponent - decimals), decimals };
}

function readHan(typed: string, exponent: number): Reading | undefined {
  const [whole = '', decimal = ''] = typed.split('点');
  const value = parseChineseNumber(whole);
  const behind = decimal === '' ? 0 : parseChineseNumber(decimal);
  if (value === undefined || behind === undefined) return undefined;
  const decimals = decimal.length;
  return { value: scaled(value, exponent) + scaled(behind, exponent - decimals), decimals };
}

/** 三四个 is about, 统一 and 三角 are words, 一个 is an article, 三周 and 四度 are dates and degrees. */
const isNoHanAmount = (typed: string, value: number, { unit, exponent }: AmountTail): boolean =>
  unit === '' || (value < 2 && exponent === 0) || severalDigits.test(typed) || noHanUnits.has(unit);

const severalDigits = /^[一二两三四五六七八九]{2,}$/;
const noHanUnits: ReadonlySet<string> = new Set([...'周度分道口头眼面块片段秒对']);
