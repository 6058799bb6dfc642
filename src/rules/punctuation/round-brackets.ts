import type { Line } from '../../draft/draft.ts';
import { marksOf, unitsOf } from '../../draft/units.ts';
import { memo } from '../../text/memo.ts';

/** Round brackets of either width that stand in a pair, by position: `（园长)` is one. */
export interface RoundPair {
  readonly open: number;
  readonly close: number;
}

export interface RoundBrackets {
  readonly pairs: readonly RoundPair[];
  /** Those without a partner of either width, in order. */
  readonly alone: readonly number[];
}

const isFull = (mark: string | undefined): boolean => mark === '（' || mark === '）';
const isOpener = (mark: string | undefined): boolean => mark === '（' || mark === '(';
const isRound = (unit: number | undefined): boolean => unit === 0xff08 || unit === 0xff09 || unit === 0x28 || unit === 0x29;

/** 1） and a） are labels, not half a pair. */
const isListLabel = (prose: string, at: number): boolean =>
  /(?:^|[。；：，\s])[\da-zA-Z一二三四五六七八九十]{1,3}$/.test(prose.slice(Math.max(0, at - 5), at));

/** A line's round brackets, paired across widths, so that a half-width mark of a pair is found and not its full-width partner. */
export const roundBrackets = memo((line: Line): RoundBrackets => {
  const { prose } = line;
  const units = unitsOf(line);
  const marks = marksOf(line);
  const pairs: RoundPair[] = [];
  const alone: number[] = [];
  const open: number[] = [];
  let last = marks.length - 1;
  while (last >= 0 && !isRound(units[marks[last] as number])) last--;
  for (let index = 0; index <= last; index++) {
    const at = marks[index] as number;
    if (!isRound(units[at])) continue;
    if (isOpener(prose[at])) {
      open.push(at);
      continue;
    }
    const top = open.at(-1);
    if (top === undefined) {
      if (!isListLabel(prose, at)) alone.push(at);
      continue;
    }
    // （a(b）: nothing closes more of them, so the mark inside is the one too many.
    const isLast = index === last && open.length === 2;
    if (isLast && isFull(prose[top]) !== isFull(prose[at]) && isFull(prose[open[0] as number]) === isFull(prose[at]))
      alone.push(open.pop() as number);
    pairs.push({ open: open.pop() as number, close: at });
  }
  return { pairs, alone: [...alone, ...open].sort((a, b) => a - b) };
});

/** The half-width mark of a pair whose other mark is full-width. */
export function oddHalf({ prose }: Line, { open, close }: RoundPair): number | undefined {
  if (isFull(prose[open]) === isFull(prose[close])) return undefined;
  return isFull(prose[open]) ? close : open;
}
