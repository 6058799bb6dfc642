import type { Line } from '../draft/draft.ts';
import { lineOfText } from '../draft/make-line.ts';
import { referencesOf } from '../draft/references.ts';
import type { Metrics } from '../metrics/metric.ts';
import { referenceText } from '../metrics/reference.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A line as its readers will see it. */
interface Shown {
  readonly line: Line;
  /** A finding in it as a finding in the line as it is written: a value is its reference, and nothing of it can be corrected. */
  toSource(finding: Finding): Finding;
}

/** A reference and the value that is shown for it. */
interface Value {
  readonly written: Span;
  readonly shown: Span;
}

/** The line with the values of its references in their places; what stands for none is left as it is. */
export function shownLine(line: Line, metrics: Metrics): Shown {
  const values: Value[] = [];
  let text = '';
  let done = 0;
  for (const reference of referencesOf(line)) {
    const value = referenceText(metrics, reference);
    if (!('text' in value)) continue;
    text += line.text.slice(done, reference.span.start);
    values.push({ written: reference.span, shown: { start: text.length, end: text.length + value.text.length } });
    text += value.text;
    done = reference.span.end;
  }
  return { line: lineOfText(text + line.text.slice(done), line.kind), toSource: finding => toSource(finding, values) };
}

function toSource({ rule, severity, span, message, repairs, related }: Finding, values: readonly Value[]): Finding {
  const isWritten = ({ span }: { readonly span: Span }): boolean =>
    !values.some(({ shown }) => span.start < shown.end && span.end > shown.start);
  return {
    rule,
    severity,
    span: written(span, values),
    message,
    repairs: repairs
      .filter(({ edits }) => edits.every(isWritten))
      .map(repair => ({ ...repair, edits: repair.edits.map(edit => ({ ...edit, span: written(edit.span, values) })) })),
    related: related.map(place => ({ ...place, span: written(place.span, values) })),
  };
}

const written = ({ start, end }: Span, values: readonly Value[]): Span => ({
  start: placeOf(start, values, 'start'),
  end: placeOf(end, values, 'end'),
});

/** Where an offset of the shown line is written; inside of a value, an edge of its reference. */
function placeOf(offset: number, values: readonly Value[], edge: 'start' | 'end'): number {
  let grown = 0;
  for (const { written, shown } of values) {
    if (offset <= shown.start) break;
    if (offset < shown.end || (offset === shown.end && edge === 'end')) return written[edge];
    grown = written.end - shown.end;
  }
  return offset + grown;
}
