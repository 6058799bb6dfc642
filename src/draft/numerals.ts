import { CharacterSet } from '../text/char-class.ts';
import { isDigit } from '../text/digits.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';
import { unitsOf } from './units.ts';

const numerals = new CharacterSet('0123456789０１２３４５６７８９百一二三四五六七八九十两');

/**
 * Where a number may begin in a line's prose: the first of each run of Arabic digits, and every Chinese numeral that can begin one.
 * To look at every character once serves all that reckon and count.
 */
export const numeralsOf = memo((line: Line): readonly number[] => {
  const units = unitsOf(line);
  const found: number[] = [];
  let isInside = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (!numerals.has(unit)) {
      isInside = false;
      continue;
    }
    const isFirst = !isInside;
    isInside = isDigit(unit);
    if (!isInside || isFirst) found.push(at);
  }
  return found.length > 0 ? found : none;
});

const none: readonly number[] = [];
