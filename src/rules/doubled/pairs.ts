import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { hardlyDoubled } from './characters.ts';

/** What one look at every character of a line tells of what stands there twice. */
export interface Pairs {
  /** Where a character stands that is hardly ever doubled, and that the one before it is, too. */
  readonly doubled: readonly number[];
  /** Whether two to six Chinese characters stand twice side by side. */
  readonly mayRepeat: boolean;
}

const none: readonly number[] = [];
const nothing: Pairs = { doubled: none, mayRepeat: false };

/**
 * Four characters at a time. A word that stands twice is longer than the gaps between those of its characters that are looked
 * at: of two or three, one of any two neighbours is; of four and more, one of four.
 */
export function pairsOf(line: Line): Pairs {
  const units = unitsOf(line);
  const { length } = units;
  let doubled: number[] | undefined;
  let mayRepeat = false;
  /** The characters before those that are looked at, from the nearest on. */
  let [before1, before2, before3, before4, before5, before6] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < length; at += 4) {
    const first = units[at] as number;
    const second = at + 1 < length ? (units[at + 1] as number) : 0;
    const third = at + 2 < length ? (units[at + 2] as number) : 0;
    const fourth = at + 3 < length ? (units[at + 3] as number) : 0;
    if (first === before1 && hardlyDoubled.has(first)) doubled = withPlace(doubled, at);
    if (second === first && hardlyDoubled.has(first)) doubled = withPlace(doubled, at + 1);
    if (third === second && hardlyDoubled.has(second)) doubled = withPlace(doubled, at + 2);
    if (fourth === third && hardlyDoubled.has(third)) doubled = withPlace(doubled, at + 3);
    if (first === before2) mayRepeat ||= isRepeated(units, at, 2);
    if (third === first) mayRepeat ||= isRepeated(units, at + 2, 2);
    if (first === before3) mayRepeat ||= isRepeated(units, at, 3);
    if (third === before1) mayRepeat ||= isRepeated(units, at + 2, 3);
    if (first === before4) mayRepeat ||= isRepeated(units, at, 4);
    if (first === before5) mayRepeat ||= isRepeated(units, at, 5);
    if (first === before6) mayRepeat ||= isRepeated(units, at, 6);
    before6 = before2;
    before5 = before1;
    before4 = first;
    before3 = second;
    before2 = third;
    before1 = fourth;
  }
  return doubled || mayRepeat ? { doubled: doubled ?? none, mayRepeat } : nothing;
}

function withPlace(known: number[] | undefined, at: number): number[] {
  const places = known ?? [];
  places.push(at);
  return places;
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
