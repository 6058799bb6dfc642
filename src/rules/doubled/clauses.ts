import type { Line } from '../../draft/draft.ts';
import { clauseStart, hasAlike, hasTrait } from '../../draft/mark-traits.ts';
import { comma, fullStop, semicolon } from '../../draft/mark-units.ts';
import { marksOf, unitsOf } from '../../draft/units.ts';
import type { Span } from '../../text/span.ts';

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
  if (!hasTrait(line, hasAlike)) return none;
  const units = unitsOf(line);
  const marks = marksOf(line);
  let found: Span[] | undefined;
  let before = 0;
  let start = clauseStart(units, 0);
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    if (!isMark(units[at] as number)) continue;
    // Most clauses differ in their first two characters.
    if (before < start && units[before] === units[start] && units[before + 1] === units[start + 1]) {
      const span = doubledAt(line.prose, before, start, at);
      if (span) {
        found ??= [];
        found.push(span);
      }
    }
    before = start;
    start = clauseStart(units, at + 1);
  }
  return found ?? none;
}

const isMark = (unit: number): boolean => unit === comma || unit === semicolon || unit === fullStop;

function doubledAt(prose: string, before: number, start: number, end: number): Span | undefined {
  const [one, other] = [prose.slice(before, start - 1), prose.slice(start, end)];
  if (isDoubled(one, other)) return { start: start - 1, end };
  return openings.has(one) && other.startsWith(one) ? { start: start - 1, end: start + one.length } : undefined;
}

const isDoubled = (before: string, clause: string): boolean =>
  clause.length >= longEnough &&
  before.startsWith(clause) &&
  (before.length === clause.length || clause.length >= longBeginning) &&
  !clause.includes('\0');

const none: readonly Span[] = [];
