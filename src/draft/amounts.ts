import { CharacterSet } from '../text/char-class.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { isDigit } from '../text/digits.ts';
import type { Span } from '../text/span.ts';
import { isAboutBefore, isBare, isNoAmount, isRange } from './amount-context.ts';
import { AmountTail, tailCharacters } from './amount-tail.ts';
import type { Line } from './draft.ts';
import { FigureInLine } from './figure-in-line.ts';
import { arabicEnd, hanEnd, isPoint } from './number-ends.ts';
import { numeralsOf } from './numerals.ts';
import { outerPairs } from './pairs.ts';
import { scaled } from './scaled.ts';
import { marksOf, unitsOf } from './units.ts';

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
const [part, of, ten, several, hanPoint] = [...'分之十数点'].map(character => character.charCodeAt(0));
const percentOf = '百分之';
const partOf = '分之';

/** Arabic digits that these stand before are part of a word or of another number. */
const glued = new CharacterSet('0123456789０１２３４５６７８９.．ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** Chinese numerals that these stand before are an ordinal, or go on. */
const isOrdinal = new CharacterSet('第几一二三四五六七八九十百千万亿两零〇');

const openers = '“《〔[【';
const opens = new CharacterSet(openers);

type Kind = 'arabic' | 'han' | 'fraction';

/** Reads the number at one place after the other; made once for a line, as most numbers are no amounts. */
class NumberReader {
  readonly #units: Uint16Array;
  kind: Kind = 'arabic';
  /** Where its digits begin; before them 百分之 may stand. */
  digits = 0;
  end = 0;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  /** Whether a number begins at `at`. */
  read(at: number): boolean {
    const units = this.#units;
    const unit = units[at] as number;
    const before = at > 0 ? (units[at - 1] as number) : 0;
    if (isDigit(unit)) return !glued.has(before) && this.#found('arabic', at, arabicEnd(units, at));
    if (!isAmountBehindHan(unit, units[at + 1])) return false;
    // `isAmountBehindHan` has seen 百分.
    if (unit === hundred) return units[at + 2] === of && this.#percent(at + percentOf.length);
    const end = hanEnd(units, at);
    if (units[end] === part && units[end + 1] === of) {
      const partEnd = hanEnd(units, end + partOf.length);
      if (partEnd > end + partOf.length) return this.#found('fraction', at, partEnd);
    }
    const isGlued = isOrdinal.has(before) || (unit === ten && before === several);
    return !isGlued && this.#found('han', at, end);
  }

  #percent(at: number): boolean {
    const end = arabicEnd(this.#units, at);
    if (end > at) return this.#found('arabic', at, end);
    const last = hanEnd(this.#units, at);
    return last > at && this.#found('han', at, last);
  }

  #found(kind: Kind, digits: number, end: number): true {
    this.kind = kind;
    this.digits = digits;
    this.end = end;
    return true;
  }
}

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
export function readAmounts(line: Line, from: number): readonly FigureInLine[] {
  const { prose } = line;
  const units = unitsOf(line);
  const amounts: FigureInLine[] = [];
  const number = new NumberReader(units);
  const tail = new AmountTail(prose, units);
  let isBarePossible = false;
  let names: Names | undefined;
  let last: FigureInLine | undefined;
  let next = 0;
  for (const start of numeralsOf(line)) {
    if (start < next || !number.read(start)) continue;
    next = number.end;
    if (start < from || (last && start < last.span.end)) continue;
    names ??= new Names(line);
    if (names.has(start)) continue;
    const amount = toAmount(prose, units, start, number, tail);
    if (!amount) continue;
    isBarePossible ||= amount.unit === '';
    if (last && isRange(prose, last, amount)) {
      amount.joinTo(last);
      amounts.pop();
    }
    amounts.push(amount);
    last = amount;
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
    const units = unitsOf(line);
    this.#first = marksOf(line).find(at => opens.has(units[at] as number)) ?? Number.POSITIVE_INFINITY;
  }

  has(at: number): boolean {
    if (at < this.#first) return false;
    this.#spans ??= outerPairs(this.#line, openers);
    while ((this.#spans[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#next++;
    return (this.#spans[this.#next]?.start ?? at) < at;
  }
}

function toAmount(
  prose: string,
  units: Uint16Array,
  start: number,
  { kind, digits, end }: NumberReader,
  tail: AmountTail,
): FigureInLine | undefined {
  if (kind === 'fraction') return fraction(prose, { start, end });
  const isArabic = kind === 'arabic';
  const isPercent = digits > start;
  if (isArabic && !isPercent && isNoAmount(units, prose, digits, end)) return undefined;
  if (isPercent) tail.set(percentOf);
  else tail.read(end);
  if (tail.unit === '' && !isArabic) return undefined;
  const { exponent } = tail;
  const decimals = decimalsOf(units, digits, end);
  const value = isArabic
    ? readArabic(units, digits, end, exponent - decimals)
    : readHan(prose.slice(digits, end), decimals, exponent);
  if (value === undefined || (!isArabic && !isPercent && isNoHanAmount(prose.slice(digits, end), value, tail))) return undefined;
  const amount = new FigureInLine(prose, { start, end: end + tail.length }, { start: digits, end });
  amount.value = value;
  amount.decimals = decimals;
  amount.step = scaled(1, exponent - decimals);
  amount.script = isArabic ? 'arabic' : 'han';
  amount.magnitude = scaled(1, exponent);
  amount.unit = tail.unit;
  amount.approximate = tail.isAbout || isAboutBefore(prose, start);
  amount.percent = tail.percent;
  return amount;
}

function fraction(prose: string, span: Span): FigureInLine | undefined {
  const [whole = '', part = ''] = prose.slice(span.start, span.end).split(partOf);
  const under = parseChineseNumber(whole);
  const over = parseChineseNumber(part);
  if (!under || over === undefined) return undefined;
  const amount = new FigureInLine(prose, span, span);
  amount.value = over / under;
  amount.script = 'han';
  amount.unit = '分之';
  amount.approximate = isAboutBefore(prose, span.start);
  return amount;
}

function decimalsOf(units: Uint16Array, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (isPoint(units[at]) || units[at] === hanPoint) return end - at - 1;
  return 0;
}

/** More characters are a code, not a number. */
const longest = 15;

/** All digits as one whole number, which the exponent is put to: 11.93万 is 119300 and nothing less. */
function readArabic(units: Uint16Array, start: number, end: number, exponent: number): number | undefined {
  let length = 0;
  let whole = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    const digit = isDigit(unit);
    if (!digit && !isPoint(unit)) continue;
    if (++length > longest) return undefined;
    if (digit) whole = whole * 10 + (unit < 0x40 ? unit - 0x30 : unit - 0xff10);
  }
  return scaled(whole, exponent);
}

function readHan(typed: string, decimals: number, exponent: number): number | undefined {
  if (decimals === 0) {
    const value = parseChineseNumber(typed);
    return value === undefined ? undefined : scaled(value, exponent);
  }
  const [whole = '', decimal = ''] = typed.split('点');
  const value = parseChineseNumber(whole);
  const behind = parseChineseNumber(decimal);
  return value === undefined || behind === undefined ? undefined : scaled(value, exponent) + scaled(behind, exponent - decimals);
}

/** 三四个 is about, 统一 and 三角 are words, 一个 is an article, 三周 and 四度 are dates and degrees. */
const isNoHanAmount = (typed: string, value: number, { unit, exponent }: AmountTail): boolean =>
  (value < 2 && exponent === 0) || severalDigits.test(typed) || noHanUnits.has(unit);

const severalDigits = /^[一二两三四五六七八九]{2,}$/;
const noHanUnits: ReadonlySet<string> = new Set([...'周度分道口头眼面块片段秒对']);
