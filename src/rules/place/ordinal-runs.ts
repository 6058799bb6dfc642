import type { Piece } from '../../draft/draft.ts';
import type { Ordinal } from '../../draft/ordinals.ts';
import type { Located } from '../../lint/rule.ts';

/** An ordinal with the line it stands in. */
export interface PlacedOrdinal {
  readonly line: number;
  readonly ordinal: Ordinal;
}

/**
 * The lists of a piece: 一是 … 二是 …. A list begins at 一, ends at the next heading, and may hold another; what does not follow
 * the inner one may go on with the outer.
 */
export function ordinalRuns(
  { headings }: Piece,
  facts: readonly Located<readonly Ordinal[]>[],
): readonly (readonly PlacedOrdinal[])[] {
  const runs: PlacedOrdinal[][] = [];
  let open: PlacedOrdinal[][] = [];
  let heading = 0;
  for (const { line, fact } of facts) {
    for (let next = headings[heading]; next && next.line <= line; next = headings[++heading]) open = [];
    for (const ordinal of fact) {
      if (ordinal.isLast) continue;
      const placed = { line, ordinal };
      const follows = open.findLastIndex(run => isNext(run.at(-1), placed, 1));
      const near =
        follows === -1
          ? open.findLastIndex(
              run =>
                isNext(run.at(-1), placed, 0) ||
                isNext(run.at(-1), placed, 2) ||
                isNext(run.at(-1), placed, 3) ||
                isOfLine(run.at(-1), placed),
            )
          : follows;
      if (ordinal.value === 1 || near === -1) {
        const run = [placed];
        runs.push(run);
        open.push(run);
      } else {
        open = open.slice(0, near + 1);
        open[near]?.push(placed);
      }
    }
  }
  return runs;
}

const isNext = (last: PlacedOrdinal | undefined, next: PlacedOrdinal, by: number): boolean =>
  last !== undefined && last.ordinal.family === next.ordinal.family && next.ordinal.value === last.ordinal.value + by;

/** A number out of order in the same paragraph: 一是…五是…三是. */
const isOfLine = (last: PlacedOrdinal | undefined, next: PlacedOrdinal): boolean =>
  last !== undefined && last.ordinal.family === next.ordinal.family && last.line === next.line;
