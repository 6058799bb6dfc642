import type { LabelStyle, Line } from '../../draft/draft.ts';
import { inlineRuns } from '../../draft/inline-numbers.ts';
import { phasesOf } from '../../draft/phases.ts';
import { formatChineseNumber } from '../../text/chinese-number.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { numberText } from './heading-runs.ts';
import { type NumberSlip, numberSlips, rightNumbers } from './number-slips.ts';

/** An item of a list in running text: `2.`, `（2）`, `第二阶段`. Spans are in the line. */
export interface Numbered {
  readonly span: Span;
  readonly number: Span;
  readonly style: LabelStyle | 'phase';
  readonly value: number;
  readonly words: string;
}

const none: readonly (readonly Numbered[])[] = [];

/** The lists of a line that are not of ordinals (一是): 1. 2. 3. and 第一阶段, 第二阶段. */
export function numberedLists(line: Line): readonly (readonly Numbered[])[] {
  const runs = inlineRuns(line);
  const stages = phasesOf(line);
  if (runs.length === 0 && stages.length === 0) return none;
  const wordsAt = ({ start, end }: Span): string => line.text.slice(start, end);
  const inline = runs.map(run => run.map(item => ({ ...item, words: wordsAt(item.span) })));
  const phases = stages.map(item => ({ ...item, style: 'phase' as const, words: wordsAt(item.span) }));
  // Two stages of three may be all that is told.
  return phases.length > 2 && phases[0]?.value === 1 && isOneList(phases) ? [...inline, phases] : inline;
}

/** A stage that is spoken of again (第一阶段已完成) makes it no list. */
const isOneList = (phases: readonly Numbered[]): boolean =>
  phases.every(({ value }, index) => index === 0 || value >= (phases[index - 1]?.value ?? 0));

export type SlipKind = 'gap' | 'repeat' | 'wrong' | 'stray';

export interface ListSlip {
  readonly item: Numbered;
  readonly kind: SlipKind;
  readonly right: string;
  readonly edits: readonly TextEdit[];
}

/** What is wrong with the numbers of a list; spans are in the line. */
export function listSlips(run: readonly Numbered[]): readonly ListSlip[] {
  const values = run.map(({ value }) => value);
  const slips = numberSlips(values, 1);
  const right = rightNumbers(run.length, 1, slips);
  const edits = run.flatMap(({ number, style }, index) => {
    const value = right[index];
    return value === undefined || value === values[index] ? [] : [{ span: number, text: write(style, value) }];
  });
  return slips.flatMap(slip => {
    const item = run[slip.index];
    if (!item) return [];
    const words = item.words.replace(write(item.style, item.value), write(item.style, slip.right));
    return [{ item, kind: kindOf(slip, values), right: words, edits }];
  });
}

/** How a slip is told: a number that was there before is a repeat, whatever follows it. */
export function kindOf({ kind, index }: NumberSlip, values: readonly number[]): SlipKind {
  if (kind === 'gap' || kind === 'stray') return kind;
  return values.indexOf(values[index] ?? 0) < index ? 'repeat' : 'wrong';
}

const write = (style: Numbered['style'], value: number): string =>
  style === 'phase' ? formatChineseNumber(value) : numberText(style, value);
