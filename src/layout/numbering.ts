import type { HeadingLevel } from '../draft/draft.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';

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

/** Counts the headings of a piece: each level starts again under its parent. A typed number is taken over. */
export function headingCounter(): (level: HeadingLevel, typed?: number) => number {
  const counts = [0, 0, 0, 0, 0];
  return (level, typed) => {
    const value = typed ?? (counts[level] ?? 0) + 1;
    counts[level] = value;
    counts.fill(0, level + 1);
    return value;
  };
}
