import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** `{{名}}` or `{{名.同比}}`. Spans are in the line. */
export interface Reference {
  /** With the braces. */
  readonly span: Span;
  /** Without outer blanks; `''` for `{{}}`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** What stands behind the dot, as typed; whether it is 值, 上期, 同比 or 增量 is told by what reads it. */
  readonly field?: string;
  readonly fieldSpan?: Span;
}

const referenceOrComment = /<!--|\{\{([^{}]{0,80})\}\}/g;

/** The references of a line, in order; none in the front matter or a comment. */
export const referencesOf = memo((line: Line): readonly Reference[] => {
  const { text, kind, content } = line;
  if (line.prose === text || kind === 'front-matter' || kind === 'note') return [];
  const found: Reference[] = [];
  referenceOrComment.lastIndex = content.start;
  for (let match = referenceOrComment.exec(text); match; match = referenceOrComment.exec(text)) {
    if (match[1] !== undefined) found.push(toReference(match.index, match[1]));
    else {
      const close = text.indexOf('-->', match.index + 4);
      if (close === -1) break;
      referenceOrComment.lastIndex = close + 3;
    }
  }
  return found;
});

/** The last dot that no digit follows: `PM2.5浓度` is one name. */
const dot = /[.．](?=[^\d.．][^.．]*$|$)/;

function toReference(at: number, inner: string): Reference {
  const dotAt = dot.exec(inner)?.index ?? -1;
  const words = dotAt === -1 ? inner : inner.slice(0, dotAt);
  const name = trimmedAt(at + 2, words);
  const field = dotAt === -1 ? undefined : trimmedAt(at + 3 + dotAt, inner.slice(dotAt + 1));
  return {
    span: { start: at, end: at + inner.length + 4 },
    name: name.words,
    nameSpan: name.span,
    ...(field && { field: field.words, fieldSpan: field.span }),
  };
}

function trimmedAt(at: number, typed: string): { readonly words: string; readonly span: Span } {
  const words = typed.trim();
  const start = at + (words === '' ? 0 : typed.indexOf(words));
  return { words, span: { start, end: start + words.length } };
}
