import { CharacterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import { type Amount, readAmounts } from './amounts.ts';
import type { Line } from './draft.ts';
import { marksOf } from './marks.ts';
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
function inContext(line: Line, amounts: readonly Amount[]): readonly Figure[] {
  const { prose } = line;
  const ends = clauseEndsOf(line);
  const sentences = sentencesOf(line);
  let clause = 0;
  let sentence = 0;
  return amounts.map((amount, index) => {
    const { start } = amount.span;
    while ((ends[clause] ?? prose.length) < start) clause++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const from = Math.max((ends[clause - 1] ?? -1) + 1, amounts[index - 1]?.span.end ?? 0);
    const to = Math.min(ends[clause] ?? prose.length, amounts[index + 1]?.span.start ?? prose.length);
    return new FigureInLine(amount, prose, { start: from, end: to }, clause, sentence);
  });
}

/** Most figures are never asked for the words around them. */
class FigureInLine implements Figure {
  readonly span: Span;
  readonly number: Span;
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly script: Amount['script'];
  readonly magnitude: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly upper?: number;
  readonly percent?: string;
  readonly clause: number;
  readonly sentence: number;
  readonly #prose: string;
  readonly #around: Span;
  #subject: string | undefined;

  constructor(amount: Amount, prose: string, around: Span, clause: number, sentence: number) {
    this.span = amount.span;
    this.number = amount.number;
    this.value = amount.value;
    this.decimals = amount.decimals;
    this.step = amount.step;
    this.script = amount.script;
    this.magnitude = amount.magnitude;
    this.unit = amount.unit;
    this.approximate = amount.approximate;
    if (amount.upper !== undefined) this.upper = amount.upper;
    if (amount.percent !== undefined) this.percent = amount.percent;
    this.clause = clause;
    this.sentence = sentence;
    this.#prose = prose;
    this.#around = around;
  }

  get subject(): string {
    this.#subject ??= words(this.#prose, this.#around.start, this.span.start);
    return this.#subject;
  }

  get object(): string {
    return words(this.#prose, this.span.end, Math.max(this.span.end, this.#around.end));
  }
}

/** Where clauses end: at punctuation, but not at that inside of a number or a time. */
function clauseEndsOf(line: Line): readonly number[] {
  const { prose } = line;
  return marksOf(line).filter(at => {
    const unit = prose.charCodeAt(at);
    return clauseEnds.has(unit) && !(halfWidth.has(unit) && isDigit(prose.charCodeAt(at + 1)));
  });
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function words(prose: string, from: number, to: number): string {
  const text = prose.slice(from, to);
  const seen = (text.includes('\0') ? text.replaceAll('\0', '') : text).trim();
  return joins.has(seen.charCodeAt(0)) ? seen.slice(1) : seen;
}

const joins = new CharacterSet('、和及与');
