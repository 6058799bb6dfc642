import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';

/** What one look at every character of a line tells of what stands there twice. */
export interface Pairs {
  /** Where a character stands that the one before it is, too. */
  readonly doubled: readonly number[];
  /** Whether two to six Chinese characters stand twice side by side. */
  readonly mayRepeat: boolean;
}

const [shortest, longest] = [2, 6];
const none: readonly number[] = [];
const nothing: Pairs = { doubled: none, mayRepeat: false };

/**
 * Two characters at a time. For the words every second one is enough: of a word of two or more, one of any two neighbours is
 * looked at.
 */
export function pairsOf(line: Line): Pairs {
  const units = unitsOf(line);
  const { length } = units;
  let doubled: number[] | undefined;
  let mayRepeat = false;
  /** The characters before those that are looked at, from the nearest on. */
  let [before1, before2, before3, before4, before5] = [0, 0, 0, 0, 0];
  for (let at = 0; at < length; at += 2) {
    const one = units[at] as number;
    if (one === before1) doubled = withPlace(doubled, at);
    if (one === before2 || one === before3 || one === before4 || one === before5) mayRepeat ||= isRepeated(units, at);
    else if (at >= longest && one === units[at - longest]) mayRepeat ||= isRepeated(units, at);
    if (at + 1 === length) break;
    const other = units[at + 1] as number;
    if (other === one) doubled = withPlace(doubled, at + 1);
    before5 = before3;
    before4 = before2;
    before3 = before1;
    before2 = one;
    before1 = other;
  }
  return doubled || mayRepeat ? { doubled: doubled ?? none, mayRepeat } : nothing;
}

function withPlace(known: number[] | undefined, at: number): number[] {
  const places = known ?? [];
  places.push(at);
  return places;
}

/** Whether the character at `at` is one of a word that stands right behind itself. */
function isRepeated(units: Uint16Array, at: number): boolean {
  for (let distance = shortest; distance <= longest; distance++) {
    let start = at;
    while (start >= distance && at - start < distance && isSame(units, start, distance)) start--;
    let end = at + 1;
    while (end < units.length && end - start <= distance && isSame(units, end, distance)) end++;
    if (end - start > distance && start < at) return true;
  }
  return false;
}

function isSame(units: Uint16Array, at: number, distance: number): boolean {
  const unit = units[at] as number;
  return unit === units[at - distance] && unit >= 0x2e80 && unit <= 0xfeff;
}
