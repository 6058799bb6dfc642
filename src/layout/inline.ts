import { boldOf } from '../draft/bold.ts';
import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import type { Metrics } from '../metrics/metric.ts';
import { metricTable, referenceText } from '../metrics/reference.ts';
import { overlaps, type Span } from '../text/span.ts';
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
  readonly isMissing?: boolean;
}

/** The part `span` of a line as runs: comments left out, references worked out, bold and marks told; all else verbatim. */
export function runsOf(line: Line, { start: from, end: to }: Span, { metrics, marks }: InlineContext): readonly Run[] {
  const replaced = replacements(line, metrics);
  const bold = boldOf(line.text);
  const cuts = new Set<number>([from, to]);
  for (const { span } of replaced) cuts.add(span.start).add(span.end);
  for (const { whole, words } of bold) cuts.add(whole.start).add(words.start).add(words.end).add(whole.end);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const isInside = (at: number): boolean => !replaced.some(({ span }) => span.start < at && at < span.end);
  const places = [...cuts].filter(at => at >= from && at <= to && isInside(at)).sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let index = 0; index + 1 < places.length; index++) {
    const part = { start: places[index] ?? 0, end: places[index + 1] ?? 0 };
    const replacement = replaced.find(({ span }) => covers(span, part));
    const isBoldMark = bold.some(({ whole, words }) => covers(whole, part) && !covers(words, part));
    const typed = isBoldMark && !replacement ? '' : line.text.slice(part.start, part.end);
    const text = writable(replacement?.text ?? typed);
    if (text === '') continue;
    const isBold = bold.some(({ words }) => covers(words, part));
    const isMarked = replacement?.isMissing === true || marks.some(mark => overlaps(mark, part));
    push(runs, { text, ...(isBold && { bold: true }), ...(isMarked && { marked: true }) });
  }
  return runs;
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.marked === run.marked)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function replacements(line: Line, metrics: Metrics): readonly Replacement[] {
  const comments = [...line.text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(match => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: '',
  }));
  const references = referencesOf(line).map(reference => {
    // The table of figures is a block of its own.
    if (reference.name === metricTable) return { span: reference.span, text: '' };
    const shown = referenceText(metrics, reference);
    return 'text' in shown
      ? { span: reference.span, text: shown.text }
      : { span: reference.span, text: `【${reference.name}】`, isMissing: true };
  });
  return [...comments, ...references];
}
