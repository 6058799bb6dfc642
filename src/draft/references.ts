import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** `{{名}}` or `{{名.同比}}`. Spans are in the line. */
export interface Reference {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly field?: string;
  readonly fieldSpan?: Span;
}

const pattern = /\{\{([^{}\n]{0,80})\}\}/g;

/** The references of a line, in order; none in the front matter or a comment. */
export const referencesOf = memo((line: Line): readonly Reference[] => {
  if (line.prose === line.text || line.kind === 'front-matter' || line.kind === 'note') return [];
  return [...line.text.matchAll(pattern)]
    .filter(match => !insideComment(line.text, match.index))
    .map(match => {
      const inner = match[1] ?? '';
      const [words = '', field] = inner.split(/[.．]/, 2);
      const name = words.trim();
      const at = match.index + 2 + words.indexOf(name);
      const dot = match.index + 2 + words.length + 1;
      return {
        span: { start: match.index, end: match.index + match[0].length },
        name,
        nameSpan: { start: at, end: at + name.length },
        ...(field !== undefined && { field: field.trim(), fieldSpan: { start: dot, end: dot + field.length } }),
      };
    });
});

function insideComment(text: string, at: number): boolean {
  const open = text.lastIndexOf('<!--', at);
  return open !== -1 && text.indexOf('-->', open) > at;
}
