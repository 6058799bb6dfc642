import { parseChineseNumber } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { findIn, WordSet } from './word-set.ts';

/** `第二阶段，`, `第二阶段（5月至8月）`: one stage of several that are told one after the other. Spans are in the line. */
export interface Phase {
  readonly span: Span;
  readonly number: Span;
  readonly value: number;
}

const phase = /(?<=^|[。；：，、\s\0])第(?<number>[一二三四五六七八九])阶段(?=[，、：:（(是为])/g;

export const phaseAnchors: readonly string[] = ['阶段'];

const phaseWords = new WordSet(...phaseAnchors);

/** The stages that a line tells of. */
export const phasesOf = memo((line: Line): readonly Phase[] =>
  findIn(line, phase, phaseWords).map(match => {
    const start = match.index;
    const value = parseChineseNumber(match.groups?.['number'] ?? '') ?? 0;
    return { span: { start, end: start + match[0].length }, number: { start: start + 1, end: start + 2 }, value };
  }),
);
