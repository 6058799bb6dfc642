import { characterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Line } from './draft.ts';
import { sentencesOf } from './sentences.ts';

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

const clauseEnds = characterSet('，。；：！？（）;!?,:()');
const halfWidth = characterSet(',:()');

/**
 * The figures of a line's prose, in order. Dates, times, document numbers, ordinals, numbers inside quotation marks, book title
 * marks and square brackets are none; Chinese numerals are figures only with a unit (and a lone 一 never is).
 */
export const figuresOf = memo((line: Line): readonly Figure[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  const from = line.heading?.label?.span.end ?? line.content.start;
  const amounts = readAmounts(line.prose, from);
  return amounts.length === 0 ? none : inContext(line, amounts);
});

const none: readonly Figure[] = [];

/** Adds to each amount what stands around it. */
function inContext(line: Line, amounts: readonly Amount[]): readonly Figure[] {
  const { prose } = line;
  const ends = clauseEndsOf(prose);
  const sentences = sentencesOf(line);
  let clause = 0;
  let sentence = 0;
  return amounts.map((amount, index) => {
    const { start, end } = amount.span;
    while ((ends[clause] ?? prose.length) < start) clause++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const from = Math.max((ends[clause - 1] ?? -1) + 1, amounts[index - 1]?.span.end ?? 0);
    const to = Math.min(ends[clause] ?? prose.length, amounts[index + 1]?.span.start ?? prose.length);
    return { ...amount, subject: words(prose, from, start), object: words(prose, end, Math.max(end, to)), clause, sentence };
  });
}

/** Where clauses end: at punctuation, but not at that inside of a number or a time. */
function clauseEndsOf(prose: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    if (clauseEnds.has(unit) && !(halfWidth.has(unit) && isDigit(prose.charCodeAt(at + 1)))) ends.push(at);
  }
  return ends;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const words = (prose: string, from: number, to: number): string =>
  prose
    .slice(from, to)
    .replaceAll('\0', '')
    .trim()
    .replace(/^[、和及与]/, '');
