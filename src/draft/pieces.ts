import type { Role } from './classify.ts';
import { roleOf } from './classify.ts';
import type { Heading, Line, LineKind, Piece } from './draft.ts';
import { findParts, type Parts } from './piece-parts.ts';
import type { Row } from './row.ts';

/** Where the pieces of a text stand: one, or as many as it has headings “…篇一”. What stands before the first is its own piece. */
export function pieceRanges(roles: readonly Role[]): readonly { readonly from: number; readonly to: number }[] {
  const heads: number[] = [];
  for (let index = 0; index < roles.length; index++) if (roles[index]?.kind === 'collection') heads.push(index);
  if (heads.length < 2) return [{ from: 0, to: roles.length }];
  const starts = heads[0] === 0 || isOnlyBlank(roles, heads[0] ?? 0) ? [0, ...heads.slice(1)] : [0, ...heads];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? roles.length }));
}

const isOnlyBlank = (roles: readonly Role[], to: number): boolean =>
  roles.slice(0, to).every(({ kind }) => kind === 'blank' || kind === 'front-matter' || kind === 'note');

/** Gives the rows of one piece their last roles. */
export function settleParts(rows: readonly Row[], roles: Role[], from: number, to: number): Parts {
  const kinds: LineKind[] = new Array(to);
  for (let index = from; index < to; index++) kinds[index] = roles[index]?.kind ?? 'blank';
  const parts = findParts(rows, kinds, from, to);
  const settle = (index: number | undefined, kind: LineKind): void => {
    if (index !== undefined && roles[index]?.proseFrom === 0) roles[index] = roleOf(kind);
  };
  settle(parts.title, 'title');
  for (const index of parts.subtitles) settle(index, 'subtitle');
  settle(parts.addressee, 'addressee');
  settle(parts.salutation, 'salutation');
  settle(parts.signature, 'signature');
  settle(parts.date, 'date');
  settleAttachments(rows, roles, from, to);
  return parts;
}

/** `2.…` below `附件：1.…` goes on with the list. */
function settleAttachments(rows: readonly Row[], roles: Role[], from: number, to: number): void {
  let inList = false;
  for (let index = from; index < to; index++) {
    const kind = roles[index]?.kind;
    if (kind === 'attachment') inList = true;
    else if (inList && kind === 'heading' && /^\s*\d{1,2}[.．、]/.test(rows[index]?.text ?? ''))
      roles[index] = roleOf('attachment');
    else if (kind !== 'blank') inList = false;
  }
}

export function pieceOf(lines: readonly Line[], from: number, to: number, { subtitles: _, ...parts }: Parts): Piece {
  return { from, to, ...parts, headings: headingsOf(lines, from, to) };
}

function headingsOf(lines: readonly Line[], from: number, to: number): readonly Heading[] {
  const found: { line: number; level: Heading['level']; parent: number | undefined; end: number }[] = [];
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
