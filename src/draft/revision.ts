import { keep } from '../text/memo.ts';
import type { Draft } from './draft.ts';

/**
 * How a draft differs from the one it was parsed after, where nothing but the words of lines `[from, to)` does: it has as many
 * lines, of the same kinds, the same pieces and the same front matter.
 */
export interface Revision {
  readonly before: Draft;
  readonly from: number;
  readonly to: number;
}

/** The draft before is not kept alive: who wants to compare has it still. */
const revisions = keep<Omit<Revision, 'before'> & { readonly before: WeakRef<Draft> }>();

export function setRevision(draft: Draft, { before, from, to }: Revision): void {
  revisions.set(draft, { before: new WeakRef(before), from, to });
}

/** Undefined where more than words changed, or the draft was parsed from scratch. */
export function revisionOf(draft: Draft): Revision | undefined {
  const known = revisions.get(draft);
  const before = known?.before.deref();
  return known && before && { before, from: known.from, to: known.to };
}
