import type { Finding, Span } from '../index.ts';

const sentenceEnd = /[。！？；]/;

/** The sentence of a line that an offset in it lies in, without what ends it. */
export function sentenceAround(line: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !sentenceEnd.test(line[start - 1] ?? '')) start--;
  let end = offset;
  while (end < line.length && !sentenceEnd.test(line[end] ?? '')) end++;
  return { start, end };
}

/** What is shown in 写作 mode: errors only, and none in the sentence that is still being typed, if there is one. */
export const whileTyping = (findings: readonly Finding[], typed: Span | undefined): readonly Finding[] =>
  findings.filter(
    ({ severity, span }) =>
      severity === 'error' && (!typed || typed.start === typed.end || span.start > typed.end || span.end < typed.start),
  );
