import type { Span } from '../../src/text/span.ts';

/** A text in which `⟦ ⟧` stand around what a rule must mark: the text without the marks, and the spans they stood around. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The reverse: `text` with `⟦ ⟧` around the spans, for a message a person can compare. */
export function marked(text: string, spans: readonly Span[]): string {
  let result = '';
  for (let at = 0; at <= text.length; at++) {
    result += '⟧'.repeat(spans.filter(span => span.end === at && span.start < at).length);
    result += '⟦'.repeat(spans.filter(span => span.start === at).length);
    result += '⟧'.repeat(spans.filter(span => span.start === at && span.end === at).length);
    result += text[at] ?? '';
  }
  return result;
}
