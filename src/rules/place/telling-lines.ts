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

  /** In order, and the lines of `others` among them. */
  all(others: ReadonlyMap<number, unknown> = none): readonly number[] {
    if (this.#lines.size + others.size === 0) return nothing;
    return [...new Set([...this.#lines, ...others.keys()])].sort((a, b) => a - b);
  }
}

const none: ReadonlyMap<number, unknown> = new Map();
const nothing: readonly number[] = [];
