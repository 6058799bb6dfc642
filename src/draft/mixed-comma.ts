import { CharacterSet } from '../text/char-class.ts';
import { colon, comma, dun, fullStop, quote, semicolon } from './mark-units.ts';

/**
 * Whether a comma beside a 、 may be one of the same list: what the few characters round it tell of nearly all that do not, before
 * any of the words are looked at. `index`: of the comma among the marks.
 */
export function mayBeMixed(units: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  const at = marks[index] as number;
  const before = index > 0 ? (marks[index - 1] as number) : -1;
  const after = index + 1 < marks.length ? (marks[index + 1] as number) : units.length;
  const isBehind = before >= 0 && units[before] === dun;
  const isBefore = after < units.length && units[after] === dun;
  if (isBehind ? !isBefore && canBeAlike(units, before, at) : isBefore && canBeAlike(units, at, after)) return true;
  return (
    mayBeShort(units, at) ||
    mayBeCounted(units, at) ||
    mayBeMeans(units, at) ||
    (isBehind && mayBeSummedUp(units, marks, index)) ||
    (at - before === 5 && after - at === 5 && units[formulaStart(marks, units, index)] === quote)
  );
}

/** What is asked of an item before a mark and the next one: they end alike, or the second begins as a refrain does. */
export function canBeAlike(units: Uint16Array, middle: number, end: number): boolean {
  if (middle < 2) return false;
  if (middle + 1 < units.length && opensRefrain(units[middle + 1] as number)) return true;
  return units[middle - 1] === units[end - 1] && (units[middle - 2] === units[end - 2] || hasFigure(units, middle, end));
}

/** 谁, 每, 早 or 先. */
const opensRefrain = (unit: number): boolean => unit === 0x8c01 || unit === 0x6bcf || unit === 0x65e9 || unit === 0x5148;

/** Only to be asked of one item in a hundred. 1#, too, is a number. */
function hasFigure(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if ((unit >= 0x30 && unit <= 0x39) || unit === 0x23) return true;
  }
  return false;
}

/** Whether a word of so many characters before its mark begins the line, or stands where a list may begin: behind a mark, 到, 用, 抓 or 和. */
export function opensList(units: Uint16Array, mark: number, length: number): boolean {
  if (mark <= length) return mark === length;
  switch (units[mark - length - 1]) {
    case comma:
    case fullStop:
    case semicolon:
    case colon:
    case 0x5230:
    case 0x7528:
    case 0x6293:
    case 0x548c:
      return true;
    default:
      return false;
  }
}

/** 利用乡镇，社区、村级等: words of two to four characters. */
function mayBeShort(units: Uint16Array, at: number): boolean {
  if (at + 5 >= units.length || (units[at + 3] !== dun && units[at + 4] !== dun)) return false;
  return opensList(units, at, 2) || opensList(units, at, 3) || opensList(units, at, 4);
}

/** 企业、社区，学校、医院等: short words up to 等, behind a comma that a 、 stands before. */
export function mayBeSummedUp(units: Uint16Array, marks: ArrayLike<number>, index: number): boolean {
  const at = marks[index] as number;
  const after = marks[index + 1] ?? units.length;
  const [before, behind] = [at - (marks[index - 1] as number), after - at];
  if (before < 3 || before > 5 || behind < 3 || behind > 4 || after + 5 >= units.length) return false;
  return units[after + 3] === etc || units[after + 4] === etc || units[after + 5] === etc;
}

/** 责任，措施、资金、时限、预案“五落实”: words of two characters up to a quotation. */
function mayBeCounted(units: Uint16Array, at: number): boolean {
  let end = at + 3;
  while (end < units.length && units[end] === dun) end += 3;
  return end > at + 3 && end < units.length && units[end] === quote;
}

const [shortestItem, longestItem] = [2, 8];

/** 通过广播、电视，公众号等形式: items of two to eight characters, one before the comma and all others behind it up to 等. */
export const mayBeMeans = (units: Uint16Array, at: number): boolean => isBehindItem(units, at) && isBeforeEtc(units, at);

function isBehindItem(units: Uint16Array, comma: number): boolean {
  const first = Math.max(comma - longestItem - 1, 0);
  for (let at = comma - shortestItem - 1; at >= first; at--) if (startsItem(units[at] as number)) return true;
  return false;
}

function isBeforeEtc(units: Uint16Array, mark: number): boolean {
  let start = mark + 1;
  for (let at = start; at + 1 < units.length && at - start <= longestItem; at++) {
    const unit = units[at] as number;
    if (unit === comma) return false;
    if (unit !== dun && unit !== etc) continue;
    if (at - start < shortestItem) return false;
    if (unit === etc) return behindEtc.has(units[at + 1] as number);
    start = at + 1;
  }
  return false;
}

const etc = 0x7b49;
/** How 方式, 多种媒体 and the like begin. */
const behindEtc = new CharacterSet('方形渠途手措办媒平载阵多各一二三四五六七八九两几有新');

/** 、, or what 通过, 采取, 利用, 运用, 借助 and 依托 end in. */
function startsItem(unit: number): boolean {
  switch (unit) {
    case dun:
    case 0x8fc7:
    case 0x53d6:
    case 0x7528:
    case 0x52a9:
    case 0x6258:
      return true;
    default:
      return false;
  }
}

/** Where a formula would begin that the comma is part of. */
export function formulaStart(marks: ArrayLike<number>, units: Uint16Array, index: number): number {
  let open = index - 1;
  while (open > 0 && index - open <= 6 && isOfList(units[marks[open] as number] as number)) open--;
  return open < 0 ? 0 : (marks[open] as number);
}

const isOfList = (unit: number): boolean => unit === dun || unit === comma;
