import { boldOf } from '../draft/bold.ts';
import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import type { Metrics } from '../metrics/metric.ts';
import { metricTable, referenceText } from '../metrics/reference.ts';
import type { Span } from '../text/span.ts';
import type { Run } from './page-model.ts';

/** What the runs of a line are made with. */
export interface InlineContext {
  readonly metrics: Metrics;
  /** Spans of the line to be shown as unfinished. */
  readonly marks: readonly Span[];
}

/** Characters that XML cannot hold, that break a Word file, or that nobody sees: never written. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const writable = (text: string): string => text.replaceAll(unwritable, '');

/** A part of a line that is not printed as typed. */
interface Replacement {
  readonly span: Span;
  readonly text: string;
  readonly isMissing: boolean;
}

const look = { bold: 1, marked: 2, hidden: 4 } as const;

/** The part `span` of a line as runs: comments left out, references worked out, bold and marks told; all else verbatim. */
export function runsOf(line: Line, { start: from, end: to }: Span, { metrics, marks }: InlineContext): readonly Run[] {
  const replaced = replacements(line, metrics);
  const looks = looksOf(line, marks);
  const runs: Run[] = [];
  let at = from;
  // A comment may begin before the part: a heading's full stop is looked for in it, too.
  for (const { span, text, isMissing } of [...replaced, { span: { start: to, end: to }, text: '', isMissing: false }]) {
    if (span.end <= from && span.end < to) continue;
    while (at < Math.min(span.start, to)) {
      const start = at;
      while (at < Math.min(span.start, to) && looks[at] === looks[start]) at++;
      push(runs, line.text.slice(start, at), looks[start]);
    }
    if (span.start >= from && span.start < to)
      push(
        runs,
        text,
        looks.slice(span.start, span.end).reduce((all, one) => all | one, isMissing ? look.marked : 0) & ~look.hidden,
      );
    at = Math.max(at, span.end);
  }
  return runs;
}

/** How each character of a line looks. */
function looksOf(line: Line, marks: readonly Span[]): Uint8Array {
  const looks = new Uint8Array(line.text.length);
  const paint = ({ start, end }: Span, bit: number): void => {
    for (let at = Math.max(0, start); at < Math.min(end, looks.length); at++) looks[at] = (looks[at] ?? 0) | bit;
  };
  for (const { whole, words } of boldOf(line.text)) {
    paint({ start: whole.start, end: words.start }, look.hidden);
    paint(words, look.bold);
    paint({ start: words.end, end: whole.end }, look.hidden);
  }
  for (const mark of marks) paint(mark, look.marked);
  return looks;
}

function push(runs: Run[], typed: string, looks = 0): void {
  const text = writable(typed);
  if (text === '' || (looks & look.hidden) !== 0) return;
  const isBold = (looks & look.bold) !== 0;
  const isMarked = (looks & look.marked) !== 0;
  const last = runs.at(-1);
  if (last && (last.bold === true) === isBold && (last.marked === true) === isMarked)
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ text, ...(isBold && { bold: true }), ...(isMarked && { marked: true }) });
}

/** In order, and none in another. */
function replacements(line: Line, metrics: Metrics): readonly Replacement[] {
  const comments = [...line.text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(match => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: '',
    isMissing: false,
  }));
  const references = referencesOf(line).map(reference => {
    // The table of figures is a block of its own.
    if (reference.name === metricTable) return { span: reference.span, text: '', isMissing: false };
    const shown = referenceText(metrics, reference);
    return 'text' in shown
      ? { span: reference.span, text: shown.text, isMissing: false }
      : { span: reference.span, text: `【${reference.name}】`, isMissing: true };
  });
  return [...comments, ...references].sort((a, b) => a.span.start - b.span.start);
}
