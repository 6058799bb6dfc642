import type { Draft, Piece } from '../../draft/draft.ts';
import { type Ordinal, ordinalsOf } from '../../draft/ordinals.ts';
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
  const open: PlacedOrdinal[][] = [];
  let heading = 0;
  for (const { line } of places) {
    for (let next = headings[heading]; next && next.line <= line; next = headings[++heading]) open.length = 0;
    const at = lines[line];
    if (!at) continue;
    for (const ordinal of ordinalsOf(at)) {
      if (ordinal.isLast) continue;
      const placed = { line, ordinal };
      const place = ordinal.value === 1 ? -1 : placeOf(placed, open);
      const run = open[place];
      if (run) {
        run.push(placed);
        open.length = place + 1;
      } else {
        const added = [placed];
        runs.push(added);
        open.push(added);
      }
    }
  }
  return runs;
}

/** Which list an item goes on with: the last one it follows, else the last one it is near to. */
function placeOf(next: PlacedOrdinal, open: readonly PlacedOrdinal[][]): number {
  let near = -1;
  for (let place = open.length - 1; place >= 0; place--) {
    const run = open[place] as PlacedOrdinal[];
    const last = run[run.length - 1] as PlacedOrdinal;
    if (last.ordinal.family !== next.ordinal.family) continue;
    const by = next.ordinal.value - last.ordinal.value;
    if (by === 1) return place;
    // A number out of order in the same paragraph: 一是…五是…三是.
    if (near === -1 && (by === 0 || by === 2 || by === 3 || last.line === next.line)) near = place;
  }
  return near;
}
