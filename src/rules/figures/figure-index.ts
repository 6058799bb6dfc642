import type { Located } from '../../lint/rule.ts';
import type { Metrics } from '../../metrics/metric.ts';
import type { Whole } from './back-reference.ts';
import type { Frequency } from './frequencies.ts';
import type { Candidate, Named } from './named.ts';
import { Namesakes } from './namesakes.ts';

/** What a line says of figures that may stand elsewhere, too. */
export interface FigureFact {
  readonly frequencies: readonly Frequency[];
  readonly candidates: readonly Candidate[];
  /** Two figures of the same things in the line. */
  readonly twice: readonly (readonly [Named, Named])[];
  /** All there are of something, told again. */
  readonly wholes: readonly Whole[];
  /** What its figures hang on: where that is the same, so is all that can be told of them. */
  readonly words: string;
}

/** What stands where a metric is told otherwise. */
export interface Conflict {
  readonly span: Named['span'];
  readonly name: string;
  readonly found: string;
  readonly value: string;
}

/** The figures of a piece: which of them are told twice, and differently. */
export class FigureIndex {
  readonly frequencies = new Namesakes<Frequency>();
  readonly candidates = new Namesakes<Candidate>();
  readonly twice = new Map<number, FigureFact['twice']>();
  readonly wholes = new Map<number, readonly Whole[]>();
  readonly #lines = new Set<number>();
  /** The lines that are still to be compared with the metrics, and those where a metric is told otherwise. */
  readonly #fresh = new Set<number>();
  readonly #conflicting = new Set<number>();
  #metrics: Metrics | undefined;

  add({ line, fact }: Located<FigureFact>): void {
    for (const item of fact.frequencies) this.frequencies.add(item.name, item.every, line, item);
    for (const item of fact.candidates) this.candidates.add(item.key, item.digits, line, item);
    if (fact.twice.length > 0) this.twice.set(line, fact.twice);
    if (fact.wholes.length > 0) this.wholes.set(line, fact.wholes);
    this.#lines.add(line);
    this.#fresh.add(line);
  }

  remove({ line, fact }: Located<FigureFact>): void {
    for (const item of fact.frequencies) this.frequencies.remove(item.name, line);
    for (const item of fact.candidates) this.candidates.remove(item.key, line);
    this.twice.delete(line);
    this.wholes.delete(line);
    this.#lines.delete(line);
    this.#fresh.delete(line);
    this.#conflicting.delete(line);
  }

  /** Those that tell figures, in order. */
  get lines(): readonly number[] {
    return [...this.#lines].sort((a, b) => a - b);
  }

  /** By line; `read` is asked only for lines that changed or have some: these may stand elsewhere in their line. */
  conflicts(metrics: Metrics, read: (line: number) => readonly Conflict[]): ReadonlyMap<number, readonly Conflict[]> {
    if (metrics.byName.size === 0) return none;
    if (metrics !== this.#metrics) {
      this.#metrics = metrics;
      for (const line of this.#lines) this.#fresh.add(line);
    }
    const conflicts = new Map<number, readonly Conflict[]>();
    for (const line of new Set([...this.#fresh, ...this.#conflicting])) {
      const found = read(line);
      if (found.length > 0) conflicts.set(line, found);
    }
    this.#fresh.clear();
    this.#conflicting.clear();
    for (const line of conflicts.keys()) this.#conflicting.add(line);
    return conflicts;
  }
}

const none: ReadonlyMap<number, readonly Conflict[]> = new Map();
