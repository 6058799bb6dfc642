import { CharacterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';
import { marksOf } from './marks.ts';
import { unitsOf } from './units.ts';

/** A 、 stands in the line. */
export const hasDun = 1;
/** A ， stands next to a 、, no other mark between them; or behind the name of an office. */
export const hasMixed = 2;
/** A 、 or ， has neighbours that it hardly ever has where it is right. */
export const hasRemarkable = 4;
/** A mark that comes in pairs has no partner. */
export const hasLonely = 8;
/** Two clauses side by side begin alike. */
export const hasAlike = 16;
/** How many bits the traits take: behind them is the widest gap between two marks. */
const bits = 5;

export const dun = 0x3001;
export const comma = 0xff0c;
const [fullStop, semicolon] = [0x3002, 0xff1b];
const [quote, endOfQuote] = [0x201c, 0x201d];
const [title, endOfTitle] = [0x300a, 0x300b];
const of = 0x7684;

/** Closers of marks that come in pairs, by opener. */
const closers: ReadonlyMap<number, number> = new Map(
  ['“”', '‘’', '（）', '()', '《》', '〈〉', '〔〕', '【】'].map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const paired = new CharacterSet('“”‘’（）()《》〈〉〔〕【】');

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
  let open: number[] | undefined;
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    const mark = units[at] as number;
    if (at - from > widest) widest = at - from;
    from = at;
    if (mark === dun) {
      traits |= previous === comma ? hasDun | hasMixed : hasDun;
      if (isRemarkableDun(units, at)) traits |= hasRemarkable;
    } else if (mark === comma || mark === fullStop || mark === semicolon) {
      if (mark === comma) {
        if (previous === dun || endsOffice(units, at)) traits |= hasMixed;
        if (isRemarkableComma(units, at)) traits |= hasRemarkable;
      }
      const next = clauseStart(units, at + 1);
      if (next + 1 < units.length && units[clause] === units[next] && units[clause + 1] === units[next + 1]) traits |= hasAlike;
      clause = next;
    } else if (paired.has(mark)) {
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

/** Takes a mark into account that comes in pairs; `open`: the closers that are waited for. A quotation in a quotation has other marks. */
function isInPairs(mark: number, open: number[]): boolean {
  const closer = closers.get(mark);
  if (closer === undefined) return open.pop() === mark;
  const isNested = mark === quote && open.includes(endOfQuote);
  open.push(closer);
  return !isNested;
}

/** Whether a mark stands between two quotations or two titles. */
export function isBetween(units: Uint16Array, at: number): boolean {
  // What an array has not, before its beginning or behind its end, it is slow to be asked for.
  if (at === 0 || at + 1 >= units.length) return false;
  const after = units[at + 1];
  return (after === quote && units[at - 1] === endOfQuote) || (after === title && units[at - 1] === endOfTitle);
}

/** 等, 和, 与, 及 and 以及 behind a 、; a title, 首先, 其次 and 最后 before it. */
export function isRemarkableDun(units: Uint16Array, at: number): boolean {
  switch (at + 1 < units.length ? units[at + 1] : 0) {
    case 0x7b49:
    case 0x548c:
    case 0x4e0e:
    case 0x53ca:
    case 0x4ee5:
      return true;
  }
  switch (at > 0 ? units[at - 1] : 0) {
    case endOfTitle:
    case 0x5148:
    case 0x6b21:
    case 0x540e:
      return true;
  }
  return isBetween(units, at);
}

/** A quotation or a title on either side; 的 where an attribute of four characters would end. */
export const isRemarkableComma = (units: Uint16Array, at: number): boolean =>
  isBetween(units, at) || (at + 7 < units.length && (units[at + 5] === of || units[at + 6] === of));

/** 局, 委, 办, 队 or 门: a character that offices end in. */
export function endsOffice(units: Uint16Array, at: number): boolean {
  switch (at > 0 ? units[at - 1] : 0) {
    case 0x5c40:
    case 0x59d4:
    case 0x529e:
    case 0x961f:
    case 0x95e8:
      return true;
    default:
      return false;
  }
}
