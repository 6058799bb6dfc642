import type { Draft, HeadingLabel, HeadingParts, LabelStyle, Line } from '../../draft/draft.ts';
import type { Located } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { factAt } from './fact-at.ts';
import { type HeadingRun, labelAround, labelText } from './heading-runs.ts';

/** A label and how it should be written. */
export interface LabelRepair {
  readonly span: Span;
  readonly found: string;
  readonly right: string;
  /** Only a full-width point, or a blank. */
  readonly slight: 'wide' | 'blank' | undefined;
  readonly isCertain: boolean;
}

export function labelRepair({ text }: Line, { label, text: words }: HeadingParts): LabelRepair | undefined {
  if (!label) return undefined;
  const right = labelAround(label.style, text.slice(label.number.start, label.number.end));
  // Blanks behind a Chinese label go with it; behind 1. they are a habit.
  const blanks = label.style === 'arabic' || label.style === 'circled' ? 0 : Math.max(0, words.start - label.span.end);
  const span = { start: label.span.start, end: label.span.end + blanks };
  const found = text.slice(span.start, span.end);
  if (found === right) return undefined;
  const isOnlyWide = label.style === 'arabic' && label.separator === '．';
  const isCertain = label.style === 'arabic' || label.style === 'han' || /[）)〉〕］】>]/.test(found);
  const slight = isOnlyWide ? 'wide' : found.trimEnd() === right ? 'blank' : undefined;
  return { span, found: found.trimEnd(), right, slight, isCertain };
}

/** The label of a heading whose siblings are numbered in another style. */
export function misfit(draft: Draft, line: number, number: HeadingLabel, style: LabelStyle): LabelRepair {
  const { span } = number;
  const found = draft.lines[line]?.text.slice(span.start, span.end) ?? '';
  return { span, found, right: labelText(style, number.value), slight: undefined, isCertain: false };
}

export interface LabelAt {
  readonly line: number;
  readonly label: LabelRepair;
}

/** By line: `1．` and its siblings, where all of them are written so. */
export function wideLists(
  runs: readonly HeadingRun[],
  facts: readonly Located<{ readonly label: LabelRepair | undefined }>[],
): ReadonlyMap<number, readonly LabelAt[]> {
  const lists = new Map<number, readonly LabelAt[]>();
  for (const { items } of runs) {
    const labels = items.flatMap(({ line }): readonly LabelAt[] => {
      const label = factAt(facts, line)?.label;
      return label?.slight === 'wide' ? [{ line, label }] : nothing;
    });
    if (labels.length === items.length) for (const { line } of labels) lists.set(line, labels);
  }
  return lists;
}

const nothing: readonly never[] = [];
