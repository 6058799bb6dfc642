import type { Line } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

const marks = /[，；。]/g;

/** From here on a clause that stands there twice is no figure of speech; a shorter one has to be one of `openings`. */
const longEnough = 6;
/** A clause that only begins as the one before has to be longer still: 发挥不够明显，发挥不够. */
const longBeginning = 8;

/** Words that open a sentence: 目前，目前…… */
const openings: ReadonlySet<string> = new Set(
  '目前 当前 同时 此外 另外 其次 再次 最后 今年 去年 为此 因此 对此 下一步 近年来 今年以来 总的来看'.split(' '),
);

/** The second of two clauses side by side that say the same, with the mark before it. */
export function doubledClauses({ prose }: Line): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let before = '';
  marks.lastIndex = 0;
  for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
    const clause = prose.slice(start, match.index);
    if (isDoubled(before, clause)) found.push({ start: start - 1, end: match.index });
    else if (openings.has(before) && clause.startsWith(before)) found.push({ start: start - 1, end: start + before.length });
    before = clause.slice(clause.lastIndexOf('\0') + 1).trim();
    start = match.index + 1;
  }
  return found;
}

const isDoubled = (before: string, clause: string): boolean =>
  clause.length >= longEnough &&
  before.startsWith(clause) &&
  (before.length === clause.length || clause.length >= longBeginning) &&
  !clause.includes('\0');
