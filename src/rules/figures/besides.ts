import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { between, isAlike, isCount, isDifference, isEarlier } from './counts.ts';
import { adds, type Partition, sumOf } from './partition.ts';

/** How many figures may stand between a total and what is told besides. */
const reach = 12;

/** What is told besides, and is no part of the total. */
const outside = /不含|不包括|未计入|不在(?:内|其中)|之外|除外|列席|新增/;

/** 抽查210人，其中142人答对，另有68人答错: the parts, of which the last is told with 另有. */
export function partsBesides(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const last = figures[index];
  if (!last || !isCount(last) || !/^(?:另有|另外有|还有)(?!新)/.test(last.subject)) return undefined;
  const parts = [last];
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const figure = figures[at] as Figure;
    const next = parts[0] as Figure;
    if (figure.sentence !== last.sentence) return undefined;
    // A share told of a part, and figures of other things.
    if (!isAlike(figure, last)) continue;
    if (!isCount(figure) || isDifference(figure) || isEarlier(figure)) return undefined;
    if (between(line, figure, next).includes('其中')) {
      const isInside = outside.test(line.prose.slice(figure.span.start, last.span.end + 12));
      return isInside ? undefined : { total: figure, parts };
    }
    parts.unshift(figure);
  }
  return undefined;
}

/**
 * 另有 may tell what is no part of the total. Where all together are but one digit of the last off the total, it is one: 78 for 68.
 */
export function isOneDigitOff({ total, parts }: Partition): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || !last || adds(parts, total) || total.magnitude !== 1) return false;
  const right = String(total.value - sumOf(parts.slice(0, -1)));
  const told = String(last.value);
  if (right.length !== told.length || total.value < 10) return false;
  const wrong = [...told].filter((digit, at) => digit !== right[at]).length;
  return wrong === 1 && Math.abs(sumOf(parts) - total.value) <= total.value / 10;
}
