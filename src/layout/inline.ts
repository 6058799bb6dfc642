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

/** Characters that XML cannot hold or that break a Word file: never written. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const writable = (text: string): string => text.replaceAll(unwritable, '');

interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly isMissing?: boolean;
}

/** The part `[from, to)` of a line as runs: comments left out, references worked out, bold and marks told. */
export function runsOf(line: Line, { start: from, end: to }: Span, { metrics, marks }: InlineContext): readonly Run[] {
  const replaced = replacements(line, metrics);
  const bold = boldOf(line.text);
  const cuts = new Set<number>([from, to]);
  for (const { span } of replaced) cuts.add(span.start).add(span.end);
  for (const { whole, words } of bold) cuts.add(whole.start).add(words.start).add(words.end).add(whole.end);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const places = [...cuts].filter(at => at >= from && at <= to).sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let index = 0; index + 1 < places.length; index++) {
    const [start = 0, end = 0] = [places[index], places[index + 1]];
    const replacement = replaced.find(({ span }) => span.start <= start && end <= span.end);
    if (replacement && replacement.span.start !== start) continue;
    const isMark = bold.some(
      ({ whole, words }) => (whole.start <= start && end <= words.start) || (words.end <= start && end <= whole.end),
    );
    const text = writable(replacement ? replacement.text : isMark ? '' : line.text.slice(start, end));
    if (text === '') continue;
    const isBold = bold.some(({ words }) => words.start <= start && end <= words.end);
    const isMarked = replacement?.isMissing === true || marks.some(mark => mark.start <= start && end <= mark.end);
    push(runs, { text, ...(isBold && { bold: true }), ...(isMarked && { marked: true }) });
  }
  return runs;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.marked === run.marked)
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function replacements(line: Line, metrics: Metrics): readonly Piece[] {
  const comments = [...line.text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(match => ({
    span: { start: match.index, end: match.index + match[0].length },
    text: '',
  }));
  const references = referencesOf(line)
    .filter(({ name }) => name !== metricTable)
    .map(reference => {
      const shown = referenceText(metrics, reference);
      return 'text' in shown
        ? { span: reference.span, text: shown.text }
        : { span: reference.span, text: `【${reference.name}】`, isMissing: true };
    });
  return [...comments, ...references];
}
