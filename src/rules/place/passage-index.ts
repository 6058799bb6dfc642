import type { Located } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from './passages.ts';

/** What was written before. */
interface Copy {
  readonly line: number;
  span: Span;
  /** The line it was written in first. */
  readonly first: number;
}

/** The passages of a piece, and which of them are there twice. */
export class PassageIndex {
  readonly #passages = new Map<number, readonly Passage[]>();
  /** By key: the lines it stands in, in no order; a line that has it twice is there twice. */
  readonly #lines = new Map<number, number[]>();
  readonly #repeated = new Set<number>();
  readonly #twins = new Map<number, readonly Passage[]>();

  add({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.set(line, fact);
    const twins = fact.filter(({ isTwin }) => isTwin);
    if (twins.length > 0) this.#twins.set(line, twins);
    for (const { key, isTwin } of fact) {
      if (isTwin) continue;
      const lines = this.#lines.get(key);
      if (!lines) this.#lines.set(key, [line]);
      else if (lines.push(line) === 2) this.#repeated.add(key);
    }
  }

  remove({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.delete(line);
    this.#twins.delete(line);
    for (const { key, isTwin } of fact) {
      if (isTwin) continue;
      const lines = this.#lines.get(key) ?? [];
      lines.splice(lines.indexOf(line), 1);
      if (lines.length === 1) this.#repeated.delete(key);
      if (lines.length === 0) this.#lines.delete(key);
    }
  }

  twins(): readonly { readonly line: number; readonly span: Span }[] {
    return [...this.#twins].flatMap(([line, passages]) => passages.map(({ span }) => ({ line, span })));
  }

  /** In order; copied one after the other, sentences are one passage. */
  copies(): readonly Copy[] {
    const lines = new Set([...this.#repeated].flatMap(key => this.#lines.get(key) ?? []));
    const seen = new Map<number, number>();
    const found: Copy[] = [];
    for (const line of [...lines].sort((a, b) => a - b)) {
      for (const { key, span, isTwin } of this.#passages.get(line) ?? []) {
        if (isTwin || !this.#repeated.has(key)) continue;
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
