import { CharacterSet } from '../text/char-class.ts';
import { hanDigit } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { startsOf } from './numerals.ts';
import { unitsOf } from './units.ts';

/** The shape of an ordinal, named by its first member; items of one list have one shape. */
export type OrdinalFamily = '一是' | '一要' | '第一' | '第一方面' | '其一' | '首先';

/** An item's number in running text: `一是`, `第二，`, `再次，`. Spans are in the line. */
export interface Ordinal {
  /** Without the comma behind it. */
  readonly span: Span;
  /** The number alone: `二` of `二是`, `第二`; the whole of `其次`. */
  readonly number: Span;
  readonly family: OrdinalFamily;
  /** 首先 1, 其次 2, 再次 3. */
  readonly value: number;
  /** 最后: it ends a list of any length; its value (99) is no number. */
  readonly isLast: boolean;
  /** The character before it, blanks skipped: `。`, `；`, `，` …; `''` at the head of the paragraph. */
  readonly before: string;
}

/** An ordinal opens a clause. What is glued to a word before it is none: 统一是, 之一是, 第二是; nor what stands in quotes. */
const boundaries = new CharacterSet('。；：，、,;:！？!?.…—）)]”》\0 \t\f\v\u00A0\u3000\uFEFF\u2028\u2029');
/** What `\s` matches, and what is masked. */
const blanks = new CharacterSet(
  '\0 \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);

const digits = [...'一二三四五六七八九十'];

/** One of these stands wherever there is an ordinal. */
export const ordinalAnchors: readonly string[] = [
  ...digits.flatMap(digit => [`${digit}是`, `${digit}要`, `第${digit}`, `其${digit}`]),
  '首先',
  '其次',
  '再次',
  '最后',
];

/** Where the first two characters of an ordinal stand, or of what looks like one. */
export const ordinalPlaces = (line: Line): readonly number[] => startsOf(line).ordinals;

const none: readonly Ordinal[] = [];

export const ordinalsOf = memo((line: Line): readonly Ordinal[] => {
  const places = ordinalPlaces(line);
  if (places.length === 0 || (line.kind !== 'paragraph' && line.kind !== 'heading')) return none;
  const units = unitsOf(line);
  let found: Ordinal[] | undefined;
  for (let index = 0; index < places.length; index++) {
    const at = places[index] as number;
    if (at > 0 && !boundaries.has(units[at - 1] as number)) continue;
    const ordinal = ordinalAt(line.prose, units, at);
    if (!ordinal) continue;
    if (found) found.push(ordinal);
    else found = [ordinal];
  }
  return found ?? none;
});

const [nth, item, is, shall, ten, piece, side, face] = [...'第其是要十个方面'].map(character => character.charCodeAt(0));

/** Behind 一是 and 一要: both are part of other words. */
const goesOn = new CharacterSet('否非素求点件领务闻隘旨害塞');
const behindItem = new CharacterSet('，,是、：:');
const behindWord = new CharacterSet('，,是要、：:');
const pauses = new CharacterSet('，,、：:');
const endsSaying = new CharacterSet('，、。；,');

const words = Object.entries({ 首先: 1, 其次: 2, 再次: 3, 最后: 99 }).map(([word, value]) => ({
  first: word.charCodeAt(0),
  second: word.charCodeAt(1),
  value,
}));

function ordinalAt(prose: string, units: Uint16Array, at: number): Ordinal | undefined {
  const first = units[at];
  if (first === nth) return nthAt(prose, units, at);
  if (first === item && hanDigit(units[at + 1]) > 0)
    return behindItem.has(units[at + 2] ?? 0) ? numbered(prose, units, at, '其一', at + 1, at + 2, at + 2) : undefined;
  const end = numberEnd(units, at);
  return end > at ? verbAt(prose, units, at, end) : wordAt(prose, units, at);
}

/** 第二，; 第三方面; 第二要 */
function nthAt(prose: string, units: Uint16Array, at: number): Ordinal | undefined {
  const end = numberEnd(units, at + 1);
  if (end === at + 1) return undefined;
  const aspect = units[end] === piece ? end + 1 : end;
  if (units[aspect] === side && units[aspect + 1] === face)
    return numbered(prose, units, at, '第一方面', at + 1, end, aspect + 2);
  const next = units[end];
  const isOne = next === is || next === shall || (pauses.has(next ?? 0) && !isListed(units, end + 1));
  return isOne ? numbered(prose, units, at, '第一', at + 1, end, end) : undefined;
}

/** 第一、第二, 第一、二: several of them together open no clause. */
function isListed(units: Uint16Array, at: number): boolean {
  const number = units[at] === nth ? at + 1 : at;
  return numberEnd(units, number) > number;
}

/** 一是, 十二要 — but “一是一，二是二” counts nothing. */
function verbAt(prose: string, units: Uint16Array, at: number, end: number): Ordinal | undefined {
  const verb = units[end];
  if ((verb !== is && verb !== shall) || goesOn.has(units[end + 1] ?? 0)) return undefined;
  const again = end + 1;
  const length = end - at;
  let same = 0;
  while (same < length && units[again + same] === units[at + same]) same++;
  if (same === length && endsSaying.has(units[again + length] ?? 0)) return undefined;
  return numbered(prose, units, at, verb === is ? '一是' : '一要', at, end, again);
}

function wordAt(prose: string, units: Uint16Array, at: number): Ordinal | undefined {
  for (const { first, second, value } of words) {
    if (units[at] !== first || units[at + 1] !== second || !behindWord.has(units[at + 2] ?? 0)) continue;
    const span = { start: at, end: at + 2 };
    const before = characterBefore(prose, units, at);
    return { span, number: span, family: '首先', value, isLast: value === 99, before };
  }
  return undefined;
}

/** Where the number that begins at `at` ends, 九十九 at the most; `at` where none begins. */
function numberEnd(units: Uint16Array, at: number): number {
  const digit = hanDigit(units[at]);
  if (units[at] !== ten && (digit < 2 || units[at + 1] !== ten)) return digit > 0 ? at + 1 : at;
  const behind = digit > 0 ? at + 2 : at + 1;
  return hanDigit(units[behind]) > 0 ? behind + 1 : behind;
}

function numberIn(units: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = units[at] === ten ? (value || 1) * 10 : value + hanDigit(units[at]);
  return value;
}

/** The ordinal from `at` to `end` with the number from `from` to `to` in it. */
const numbered = (
  prose: string,
  units: Uint16Array,
  at: number,
  family: OrdinalFamily,
  from: number,
  to: number,
  end: number,
): Ordinal => ({
  span: { start: at, end },
  number: { start: from, end: to },
  family,
  value: numberIn(units, from, to),
  isLast: false,
  before: characterBefore(prose, units, at),
});

/** The last character that is no blank, not far from `at`. */
function characterBefore(prose: string, units: Uint16Array, at: number): string {
  for (let before = at - 1; before >= 0 && before >= at - 8; before--)
    if (!blanks.has(units[before] as number)) return prose[before] as string;
  return '';
}
