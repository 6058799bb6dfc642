import type { Line } from '../../draft/draft.ts';
import { hasSameItems, hasTrait, isOfItem, itemStart, longestItem } from '../../draft/mark-traits.ts';
import { dun } from '../../draft/mark-units.ts';
import { marksOf, unitsOf } from '../../draft/units.ts';
import type { Span } from '../../text/span.ts';

const shortestItem = 2;
/** So many items back is looked: a line of nothing but items stays linear. */
const farthest = 40;

interface Listed {
  readonly span: Span;
  readonly word: string;
}

/** Of `甲、乙、丙` the items that stood there before. */
export function listedTwice(line: Line): readonly Listed[] {
  if (!hasTrait(line, hasSameItems)) return none;
  const units = unitsOf(line);
  const marks = marksOf(line);
  let found: Listed[] | undefined;
  /** Where the items of the list begin and end, by turns. */
  let items: number[] | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as number;
    if (units[mark] !== dun) continue;
    items ??= [];
    if (items.length === 0) items.push(itemStart(units, mark), mark);
    const start = mark + 1;
    const end = itemEnd(units, start);
    const isItem = end - start >= shortestItem && end - start <= longestItem;
    if (isItem && isAmong(items, units, start, end)) {
      const word = line.prose.slice(start, end);
      found ??= [];
      // 学习、学习、再学习
      if (!line.prose.startsWith(`、再${word}`, end)) found.push({ span: { start, end }, word });
    }
    if (isItem && units[end] === dun) items.push(start, end);
    else items.length = 0;
  }
  return found ?? none;
}

function isAmong(items: readonly number[], units: Uint16Array, start: number, end: number): boolean {
  for (let index = items.length - 2; index >= 0 && index >= items.length - 2 * farthest; index -= 2) {
    const from = items[index] as number;
    if ((items[index + 1] as number) - from !== end - start) continue;
    let at = start;
    while (at < end && units[at] === units[from + at - start]) at++;
    if (at === end) return true;
  }
  return false;
}

function itemEnd(units: Uint16Array, start: number): number {
  let end = start;
  while (end < units.length && end - start <= longestItem && isOfItem(units[end] as number)) end++;
  return end;
}

const none: readonly Listed[] = [];
