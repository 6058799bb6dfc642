import type { Draft, Piece } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

/** The first line of a piece that a reader sees. */
export function firstText(draft: Draft, piece: Piece): number | undefined {
  for (let index = piece.from; index < piece.to; index++) {
    const kind = draft.lines[index]?.kind;
    if (kind !== 'blank' && kind !== 'front-matter' && kind !== 'note' && kind !== 'page-break') return index;
  }
  return undefined;
}

/** The last line of a piece that a reader sees. */
export function lastText(draft: Draft, piece: Piece): number | undefined {
  for (let index = piece.to - 1; index >= piece.from; index--) {
    const kind = draft.lines[index]?.kind;
    if (kind !== 'blank' && kind !== 'front-matter' && kind !== 'note' && kind !== 'page-break') return index;
  }
  return undefined;
}

/** The words of a line in the source text, or its first `most` characters: a mark on a whole long paragraph says nothing. */
export function lineSpan(draft: Draft, index: number, most = Number.POSITIVE_INFINITY): Span {
  const line = draft.lines[index];
  const start = draft.starts[index] ?? 0;
  if (!line) return { start, end: start };
  return { start: start + line.content.start, end: start + Math.min(line.content.end, line.content.start + most) };
}

/** Where a line ends, before its end of line. */
export const lineEnd = (draft: Draft, index: number): number =>
  (draft.starts[index] ?? 0) + (draft.lines[index]?.text.length ?? 0);

/** The end of line the draft uses. */
export const eolOf = (draft: Draft): string => draft.lines.find(line => line.eol !== '')?.eol ?? '\n';
