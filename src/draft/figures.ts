import { CharacterSet } from '../text/char-class.ts';
import { isHalfDigit } from '../text/digits.ts';
import { memo } from '../text/memo.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Line } from './draft.ts';
import type { FigureInLine } from './figure-in-line.ts';
import { sentencesOf } from './sentences.ts';
import { marksOf, unitsOf } from './units.ts';

/** An amount of the prose with what stands around it: `1324项`, `12万余元`, `96％`, `二十余次`, `百分之五`. */
export interface Figure extends Amount {
  /** The words before it, from the last ，。；：！？（ or the figure before: what it counts, and what was done to them. */
  readonly subject: string;
  /** The words behind it up to the next figure or punctuation: `个村`, `重点企业`. */
  readonly object: string;
  /** Its clause, counted from 0 in the line: clauses end at ，。；：！？ (not at 、). */
  readonly clause: number;
  /** Its sentence: index into `sentencesOf(line)`. */
  readonly sentence: number;
}

const clauseEnds = new CharacterSet('，。；：！？（）;!?,:()');
const halfWidth = new CharacterSet(',:()');

/**
 * The figures of a line's prose, in order. Dates, times, document numbers, ordinals, numbers inside quotation marks, book title
 * marks and square brackets are none; Chinese numerals are figures only with a unit (and a lone 一 never is).
 */
export const figuresOf = memo((line: Line): readonly Figure[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  const from = line.heading?.label?.span.end ?? line.content.start;
  const amounts = readAmounts(line, from);
  return amounts.length === 0 ? none : inContext(line, amounts);
});

const none: readonly Figure[] = [];

/** Adds to each amount what stands around it. */
function inContext(line: Line, amounts: readonly FigureInLine[]): readonly Figure[] {
  const { prose } = line;
  const units = unitsOf(line);
  const marks = marksOf(line);
  const sentences = sentencesOf(line);
  let mark = 0;
  let next = 0;
  let clause = 0;
  let clauseStart = 0;
  let sentence = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as FigureInLine;
    const { start } = amount.span;
    for (; mark < marks.length && (marks[mark] as number) < start; mark++) {
      if (!endsClause(units, marks[mark] as number)) continue;
      clause++;
      clauseStart = (marks[mark] as number) + 1;
    }
    next = Math.max(next, mark);
    while (next < marks.length && !endsClause(units, marks[next] as number)) next++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const from = Math.max(clauseStart, amounts[index - 1]?.span.end ?? 0);
    const to = Math.min(marks[next] ?? prose.length, amounts[index + 1]?.span.start ?? prose.length);
    amount.place(from, to, clause, sentence);
  }
  return amounts;
}

/** Clauses end at punctuation, but not at that inside of a number or a time. */
function endsClause(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  return clauseEnds.has(unit) && !(halfWidth.has(unit) && isHalfDigit(units[at + 1]));
}
