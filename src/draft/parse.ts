import { type Role, roughRoles } from './classify.ts';
import type { Draft, Line } from './draft.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { lineOf } from './make-line.ts';
import { noParts } from './piece-parts.ts';
import { pieceOf, pieceRanges, settleParts } from './pieces.ts';
import { setRevision } from './revision.ts';
import { isReworded, type Making } from './reworded.ts';
import type { Row } from './row.ts';
import { type Rows, rowsOf } from './rows.ts';

/** What a draft was made of, kept for the next parse. */
const made = new WeakMap<Draft, Making>();

/**
 * Reads a draft from any text; never throws. With `previous`, the lines that did not change are the same objects again, so
 * that what was read from them is known. Linear in the text; with `previous`, close to the size of the change.
 */
export function parseDraft(text: string, previous?: Draft): Draft {
  const before = previous && made.get(previous);
  const rows = rowsOf(text, before?.rows);
  if (previous && rows === before?.rows) return previous;
  return (previous && before && reworded(rows, previous, before)) ?? parsed(rows, previous);
}

/** The draft before with other words: undefined where rows have other roles than before. */
function reworded(rows: Rows, previous: Draft, before: Making): Draft | undefined {
  const { replaced } = rows;
  if (!replaced || !isReworded(rows, before)) return undefined;
  const lines = previous.lines.slice();
  for (let index = replaced.from; index < replaced.to; index++) {
    const line = lineOf(rows.rows[index] as Row, before.roles[index] as Role);
    if (line.heading?.level !== lines[index]?.heading?.level) return undefined;
    lines[index] = line;
  }
  const draft: Draft = { ...previous, text: rows.text, lines, starts: rows.starts };
  made.set(draft, { ...before, rows });
  setRevision(draft, { before: previous, ...replaced });
  return draft;
}

function parsed(rows: Rows, previous: Draft | undefined): Draft {
  const fence = findFrontMatter(rows.rows);
  const rough = roughRoles(rows.rows, fence);
  const ranges = pieceRanges(rough);
  const roles = rough.slice();
  const parts = ranges.map(({ from, to }) => settleParts(rows.rows, roles, from, to));
  const lines: Line[] = new Array(roles.length);
  for (let index = 0; index < roles.length; index++) lines[index] = lineOf(rows.rows[index] as Row, roles[index] as Role);
  const draft: Draft = {
    text: rows.text,
    lines,
    starts: rows.starts,
    ...(fence && {
      frontMatter: readFrontMatter(rows, fence.from, fence.to, fence.closed, previous?.frontMatter, previous?.text),
    }),
    pieces: ranges.map((range, index) => pieceOf(lines, range, parts[index] ?? noParts)),
  };
  made.set(draft, { rows, fence, rough, roles, ranges, parts });
  return draft;
}

function readFrontMatter(
  { text, rows, starts }: Rows,
  from: number,
  to: number,
  closed: boolean,
  previous: FrontMatter | undefined,
  previousText: string | undefined,
): FrontMatter {
  const last = rows[to - 1];
  const span = { start: starts[from] ?? 0, end: (starts[to - 1] ?? 0) + (last?.text.length ?? 0) };
  const isSame =
    previous &&
    previous.span.start === span.start &&
    previous.span.end === span.end &&
    previous.closed === closed &&
    previousText?.slice(span.start, span.end) === text.slice(span.start, span.end);
  if (isSame) return previous;
  const body = starts[from + 1] ?? span.end;
  return parseFrontMatter(text, span, { start: body, end: closed ? (starts[to - 1] ?? span.end) : span.end }, closed);
}
