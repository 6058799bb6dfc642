import type { Draft, Line, Piece } from '../../draft/draft.ts';
import { revisionOf } from '../../draft/revision.ts';
import { keep, memo } from '../../text/memo.ts';
import { type Passage, passagesOf, sayingAt, shortest } from './passages.ts';

/** How much of a piece must be in an earlier one: pages break sentences, and a copy may be touched up. */
const share = 0.6;

/** The pieces of a collection that repeat an earlier one, with that one. */
export const copiesOf = memo((draft: Draft): ReadonlyMap<Piece, Piece> => {
  const copies = new Map<Piece, Piece>();
  const { pieces } = draft;
  if (pieces.length < 2) return copies;
  const all = passagesOfPieces(draft);
  const isShared = sharedAmong(all, draft.text.length);
  const owners = new Map<number, Piece>();
  for (const [number, { hints, lines, indexes }] of all.entries()) {
    const piece = pieces[number] as Piece;
    let copied: Map<Piece, number> | undefined;
    for (let at = 0; at < hints.length; at++) {
      if (!isShared(hints[at] as number)) continue;
      const { key, length } = sayingAt(lines[at] as Line, indexes[at] as number);
      if (length < shortest) continue;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, piece);
      else if (owner !== piece) {
        copied ??= new Map();
        copied.set(owner, (copied.get(owner) ?? 0) + length);
      }
    }
    const [most] = [...(copied ?? [])].sort(([, a], [, b]) => b - a);
    if (most && isMost(most[1], all[number] as Passages)) copies.set(piece, most[0]);
  }
  return copies;
});

/** The passages of a piece but its twins: parallel lists, so that those of a long text are gone through fast. */
interface Passages {
  readonly hints: readonly number[];
  readonly lines: readonly Line[];
  /** Of the passage in its line. */
  readonly indexes: readonly number[];
}

/** By index of the piece. */
const known = keep<readonly Passages[]>();

/** At a keystroke most pieces are as they were. */
function passagesOfPieces(draft: Draft): readonly Passages[] {
  const revision = revisionOf(draft);
  const before = revision && known.get(revision.before);
  const all = draft.pieces.map((piece, index) => {
    const isChanged = !revision || (piece.from < revision.to && piece.to > revision.from);
    return (isChanged ? undefined : before?.[index]) ?? passagesIn(draft, piece);
  });
  known.set(draft, all);
  return all;
}

function passagesIn({ lines }: Draft, piece: Piece): Passages {
  const found = { hints: [] as number[], lines: [] as Line[], indexes: [] as number[] };
  for (let at = piece.from; at < piece.to; at++) {
    const line = lines[at] as Line;
    const passages = passagesOf(line);
    for (let index = 0; index < passages.length; index++) {
      const { hint, isTwin } = passages[index] as Passage;
      if (isTwin) continue;
      found.hints.push(hint);
      found.lines.push(line);
      found.indexes.push(index);
    }
  }
  return found;
}

/** Tells of the hints that several pieces have, and of few others. */
function sharedAmong(all: readonly Passages[], length: number): (hint: number) => boolean {
  // By hint, a slot for the piece that has it first: hints that share a slot only cost a closer look.
  const slots = new Int32Array(slotsFor(length));
  const mask = slots.length - 1;
  for (let number = 1; number <= all.length; number++) {
    for (const hint of (all[number - 1] as Passages).hints) {
      const first = slots[hint & mask] as number;
      if (first === 0) slots[hint & mask] = number;
      else if (first !== number) slots[hint & mask] = several;
    }
  }
  return hint => slots[hint & mask] === several;
}

const several = -1;

/** A power of two: some for each passage, but no more than fit a near cache. */
function slotsFor(length: number): number {
  let slots = 1024;
  while (slots < (length / shortest) * 4 && slots < 1 << 17) slots *= 2;
  return slots;
}

/** Whether so much of a piece is enough of it. */
function isMost(length: number, { lines, indexes }: Passages): boolean {
  let whole = 0;
  for (let at = 0; at < lines.length && length >= share * whole; at++) {
    const own = sayingAt(lines[at] as Line, indexes[at] as number).length;
    if (own >= shortest) whole += own;
  }
  return whole >= 3 * shortest && length >= share * whole;
}
