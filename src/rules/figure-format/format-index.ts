import type { Located } from '../../lint/rule.ts';
import type { Found } from './faults.ts';

export interface FormatFact {
  readonly faults: readonly Found[];
  /** How many of each sign of percent the line has. */
  readonly half: number;
  readonly full: number;
}

/** What is miswritten in a piece, and which of the two signs of percent it has fewer of. */
export class FormatIndex {
  readonly faults = new Map<number, readonly Found[]>();
  readonly #lines = { half: new Map<number, number>(), full: new Map<number, number>() };
  readonly #count = { half: 0, full: 0 };

  add({ line, fact }: Located<FormatFact>): void {
    if (fact.faults.length > 0) this.faults.set(line, fact.faults);
    for (const sign of signs) {
      if (fact[sign] > 0) this.#lines[sign].set(line, fact[sign]);
      this.#count[sign] += fact[sign];
    }
  }

  remove({ line, fact }: Located<FormatFact>): void {
    this.faults.delete(line);
    for (const sign of signs) {
      this.#lines[sign].delete(line);
      this.#count[sign] -= fact[sign];
    }
  }

  /** Where the piece has both signs: the one it has fewer of, and the first line that has it. */
  odd(): { readonly sign: '%' | '％'; readonly line: number } | undefined {
    const { half, full } = this.#count;
    if (half === 0 || full === 0) return undefined;
    const isHalf = half < full;
    let first = Number.POSITIVE_INFINITY;
    for (const line of this.#lines[isHalf ? 'half' : 'full'].keys()) first = Math.min(first, line);
    return { sign: isHalf ? '%' : '％', line: first };
  }
}

const signs = ['half', 'full'] as const;
