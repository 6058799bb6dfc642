import type { Draft, Finding } from '../index.ts';

const sentenceEnd = /[。！？；\r\n]/;

/** What is shown in 写作 mode: errors only, and none in the sentence a cursor stands in: it is still being written. */
export function whileTyping(findings: readonly Finding[], draft: Draft, cursors: readonly number[]): readonly Finding[] {
  const sentences = cursors.map(cursor => {
    let start = cursor;
    while (start > 0 && !sentenceEnd.test(draft.text[start - 1] ?? '')) start--;
    let end = cursor;
    while (end < draft.text.length && !sentenceEnd.test(draft.text[end] ?? '')) end++;
    return { start, end };
  });
  return findings.filter(
    ({ severity, span }) =>
      severity === 'error' && !sentences.some(({ start, end }) => span.start <= end && span.end >= start && end - start > 0),
  );
}
