import type { Role } from './classify.ts';
import { type FrontMatterRows, findFrontMatter } from './find-front-matter.ts';
import { findParts, type Parts } from './piece-parts.ts';
import type { PieceRange } from './pieces.ts';
import type { Row } from './row.ts';
import type { Rows } from './rows.ts';
import { opensLinks } from './site-talk.ts';

/** What a draft was made of. */
export interface Making {
  readonly rows: Rows;
  readonly fence: FrontMatterRows | undefined;
  /** Before the parts of a piece were told apart. */
  readonly rough: readonly Role[];
  readonly roles: readonly Role[];
  readonly ranges: readonly PieceRange[];
  /** By index of the range. */
  readonly parts: readonly Parts[];
}

/** Whether every row that was replaced has the role of the row it replaces, and no other row gets another role by it. */
export function isReworded({ rows, replaced }: Rows, before: Making): boolean {
  if (!replaced) return false;
  const { from, to } = replaced;
  for (let index = from; index < to; index++) {
    const [old, now] = [before.rows.rows[index], rows[index]];
    if (!old || !now || !isAlike(old, now) || before.roles[index]?.proseFrom !== 0) return false;
  }
  if (rows[0]?.text.startsWith('\uFEFF')) return false;
  const fence = findFrontMatter(rows);
  if (!isSame(fence, before.fence) || from < (fence?.to ?? 0)) return false;
  return before.ranges.every(
    (range, index) =>
      range.to <= from || range.from >= to || isSame(findParts(rows, before.rough, range.from, range.to), before.parts[index]),
  );
}

/** Where a list of attachments goes on with it. */
const listed = /^\s*\d{1,2}[.．、]/;

/** Whether two rows are the same but for their words, as far as a row by itself tells. */
const isAlike = (a: Row, b: Row): boolean =>
  a.shape === b.shape &&
  a.hashes === b.hashes &&
  a.eol === b.eol &&
  !a.opensNote &&
  !b.opensNote &&
  a.noteEnd === -1 &&
  b.noteEnd === -1 &&
  listed.test(a.text) === listed.test(b.text) &&
  opensLinks(a.text.trim()) === opensLinks(b.text.trim());

/** Both are small plain records. */
const isSame = (a: object | undefined, b: object | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
