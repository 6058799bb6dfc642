import { isHanUnit } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';
import { comma, dun, endOfQuote, endOfTitle, fullStop, quote, semicolon } from './mark-units.ts';
import { mayBeMixed } from './mixed-comma.ts';
import { marksOf, unitsOf } from './units.ts';

/** Of a list of items with 、 between them, two may be the same. */
export const hasSameItems = 1;
/** A ， may stand among the 、 of one list. */
export const hasMixed = 2;
/** A mark that comes in pairs has no partner. */
export const hasLonely = 4;
/** Two clauses side by side begin alike. */
export const hasAlike = 8;
/** How many bits the traits take: behind them is the widest gap between two marks. */
const bits = 4;

/**
 * What one walk over the marks of a line tells several rules: of most lines, that there is nothing for them to find. All in one
 * number, which costs the line no object.
 */
const traitsOf = memo((line: Line): number => {
  const units = unitsOf(line);
  const marks = marksOf(line);
  let traits = 0;
  let widest = 0;
  let from = 0;
  let previous = 0;
  let clause = clauseStart(units, 0);
  /** How the items of the list at hand begin, a bit for each. */
  let beginnings = 0;
  let item = -1;
  let open: number[] | undefined;
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    const mark = units[at] as number;
    if (at - from > widest) widest = at - from;
    from = at;
    if (mark === dun) {
      const start = itemStart(units, at);
      if (start !== item) beginnings = 1 << beginning(units, start);
      item = at + 1;
      const one = 1 << beginning(units, item);
      if ((beginnings & one) !== 0) traits |= hasSameItems;
      beginnings |= one;
    } else if (mark === comma || mark === fullStop || mark === semicolon) {
      const isBeside =
        mark === comma && (previous === dun || (index + 1 < marks.length && units[marks[index + 1] as number] === dun));
      if (isBeside && (traits & hasMixed) === 0 && mayBeMixed(units, marks, index)) traits |= hasMixed;
      const next = clauseStart(units, at + 1);
      if (next + 1 < units.length && units[clause] === units[next] && units[clause + 1] === units[next + 1]) traits |= hasAlike;
      clause = next;
    } else if (comesInPairs(mark)) {
      open ??= [];
      if (!isInPairs(mark, open)) traits |= hasLonely;
    }
    previous = mark;
  }
  if (open !== undefined && open.length > 0) traits |= hasLonely;
  if (line.text.length - from > widest) widest = line.text.length - from;
  return (widest << bits) | traits;
});

export const hasTrait = (line: Line, trait: number): boolean => (traitsOf(line) & trait) !== 0;

/** The widest gap between two marks of a line. */
export const widestGap = (line: Line): number => traitsOf(line) >> bits;

/** What is no prose stands before a clause: a bullet, a byte order mark. */
export function clauseStart(units: Uint16Array, from: number): number {
  let start = from;
  while (start < units.length && (units[start] === 0 || units[start] === 0xfeff || units[start] === 0x3000)) start++;
  return start;
}

/** “”‘’（）()《》〈〉〔〕【】 */
function comesInPairs(mark: number): boolean {
  switch (mark | 1) {
    case endOfQuote:
    case 0x2019:
    case 0xff09:
    case 0x29:
    case endOfTitle:
    case 0x3009:
    case 0x3015:
    case 0x3011:
      return true;
    default:
      return false;
  }
}

/** Takes a mark into account that comes in pairs; `open`: the closers that are waited for. A quotation in a quotation has other marks. */
function isInPairs(mark: number, open: number[]): boolean {
  // Of all of them, the opener is even and its closer the next number.
  if ((mark & 1) === 1) return open.pop() === mark;
  const isNested = mark === quote && open.includes(endOfQuote);
  open.push(mark + 1);
  return !isNested;
}

/** As far as an item reaches that is compared with others. */
export const longestItem = 12;

/** Where the item begins that ends at `end`; what is longer than an item of a list begins nowhere in particular. */
export function itemStart(units: Uint16Array, end: number): number {
  const first = Math.max(end - longestItem, 0);
  let start = end;
  while (start > first && isOfItem(units[start - 1] as number)) start--;
  return start;
}

/** Nearly always a Chinese character; what parts an item from the words around it is not of it. */
export function isOfItem(unit: number): boolean {
  if (isHanUnit(unit)) return true;
  switch (unit) {
    case 0xff0c:
    case 0x3002:
    case 0xff1b:
    case 0xff1a:
    case 0xff01:
    case 0xff1f:
    case 0x3001:
    case 0x201c:
    case 0x201d:
    case 0xff08:
    case 0xff09:
    case 0x300a:
    case 0x300b:
    case 0x0:
    case 0x20:
    case 0x9:
    case 0xa0:
    case 0x3000:
    case 0xfeff:
      return false;
    default:
      return true;
  }
}

/** A number from 0 to 31 for the two characters at `at`. */
const beginning = (units: Uint16Array, at: number): number =>
  at + 1 < units.length ? ((units[at] as number) * 7 + (units[at + 1] as number)) & 31 : 0;
