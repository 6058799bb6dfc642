import type { Draft, HeadingLevel, Piece } from '../draft/draft.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import { textAt } from '../text/span.ts';

/** The number of a heading as it is printed (GB/T 9704—2012 7.3.3): 一、 （一） 1. （1）. */
export function headingNumber(level: HeadingLevel, value: number): string {
  switch (level) {
    case 1:
      return `${formatChineseNumber(value)}、`;
    case 2:
      return `（${formatChineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
  }
}

/**
 * The number before each heading of a piece, by line. Where every heading under one parent has its number typed, they stand as
 * typed; otherwise all of them are counted.
 */
export function headingLabels(draft: Draft, piece: Piece): ReadonlyMap<number, string> {
  const groups = new Map<string, { readonly line: number; readonly level: HeadingLevel; readonly typed: string | undefined }[]>();
  for (const { line, level, parent } of piece.headings) {
    const text = draft.lines[line]?.text ?? '';
    const label = draft.lines[line]?.heading?.label;
    const siblings = groups.get(`${parent} ${level}`) ?? [];
    siblings.push({ line, level, typed: label && textAt(text, label.span) });
    groups.set(`${parent} ${level}`, siblings);
  }
  const labels = new Map<number, string>();
  for (const siblings of groups.values()) {
    const areTyped = siblings.every(({ typed }) => typed !== undefined);
    for (const [index, { line, level, typed }] of siblings.entries())
      labels.set(line, areTyped && typed !== undefined ? typed : headingNumber(level, index + 1));
  }
  return labels;
}
