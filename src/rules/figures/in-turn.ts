import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { type Comparison, changeBefore, pairOf } from './comparison.ts';
import { isAlike, isCount, isEarlier, isJoined } from './counts.ts';

/** 合同280件、工伤220件，分别比去年的250件、200件增长12%和10%: as many values now as there were before, and a rate of each. */
export function comparisonInTurn(
  line: Line,
  figures: readonly Figure[],
  index: number,
): { readonly word: string | undefined; readonly compared: Comparison } | undefined {
  let start = index;
  while (isListed(line, figures, start)) start--;
  let end = index + 1;
  while (isListed(line, figures, end)) end++;
  const size = end - start;
  if (size < 2 || start < 2 * size) return undefined;
  const bases = listBefore(line, figures, start);
  const nows = listBefore(line, figures, start - size);
  const [base, now] = [bases[index - start], nows[index - start]];
  if (!base || !now || bases.length !== size || nows.length !== size || !isAlike(base, now)) return undefined;
  const [first, firstBase] = [nows[0] as Figure, bases[0] as Figure];
  if (first.sentence !== figures[index]?.sentence || isEarlier(first) || !isEarlier(firstBase)) return undefined;
  // 增长12%和10%: the word is told once.
  const own = figures.slice(start, index + 1).findLast(({ subject }) => !/^[、和与及]?$/.test(subject));
  return { word: own && changeBefore.exec(own.subject)?.groups?.['word'], compared: pairOf(line, now, base) };
}

/** Whether a figure goes on the list of the one before. */
function isListed(line: Line, figures: readonly Figure[], at: number): boolean {
  const [before, figure] = [figures[at - 1], figures[at]];
  return before !== undefined && figure !== undefined && isAlike(before, figure) && isJoined(line, before, figure);
}

/** The counts of one list that ends before a figure. */
function listBefore(line: Line, figures: readonly Figure[], end: number): readonly Figure[] {
  let from = end - 1;
  while (isListed(line, figures, from)) from--;
  const list = figures.slice(from, end);
  return list.every(isCount) ? list : [];
}
