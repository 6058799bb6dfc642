import { CharacterSet } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { marksOf } from './marks.ts';

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

const paired = new CharacterSet('“”‘’（）()《》〈〉【】〔〕[]「」『』');

/**
 * The outermost quoted and bracketed passages of a line's prose, each with its two marks, in order. A mark without its partner
 * encloses nothing. `openers` narrows the kinds of marks.
 */
export function outerPairs(line: Line, openers = '“‘（(《〈【〔[「『'): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  for (const at of marksOf(line)) {
    if (!paired.has(line.prose.charCodeAt(at))) continue;
    const mark = line.prose[at] as string;
    const partner = openerOf.get(mark);
    if (partner === undefined) {
      if (!openers.includes(mark)) continue;
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if ((waiting.get(partner) ?? 0) > 0) {
      const start = closeTo(partner, open, waiting);
      // What is inside of it is found before it: the outermost replaces them.
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: at + 1 });
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
