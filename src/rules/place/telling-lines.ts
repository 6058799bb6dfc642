import type { FactIndex, Located } from '../../lint/rule.ts';

/** The lines whose facts by themselves are something to tell of: most facts only matter to their neighbours. */
export class TellingLines<Fact> implements FactIndex<Fact> {
  readonly #lines = new Set<number>();
  readonly #tells: (fact: Fact) => boolean;

  constructor(tells: (fact: Fact) => boolean) {
    this.#tells = tells;
  }

  add({ line, fact }: Located<Fact>): void {
    if (this.#tells(fact)) this.#lines.add(line);
  }

  remove({ line }: Located<Fact>): void {
    this.#lines.delete(line);
  }

  /** In order, and some others among them. */
  all(others: Iterable<number> = []): Iterable<number> {
    const all = new Set(this.#lines);
    for (const line of others) all.add(line);
    return Int32Array.from(all).sort();
  }
}
