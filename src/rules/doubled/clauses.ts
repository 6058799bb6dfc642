import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
import type { Span } from '../../text/span.ts';

const marks = new CharacterSet('，；。');
const byteOrderMark = 0xfeff;

/** From here on a clause that stands there twice is no figure of speech; a shorter one has to be one of `openings`. */
const longEnough = 6;
/** A clause that only begins as the one before has to be longer still: 发挥不够明显，发挥不够. */
const longBeginning = 8;

/** Words that open a sentence: 目前，目前…… */
const openings: ReadonlySet<string> = new Set(
  '目前 当前 同时 此外 另外 其次 再次 最后 今年 去年 为此 因此 对此 下一步 近年来 今年以来 总的来看'.split(' '),
);

/** The second of two clauses side by side that say the same, with the mark before it. */
export function doubledClauses(line: Line): readonly Span[] {
  const units = unitsOf(line);
  const { prose } = line;
  const found: Span[] = [];
  let before = 0;
  let start = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    // What is no prose stands before the first clause: a bullet, a byte order mark.
    if (at === start && (unit === 0 || unit === byteOrderMark || unit === 0x3000)) start++;
    if (!marks.has(unit)) continue;
    // Most clauses differ in their first character.
    if (before < start && units[before] === units[start]) {
      const [one, other] = [prose.slice(before, start - 1), prose.slice(start, at)];
      if (isDoubled(one, other)) found.push({ start: start - 1, end: at });
      else if (openings.has(one) && other.startsWith(one)) found.push({ start: start - 1, end: start + one.length });
    }
    before = start;
    start = at + 1;
  }
  return found;
}

const isDoubled = (before: string, clause: string): boolean =>
  clause.length >= longEnough &&
  before.startsWith(clause) &&
  (before.length === clause.length || clause.length >= longBeginning) &&
  !clause.includes('\0');
