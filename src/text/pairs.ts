import type { Span } from './span.ts';

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '「': '」',
  '『': '』',
};

const openerOf: ReadonlyMap<string, string> = new Map(Object.entries(closers).map(([open, close]) => [close, open]));

const closing = /[”’）)》〉】〕\]」』]/;

const marks = /[“”‘’（）()《》〈〉【】〔〕[\]「」『』]/g;

/**
 * The outermost quoted and bracketed passages of a text, each with its two marks, in order. A mark without its partner
 * encloses nothing. `openers` narrows the kinds of marks.
 */
export function outerPairs(text: string, openers = '“‘（(《〈【〔[「『'): readonly Span[] {
  const found: Span[] = [];
  if (!closing.test(text)) return found;
  const open: { readonly mark: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const mark = match[0];
    const partner = openerOf.get(mark);
    if (partner === undefined) {
      if (!openers.includes(mark)) continue;
      open.push({ mark, at: match.index });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if ((waiting.get(partner) ?? 0) > 0) {
      const start = closeTo(partner, open, waiting);
      // What is inside of it is found before it: the outermost replaces them.
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: match.index + 1 });
    }
  }
  return found;
}

/** Closes the last open `mark` and all that was opened behind it, and tells where it stands. */
function closeTo(mark: string, open: { readonly mark: string; readonly at: number }[], waiting: Map<string, number>): number {
  for (let last = open.pop(); last; last = open.pop()) {
    waiting.set(last.mark, (waiting.get(last.mark) ?? 1) - 1);
    if (last.mark === mark) return last.at;
  }
  return 0;
}
