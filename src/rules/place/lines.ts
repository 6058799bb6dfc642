import type { Draft, Line, Piece } from '../../draft/draft.ts';
import type { Span } from '../../text/span.ts';

/** What a template site leaves at the end of a text is none of it. */
const siteMark = /^[\s\u00A0]*#{2,}[A-Za-z]{3,20}#{2,}[\s\u00A0]*$/;

/** Most lines end in a character behind all blanks and `#`. */
export const isSiteMark = ({ text }: Line): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return (last <= 0x3000 || last === 0xfeff) && siteMark.test(text);
};

const isText = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.kind !== 'blank' &&
  line.kind !== 'front-matter' &&
  line.kind !== 'note' &&
  line.kind !== 'page-break' &&
  !isSiteMark(line);

/** The first line of a piece that a reader sees. */
export function firstText(draft: Draft, piece: Piece): number | undefined {
  for (let index = piece.from; index < piece.to; index++) if (isText(draft.lines[index])) return index;
  return undefined;
}

/** The last line of a piece that a reader sees. */
export function lastText(draft: Draft, piece: Piece): number | undefined {
  for (let index = piece.to - 1; index >= piece.from; index--) if (isText(draft.lines[index])) return index;
  return undefined;
}

/** The words of a line in the source text, or its first `most` characters: a mark on a whole long paragraph says nothing. */
export function lineSpan(draft: Draft, index: number, most = Number.POSITIVE_INFINITY): Span {
  const line = draft.lines[index];
  const start = draft.starts[index] ?? 0;
  if (!line) return { start, end: start };
  return { start: start + line.content.start, end: start + Math.min(line.content.end, line.content.start + most) };
}

/** The last character of a line's words: where what is missing at the end is shown. */
export function lastCharacter(draft: Draft, index: number): Span {
  const { start, end } = lineSpan(draft, index);
  const isPair = /[\uDC00-\uDFFF]/.test(draft.text[end - 1] ?? '');
  return { start: Math.max(start, end - (isPair ? 2 : 1)), end };
}

/** Where a line starts, behind a byte order mark. */
export function lineStart(draft: Draft, index: number): number {
  const start = draft.starts[index] ?? 0;
  return draft.text[start] === '\uFEFF' ? start + 1 : start;
}

/** Where a line ends, before its end of line. */
export const lineEnd = (draft: Draft, index: number): number =>
  (draft.starts[index] ?? 0) + (draft.lines[index]?.text.length ?? 0);

/** The end of line the draft uses. */
export const eolOf = (draft: Draft): string => draft.lines.find(line => line.eol !== '')?.eol ?? '\n';
