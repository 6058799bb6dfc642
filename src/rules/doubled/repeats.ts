import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';

/**
 * Whether two to six Chinese characters may stand twice side by side. A word that does is longer than the gaps between those of
 * its characters that are looked at: of two or three, one of any two neighbours is; of four and more, one of four.
 */
export function mayRepeat(line: Line): boolean {
  const units = unitsOf(line);
  const { length } = units;
  /** The characters before those that are looked at, from the nearest on. */
  let [before1, before2, before3, before4, before5, before6] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < length; at += 4) {
    const first = units[at] as number;
    const third = at + 2 < length ? (units[at + 2] as number) : 0;
    if (first === before2 && isRepeated(units, at, 2)) return true;
    if (third === first && isRepeated(units, at + 2, 2)) return true;
    if (first === before3 && isRepeated(units, at, 3)) return true;
    if (third === before1 && isRepeated(units, at + 2, 3)) return true;
    if (first === before4 && isRepeated(units, at, 4)) return true;
    if (first === before5 && isRepeated(units, at, 5)) return true;
    if (first === before6 && isRepeated(units, at, 6)) return true;
    before6 = before2;
    before5 = before1;
    before4 = first;
    before3 = at + 1 < length ? (units[at + 1] as number) : 0;
    before2 = third;
    before1 = at + 3 < length ? (units[at + 3] as number) : 0;
  }
  return false;
}

/** Whether the character at `at` is one of a word of that many characters that stands right behind itself. */
function isRepeated(units: Uint16Array, at: number, characters: number): boolean {
  let start = at;
  while (start >= characters && at - start < characters && isSame(units, start, characters)) start--;
  let end = at + 1;
  while (end < units.length && end - start <= characters && isSame(units, end, characters)) end++;
  return end - start > characters && start < at;
}

function isSame(units: Uint16Array, at: number, distance: number): boolean {
  const unit = units[at] as number;
  return unit === units[at - distance] && unit >= 0x2e80 && unit <= 0xfeff;
}
