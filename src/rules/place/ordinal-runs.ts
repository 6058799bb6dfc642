import type { Draft, Piece } from '../../draft/draft.ts';
import { type Ordinal, type OrdinalFamily, ordinalsOf } from '../../draft/ordinals.ts';
import type { Located } from '../../lint/rule.ts';
import { keep } from '../../text/memo.ts';

/** An ordinal with the line it stands in. */
export interface PlacedOrdinal {
  readonly line: number;
  readonly ordinal: Ordinal;
}

type Runs = readonly (readonly PlacedOrdinal[])[];

/** Several rules ask for the same. */
const known = keep<{ readonly piece: Piece; readonly runs: Runs }>();

/**
 * The lists of a piece: 一是 … 二是 …. A list begins at 一, ends at the next heading, and may hold another; what does not follow
 * the inner one may go on with the outer. `places`: all lines that have ordinals, and it may be others.
 */
export function ordinalRuns(draft: Draft, piece: Piece, places: readonly Located<unknown>[]): Runs {
  const last = known.get(draft);
  if (last?.piece === piece) return last.runs;
  const runs = readRuns(draft, piece, places);
  known.set(draft, { piece, runs });
  return runs;
}

function readRuns({ lines }: Draft, { headings }: Piece, places: readonly Located<unknown>[]): Runs {
  const runs: PlacedOrdinal[][] = [];
  open.close(0);
  let heading = 0;
  for (const { line } of places) {
    for (let next = headings[heading]; next && next.line <= line; next = headings[++heading]) open.close(0);
    const at = lines[line];
    if (!at) continue;
    for (const ordinal of ordinalsOf(at)) {
      if (ordinal.isLast) continue;
      const placed = { line, ordinal };
      const count = ordinal.value === 1 ? 0 : open.countUpTo(placed);
      const run = count > 0 ? open.take(count) : [];
      if (run.push(placed) === 1) runs.push(run);
      open.add(run, placed);
    }
  }
  return runs;
}

const families: readonly OrdinalFamily[] = ['一是', '一要', '第一', '第一方面', '其一', '首先'];

/** More than any number. */
const numbers = 100;

interface Open {
  readonly run: PlacedOrdinal[];
  readonly line: number;
  readonly family: number;
  /** Of its last number. */
  readonly slot: number;
  /** What `OpenRuns` tells of its slot and its family without it. */
  readonly belowInSlot: number;
  readonly belowInFamily: number;
}

/** The lists that may go on, one on the other: the higher one, the later its last item. */
class OpenRuns {
  readonly #open: Open[] = [];
  /** By family and number: how many lists there are up to the highest whose last item is that; 0 where there is none. */
  readonly #upToNumber = new Int32Array(families.length * numbers);
  readonly #upToFamily = new Int32Array(families.length);

  add(run: PlacedOrdinal[], { line, ordinal }: PlacedOrdinal): void {
    const family = families.indexOf(ordinal.family);
    const slot = family * numbers + ordinal.value;
    const belowInSlot = this.#upToNumber[slot] as number;
    const belowInFamily = this.#upToFamily[family] as number;
    const count = this.#open.push({ run, line, family, slot, belowInSlot, belowInFamily });
    this.#upToNumber[slot] = count;
    this.#upToFamily[family] = count;
  }

  /** Closes all but the lowest `count`. */
  close(count: number): void {
    while (this.#open.length > count) {
      const { slot, family, belowInSlot, belowInFamily } = this.#open.pop() as Open;
      this.#upToNumber[slot] = belowInSlot;
      this.#upToFamily[family] = belowInFamily;
    }
  }

  /** Takes away the highest of the lowest `count`, and closes what is above it. */
  take(count: number): PlacedOrdinal[] {
    const { run } = this.#open[count - 1] as Open;
    this.close(count - 1);
    return run;
  }

  /** How many there are up to the one an item goes on with: the highest it follows, else the highest it is near to; 0 for none. */
  countUpTo({ line, ordinal: { family, value } }: PlacedOrdinal): number {
    const own = families.indexOf(family);
    const upTo = (number: number): number => (number > 0 ? (this.#upToNumber[own * numbers + number] as number) : 0);
    const followed = upTo(value - 1);
    if (followed > 0) return followed;
    // A number out of order in the same paragraph: 一是…五是…三是.
    const last = this.#upToFamily[own] as number;
    const inLine = last > 0 && this.#open[last - 1]?.line === line ? last : 0;
    return Math.max(upTo(value), upTo(value - 2), upTo(value - 3), inLine);
  }
}

/** One for all pieces, each of which begins with none open: most pieces have few lists or none. */
const open = new OpenRuns();
