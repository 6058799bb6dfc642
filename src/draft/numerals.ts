import { isDigit } from '../text/digits.ts';
import { FewCharacters } from '../text/few-characters.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';
import { unitsOf } from './units.ts';

/** What numbers and ordinals begin with. */
const begins = new FewCharacters('0123456789０１２３４５６７８９百两一二三四五六七八九十第其首再最');
const beginsOrdinal = new FewCharacters('一二三四五六七八九十第其首再最');
const beginsWord = new FewCharacters('第其首再最');
/** What the second character of an ordinal may be: 一是, 十二要, 第三, 首先, 最后, 二、. */
const goesOn = new FewCharacters('是要一二三四五六七八九十先次后、，');

/** Where numbers and ordinals may begin in a line's prose. */
export interface Starts {
  /** The first of each run of Arabic digits, and every Chinese numeral that can begin a number. */
  readonly numerals: readonly number[];
  /** The first two characters of an ordinal, or what looks like them. */
  readonly ordinals: readonly number[];
}

const none: readonly number[] = [];
const nowhere: Starts = { numerals: none, ordinals: none };

/** To look at every character once serves all that reckon and count. */
export const startsOf = memo((line: Line): Starts => {
  const units = unitsOf(line);
  const numerals: number[] = [];
  const ordinals: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (!begins.has(unit)) continue;
    if (isDigit(unit)) {
      if (at > 0 && isDigit(units[at - 1])) continue;
    } else if (beginsOrdinal.has(unit)) {
      if (at + 1 < units.length && goesOn.has(units[at + 1] as number)) ordinals.push(at);
      if (beginsWord.has(unit)) continue;
    }
    numerals.push(at);
  }
  return numerals.length > 0 || ordinals.length > 0 ? { numerals, ordinals } : nowhere;
});

/** `Starts.numerals`. */
export const numeralsOf = (line: Line): readonly number[] => startsOf(line).numerals;
