import { type Role, roleOf } from './classify.ts';
import type { Heading, Line, Piece } from './draft.ts';
import { findParts, type Parts } from './piece-parts.ts';
import type { Row } from './row.ts';
import { opensLinks } from './site-talk.ts';

export interface PieceRange {
  readonly from: number;
  readonly to: number;
  /** What a collection has before its first piece. */
  readonly isPreface: boolean;
}

/** Where the pieces of a text stand: one, or as many as it has headings “…篇一”, if it has two of them or more. */
export function pieceRanges(roles: readonly Role[]): readonly PieceRange[] {
  const heads: number[] = [];
  for (let index = 0; index < roles.length; index++) if (roles[index]?.kind === 'collection') heads.push(index);
  if (heads.length < 2) return [{ from: 0, to: roles.length, isPreface: false }];
  const isPreface = !isQuiet(roles, heads[0] ?? 0);
  const starts = isPreface ? [0, ...heads] : [0, ...heads.slice(1)];
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? roles.length,
    isPreface: isPreface && index === 0,
  }));
}

function isQuiet(roles: readonly Role[], to: number): boolean {
  for (let index = 0; index < to; index++) {
    const kind = roles[index]?.kind;
    if (kind !== 'blank' && kind !== 'front-matter' && kind !== 'note') return false;
  }
  return true;
}

/** Gives the rows of one piece their last roles. */
export function settleParts(rows: readonly Row[], roles: Role[], from: number, to: number): Parts {
  const parts = findParts(rows, roles, from, to);
  const settle = (index: number, kind: Role['kind']): void => {
    const proseFrom = roles[index]?.proseFrom ?? 0;
    roles[index] = proseFrom === 0 ? roleOf(kind) : { kind, proseFrom };
  };
  // One title a piece: another `#` is a heading of the first level.
  for (let index = from; index < to; index++) if (roles[index]?.kind === 'title') settle(index, 'heading');
  for (const index of parts.titles) settle(index, 'title');
  for (const index of parts.subtitles) settle(index, 'subtitle');
  if (parts.addressee !== undefined) settle(parts.addressee, 'addressee');
  if (parts.salutation !== undefined) settle(parts.salutation, 'salutation');
  for (const index of parts.signatures) settle(index, 'signature');
  if (parts.date !== undefined && parts.date !== parts.signatures[0]) settle(parts.date, 'date');
  settleAttachments(rows, roles, from, to);
  settleLinks(rows, roles, from, to);
  return parts;
}

/** `2.…` below `附件：1.…` goes on with the list. */
function settleAttachments(rows: readonly Row[], roles: Role[], from: number, to: number): void {
  let inList = false;
  for (let index = from; index < to; index++) {
    const kind = roles[index]?.kind;
    if (kind === 'attachment') inList = true;
    else if (inList && kind === 'heading' && rows[index]?.hashes === 0 && /^\s*\d{1,2}[.．、]/.test(rows[index]?.text ?? ''))
      roles[index] = roleOf('attachment');
    else if (kind !== 'blank') inList = false;
  }
}

/** Numbered lines below `相关文章：` are a site's links, no headings. */
function settleLinks(rows: readonly Row[], roles: Role[], from: number, to: number): void {
  let inLinks = false;
  for (let index = from; index < to; index++) {
    const row = rows[index];
    if (!row) continue;
    if (roles[index]?.kind === 'paragraph' && opensLinks(row.text.trim())) inLinks = true;
    else if (inLinks && row.shape === 'labelled') roles[index] = roleOf('paragraph');
  }
}

export function pieceOf(lines: readonly Line[], { from, to, isPreface }: PieceRange, parts: Parts): Piece {
  const { titles, addressee, salutation, signatures, date } = parts;
  const title = titles.at(-1);
  const signature = signatures[0];
  return {
    from,
    to,
    ...(isPreface && { preface: true }),
    ...(title !== undefined && { title }),
    ...(addressee !== undefined && { addressee }),
    ...(salutation !== undefined && { salutation }),
    ...(signature !== undefined && { signature }),
    ...(date !== undefined && { date }),
    headings: headingsOf(lines, from, to),
  };
}

interface OpenHeading {
  readonly line: number;
  readonly level: Heading['level'];
  readonly parent: number | undefined;
  end: number;
}

function headingsOf(lines: readonly Line[], from: number, to: number): readonly Heading[] {
  const found: OpenHeading[] = [];
  const open: number[] = [];
  for (let index = from; index < to; index++) {
    const heading = lines[index]?.heading;
    if (!heading) continue;
    while (open.length > 0 && (found[open.at(-1) as number]?.level ?? 0) >= heading.level) {
      const closed = found[open.pop() as number];
      if (closed) closed.end = index;
    }
    found.push({ line: index, level: heading.level, parent: open.at(-1), end: to });
    open.push(found.length - 1);
  }
  return found.map(({ line, level, parent, end }) => ({
    line,
    level,
    ...(parent !== undefined && { parent }),
    body: { from: line + 1, to: end },
  }));
}
