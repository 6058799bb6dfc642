import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/**
 * The sentences of a line's prose: up to and with 。！？；…… (and the closing quotes and brackets behind them). A stop inside
 * quotes or brackets ends a sentence too: it is what a reader pauses at.
 */
export const sentencesOf = memo((line: Line): readonly Span[] => {
  const sentences: Span[] = [];
  const stops = /[。！？；!?;]+[”’）》」】]*|…{2,}/g;
  const { start: from, end } = line.content;
  let start = from;
  for (const match of line.prose.slice(0, end).matchAll(stops)) {
    const stop = match.index + match[0].length;
    if (stop <= start) continue;
    sentences.push({ start, end: stop });
    start = stop;
  }
  if (start < end) sentences.push({ start, end });
  return sentences;
});
