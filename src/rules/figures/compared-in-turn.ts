import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { type Comparison, changeWords, pairOf } from './comparison.ts';
import { isAlike, isCount, isDifference, isEarlier, isListed } from './counts.ts';

/** Longer lists are tables. */
const most = 8;

/** 合同280件、工伤220件，分别比去年的250件、200件增长12%和10%: as many values now as there were before, and a rate of each. */
export function comparisonInTurn(
  line: Line,
  figures: readonly Figure[],
  index: number,
): { readonly word: string | undefined; readonly compared: Comparison } | undefined {
  let start = index;
  while (index - start < most && isListed(line, figures, start)) start--;
  let end = index + 1;
  while (end - index < most && isListed(line, figures, end)) end++;
  const size = end - start;
  const from = start - 2 * size;
  if (size < 2 || size > most || from < 0) return undefined;
  const of = (at: number): Figure => figures[at] as Figure;
  // Two lists of that length, and no longer ones.
  for (let at = from; at < start; at++) {
    const isHead = at === from || at === from + size;
    if (isListed(line, figures, at) === isHead || !isCount(of(at)) || isDifference(of(at))) return undefined;
  }
  const [now, base] = [of(index - 2 * size), of(index - size)];
  if (!isAlike(base, now) || now.sentence !== of(index).sentence || isEarlier(of(from)) || !isEarlier(of(from + size)))
    return undefined;
  // 增长12%和10%: the word is told once.
  const own = figures.slice(start, index + 1).findLast(({ subject }) => !/^[、和与及]?$/.test(subject));
  return {
    word: own && changeWords.exec(own.subject.replace(/^[和与及]|分别/g, ''))?.groups?.['word'],
    compared: pairOf(line, now, base),
  };
}
