import { keep, Remembering } from '../text/memo.ts';
import { type Role, roughRoles } from './classify.ts';
import type { Draft, Line, Piece } from './draft.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { lineOf } from './make-line.ts';
import { noParts } from './piece-parts.ts';
import { pieceOf, pieceRanges, settleParts } from './pieces.ts';
import { setRevision } from './revision.ts';
import { isReworded, type Making } from './reworded.ts';
import type { Row } from './row.ts';
import { type Rows, rowsOf } from './rows.ts';

/** A draft; what is known of it is remembered in it, and gone with it. */
class ParsedDraft extends Remembering implements Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly starts: readonly number[];
  readonly frontMatter?: FrontMatter;
  readonly pieces: readonly Piece[];

  constructor({ text, starts }: Rows, lines: readonly Line[], pieces: readonly Piece[], frontMatter: FrontMatter | undefined) {
    super();
    this.text = text;
    this.lines = lines;
    this.starts = starts;
    if (frontMatter) this.frontMatter = frontMatter;
    this.pieces = pieces;
  }
}

/** What a draft was made of, kept for the next parse. */
const made = keep<Making>();

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
  const draft = new ParsedDraft(rows, lines, previous.pieces, previous.frontMatter);
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
  const frontMatter = fence && readFrontMatter(rows, fence.from, fence.to, fence.closed, previous?.frontMatter, previous?.text);
  const pieces = ranges.map((range, index) => pieceOf(lines, range, parts[index] ?? noParts));
  const draft = new ParsedDraft(rows, lines, pieces, frontMatter);
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
