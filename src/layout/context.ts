import type { Draft, Line, Piece } from '../draft/draft.ts';
import type { Metrics } from '../metrics/metric.ts';
import { overlaps, type Span } from '../text/span.ts';
import { runsOf, writable } from './inline.ts';
import type { Run } from './page-model.ts';

/** What the parts of a page are made from. */
export interface Context {
  readonly draft: Draft;
  readonly metrics: Metrics;
  /** Spans of the source to be shown as unfinished. */
  readonly marks: readonly Span[];
}

/** A line of the draft as runs: all of what a reader sees, or the part `span` of it. */
export function lineRuns({ draft, metrics, marks }: Context, index: number, span?: Span): readonly Run[] {
  const line = draft.lines[index];
  if (!line) return [];
  const start = draft.starts[index] ?? 0;
  const here = marks
    .filter(mark => overlaps(mark, { start, end: start + line.text.length }))
    .map(mark => ({ start: mark.start - start, end: mark.end - start }));
  return runsOf(line, span ?? line.content, { metrics, marks: here });
}

/** What a reader sees of a line, as it was typed. */
export const wordsOf = (line: Line | undefined): string => line?.text.slice(line.content.start, line.content.end) ?? '';

/** A text of the front matter: a value of the draft, not of one piece of it. */
export function frontText({ draft }: Pick<Context, 'draft'>, key: string): string | undefined {
  const value = draft.frontMatter?.value[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Words that come of the front matter's `key`, shown as unfinished where a mark is on it. */
export function frontRuns({ draft, marks }: Context, key: string, words: string): readonly Run[] {
  const span = draft.frontMatter?.valueSpan([key]);
  const isMarked = span !== undefined && marks.some(mark => overlaps(mark, span));
  return [{ text: writable(words), ...(isMarked && { marked: true }) }];
}

/** The first piece has what the front matter says of the head, the last one what it says of the end. */
export const isFirst = (draft: Draft, piece: Piece): boolean => piece === draft.pieces[0];
export const isLast = (draft: Draft, piece: Piece): boolean => piece === draft.pieces.at(-1);

/** “…篇一” at the head of a piece of a collection: it stands where a title does. */
export function collectionHead(draft: Draft, piece: Piece): number | undefined {
  for (let index = piece.from; index < piece.to; index++) {
    const kind = draft.lines[index]?.kind;
    if (kind === 'collection') return index;
    if (kind !== 'blank' && kind !== 'front-matter' && kind !== 'note' && kind !== 'page-break') return undefined;
  }
  return undefined;
}
