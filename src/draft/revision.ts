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

const revisions = keep<Revision | undefined>();

/** Of all versions of a text only the last two are kept alive: the one before is told from which it came no longer. */
export function setRevision(draft: Draft, revision: Revision): void {
  revisions.set(revision.before, undefined);
  revisions.set(draft, revision);
}

/** Undefined where more than words changed, the draft was parsed from scratch, or another one was parsed after it. */
export const revisionOf = (draft: Draft): Revision | undefined => revisions.get(draft);
