import { roundingOf } from './counts.ts';
import type { Share } from './share-reading.ts';

const goal = /(?:目标|任务)(?:任务|数|值)?(?:为|是)?$/;

/** The share in percent, and what it may be at the least and the most, as both counts were rounded themselves. */
export function ratioOf({ part, whole, isRest }: Share): {
  readonly value: number;
  readonly least: number;
  readonly most: number;
} {
  // A target is set in round figures, and is exact; a plan or a budget is a sum.
  const isExact = whole.decimals === 0 && goal.test(whole.subject);
  const [one, other] = [roundingOf(part), isExact ? 0 : roundingOf(whole)];
  const of = (a: number, b: number): number => (isRest ? 1 - a / b : a / b) * 100;
  const ends = [of(part.value - one, whole.value + other), of(part.value + one, whole.value - other)];
  return { value: of(part.value, whole.value), least: Math.min(...ends), most: Math.max(...ends) };
}
