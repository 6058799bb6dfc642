import { CharacterSet } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import type { Amount } from './amounts.ts';
import type { Figure } from './figures.ts';

/** A figure as it is read, part after part. Most figures are never asked for the words around them. */
export class FigureInLine implements Figure {
  span: Span;
  number: Span;
  value = 0;
  decimals = 0;
  step = 0;
  script: Amount['script'] = 'arabic';
  magnitude = 1;
  unit = '';
  approximate = false;
  upper: number | undefined;
  percent: string | undefined;
  clause = 0;
  sentence = 0;
  readonly #prose: string;
  /** How far the words around it reach. */
  #from = 0;
  #to = 0;
  #subject: string | undefined;

  constructor(prose: string, span: Span, number: Span) {
    this.#prose = prose;
    this.span = span;
    this.number = number;
  }

  /** Makes it the upper end of a range. */
  joinTo(low: FigureInLine): void {
    this.upper = this.value;
    this.value = low.unit === '' && low.magnitude < this.magnitude ? low.value * this.magnitude : low.value;
    this.span = { start: low.span.start, end: this.span.end };
    this.number = { start: low.number.start, end: this.number.end };
    this.approximate = true;
  }

  place(from: number, to: number, clause: number, sentence: number): void {
    this.#from = from;
    this.#to = to;
    this.clause = clause;
    this.sentence = sentence;
  }

  get subject(): string {
    this.#subject ??= words(this.#prose, this.#from, this.span.start);
    return this.#subject;
  }

  get object(): string {
    return words(this.#prose, this.span.end, Math.max(this.span.end, this.#to));
  }
}

function words(prose: string, from: number, to: number): string {
  const text = prose.slice(from, to);
  if (text === '') return text;
  const shown = text.includes('\0') ? text.replaceAll('\0', '') : text;
  const seen = isPlain(shown.charCodeAt(0)) && isPlain(shown.charCodeAt(shown.length - 1)) ? shown : shown.trim();
  return joins.has(seen.charCodeAt(0)) && !beginsWord.test(seen) ? seen.slice(1) : seen;
}

/** Chinese characters and marks, which nothing is trimmed from. */
const isPlain = (unit: number): boolean => unit > 0x3000 && unit < 0xfeff;

/** Words that begin as what joins does. */
const beginsWord = /^(?:及[格时]|与[会时]|和[谐平解])/;

const joins = new CharacterSet('、和及与');
