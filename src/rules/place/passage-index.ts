import type { Located } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { type Passage, sayingOf, shortest } from './passages.ts';

/** What was written before. */
interface Copy {
  readonly line: number;
  span: Span;
  /** The line it was written in first. */
  readonly first: number;
}

interface Answer {
  /** Said twice side by side. */
  readonly twins: readonly { readonly line: number; readonly span: Span }[];
  /** In order; copied one after the other, sentences are one passage. */
  readonly copies: readonly Copy[];
}

/** A passage where it stands. */
interface Entry {
  readonly line: number;
  readonly passage: Passage;
  /** What it says, once another has its hint: none for what is too short. */
  key?: number | undefined;
}

/** The passages of a piece, and which of them are there twice. Kept from keystroke to keystroke, with its last answer. */
export class PassageIndex {
  readonly #byLine = new Map<number, readonly Entry[]>();
  /** By hint: the entry that has it, or all of them, in no order. */
  readonly #byHint = new Map<number, Entry | Entry[]>();
  /** By what they say: entries whose hint others have, too. */
  readonly #byKey = new Map<number, Entry[]>();
  /** What several say. */
  readonly #repeated = new Set<number>();
  readonly #withTwins = new Set<number>();
  #answer: Answer | undefined;

  add({ line, fact }: Located<readonly Passage[]>): void {
    const entries = fact.map((passage): Entry => ({ line, passage }));
    this.#byLine.set(line, entries);
    for (const entry of entries) {
      const { hint, isTwin } = entry.passage;
      if (isTwin) {
        this.#withTwins.add(line);
        this.#answer = undefined;
        continue;
      }
      const others = this.#byHint.get(hint);
      if (others === undefined) this.#byHint.set(hint, entry);
      else if (Array.isArray(others)) {
        others.push(entry);
        this.#count(entry);
      } else {
        this.#byHint.set(hint, [others, entry]);
        this.#count(others);
        this.#count(entry);
      }
    }
  }

  remove({ line }: Located<readonly Passage[]>): void {
    for (const entry of this.#byLine.get(line) ?? []) {
      const { hint, isTwin } = entry.passage;
      if (isTwin) continue;
      const others = this.#byHint.get(hint);
      if (!Array.isArray(others)) {
        this.#byHint.delete(hint);
        continue;
      }
      others.splice(others.indexOf(entry), 1);
      this.#discount(entry);
      if (others.length > 1) continue;
      const last = others[0] as Entry;
      this.#discount(last);
      this.#byHint.set(hint, last);
    }
    this.#byLine.delete(line);
    if (this.#withTwins.delete(line)) this.#answer = undefined;
  }

  #count(entry: Entry): void {
    const { key, length } = sayingOf(entry.passage.words);
    if (length < shortest) return;
    entry.key = key;
    const others = this.#byKey.get(key);
    if (!others) {
      this.#byKey.set(key, [entry]);
      return;
    }
    others.push(entry);
    this.#repeated.add(key);
    this.#answer = undefined;
  }

  #discount(entry: Entry): void {
    const { key } = entry;
    const others = key === undefined ? undefined : this.#byKey.get(key);
    if (key === undefined || !others) return;
    entry.key = undefined;
    others.splice(others.indexOf(entry), 1);
    if (others.length < 2) this.#repeated.delete(key);
    if (others.length === 0) this.#byKey.delete(key);
    else this.#answer = undefined;
  }

  /** What is there twice: the same object while nothing of it changes. */
  answer(): Answer {
    this.#answer ??= {
      twins: [...this.#withTwins].flatMap(line => this.#twinsIn(line)),
      copies: copiesAmong([...this.#repeated].flatMap(key => this.#byKey.get(key) ?? [])),
    };
    return this.#answer;
  }

  #twinsIn(line: number): Answer['twins'] {
    const entries = this.#byLine.get(line) ?? [];
    return entries.filter(({ passage }) => passage.isTwin).map(({ passage }) => ({ line, span: passage.span }));
  }
}

function copiesAmong(entries: readonly Entry[]): readonly Copy[] {
  const firsts = new Map<number | undefined, number>();
  const found: Copy[] = [];
  for (const { line, passage, key } of entries.toSorted(byPlace)) {
    const { span } = passage;
    const first = firsts.get(key);
    const last = found.at(-1);
    if (first === undefined) firsts.set(key, line);
    else if (last?.line === line && span.start - last.span.end <= 30) last.span = { start: last.span.start, end: span.end };
    else found.push({ line, span, first });
  }
  return found;
}

const byPlace = (a: Entry, b: Entry): number => a.line - b.line || a.passage.span.start - b.passage.span.start;
