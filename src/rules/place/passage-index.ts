import type { Draft, Line } from '../../draft/draft.ts';
import type { Located } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { type Passage, sayingAt, shortest } from './passages.ts';

/** What was written before. */
interface Copy {
  readonly line: number;
  span: Span;
  /** The line it was written in first. */
  readonly first: number;
}

/** The passages of a piece, and which of them may be there twice. */
export class PassageIndex {
  readonly #passages = new Map<number, readonly Passage[]>();
  /** By hint: the line it stands in, or all of them, in no order; a line that has it twice is there twice. */
  readonly #lines = new Map<number, number | number[]>();
  /** The hints that stand in several places. */
  readonly #repeated = new Set<number>();
  readonly #withTwins = new Set<number>();

  add({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.set(line, fact);
    for (const { hint, isTwin } of fact) {
      if (isTwin) {
        this.#withTwins.add(line);
        continue;
      }
      const lines = this.#lines.get(hint);
      if (lines === undefined) this.#lines.set(hint, line);
      else if (typeof lines !== 'number') lines.push(line);
      else {
        this.#lines.set(hint, [lines, line]);
        this.#repeated.add(hint);
      }
    }
  }

  remove({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.delete(line);
    this.#withTwins.delete(line);
    for (const { hint, isTwin } of fact) {
      if (isTwin) continue;
      const lines = this.#lines.get(hint);
      if (typeof lines !== 'object') {
        this.#lines.delete(hint);
        continue;
      }
      lines.splice(lines.indexOf(line), 1);
      if (lines.length > 1) continue;
      this.#repeated.delete(hint);
      this.#lines.set(hint, lines[0] as number);
    }
  }

  twins(): readonly { readonly line: number; readonly span: Span }[] {
    return [...this.#withTwins].flatMap(line =>
      (this.#passages.get(line) ?? []).filter(({ isTwin }) => isTwin).map(({ span }) => ({ line, span })),
    );
  }

  /** In order; copied one after the other, sentences are one passage. */
  copies({ lines }: Draft): readonly Copy[] {
    if (this.#repeated.size === 0) return [];
    const places = new Set<number>();
    for (const hint of this.#repeated) for (const line of this.#lines.get(hint) as number[]) places.add(line);
    const seen = new Map<number, number>();
    const found: Copy[] = [];
    for (const line of [...places].sort((a, b) => a - b)) {
      const passages = this.#passages.get(line) ?? [];
      for (let index = 0; index < passages.length; index++) {
        const { hint, span, isTwin } = passages[index] as Passage;
        if (isTwin || !this.#repeated.has(hint)) continue;
        const { key, length } = sayingAt(lines[line] as Line, index);
        if (length < shortest) continue;
        const first = seen.get(key);
        const last = found.at(-1);
        if (first === undefined) seen.set(key, line);
        else if (last?.line === line && span.start - last.span.end <= 30) last.span = { start: last.span.start, end: span.end };
        else found.push({ line, span, first });
      }
    }
    return found;
  }
}
