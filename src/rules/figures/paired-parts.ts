import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isAlike, isCount } from './counts.ts';
import { type Partition, partsBehind } from './partition.ts';

/** A total and two parts at the least; more than so many parts are a table, not a sentence. */
const [fewest, longest] = [3, 60];

/** 3842户6715人，其中城市512户886人、农村3330户5829人: what is counted by two measures adds up in each. */
export function partsInPairs(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const column = columnOf(figures, index);
  return column && partsBehind(line, column, 0);
}

/** The figures in one measure, from the total at `index` on, where every figure of either measure stands beside one of the other. */
function columnOf(figures: readonly Figure[], index: number): readonly Figure[] | undefined {
  const from = isPair(figures, index) ? index : index - 1;
  const [first, second] = [figures[from], figures[from + 1]];
  if (!first || !second || !isPair(figures, from)) return undefined;
  const column = [figures[index] as Figure];
  let at = from + 2;
  for (; column.length <= longest && isPair(figures, at); at += 2) {
    const [one, other] = [figures[at] as Figure, figures[at + 1] as Figure];
    if (one.sentence !== first.sentence || !isAlike(one, first) || !isAlike(other, second)) break;
    column.push(index === from ? one : other);
  }
  const next = figures[at];
  const isMore = next?.sentence === first.sentence && (isAlike(next, first) || isAlike(next, second));
  return column.length < fewest || column.length > longest || isMore ? undefined : column;
}

/** Whether a count and the next one, of another measure, stand side by side. */
function isPair(figures: readonly Figure[], at: number): boolean {
  const [one, other] = [figures[at], figures[at + 1]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.span.end === other.span.start &&
    isCount(one) &&
    isCount(other) &&
    !isAlike(one, other)
  );
}
