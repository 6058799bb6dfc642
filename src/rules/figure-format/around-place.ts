import { CharacterSet } from '../../text/char-class.ts';
import { isHalfDigit } from '../../text/digits.ts';

/** Whether a row may match around a word of its own, from `start` to `end`: of most, the characters beside it tell that it does not. */
export type AroundPlace = (units: Uint16Array, start: number, end: number) => boolean;

const unit = (character: string): number => character.charCodeAt(0);
const [zero, point, comma] = [...'0.，'].map(unit);

const magnitudes = new CharacterSet('万亿');
const abouts = new CharacterSet('约近');
const many = new CharacterSet('多');
/** What 提高, 上升, 增长 … begin with. */
const changes = new CharacterSet('提上增下降扩回缩减');
const levels = new CharacterSet('高低');
const wholly = new CharacterSet('共净');
const compares = new CharacterSet('比较');
const rounds = new CharacterSet('左以');
const numerals = new CharacterSet('0123456789.一二三四五六七八九十');

const isAny = (characters: CharacterSet, units: Uint16Array, from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at < Math.min(to, units.length); at++) if (characters.has(units[at] as number)) return true;
  return false;
};

/** 3余万 */
export const isBeforeMagnitude: AroundPlace = (units, _, end) => magnitudes.has(units[end] ?? 0);

/** 约300余, 近 3万余 */
export const isBehindAbout: AroundPlace = (units, _, end) => {
  let at = end - 2;
  if (magnitudes.has(units[at] ?? 0)) at--;
  while (at >= 0 && (isHalfDigit(units[at]) || units[at] === point)) at--;
  return isAny(abouts, units, at - 1, at + 1);
};

/** 580余万元左右, 600多户以上 */
export const isBeforeRound: AroundPlace = (units, _, end) => isAny(rounds, units, end, end + 5);

/** 2万余份多 */
export const isBeforeMany: AroundPlace = (units, _, end) => isAny(many, units, end, end + longestUnit + 1);

/** 毫克/立方米 */
const longestUnit = 6;

/** 12余: the digit before it is none of a round number. */
export const isBehindExact: AroundPlace = (units, _, end) =>
  isHalfDigit(units[end - 2]) && units[end - 2] !== zero && isHalfDigit(units[end - 3]);

/** 5成以上, 300人左右: up to four characters stand between. */
export const isBehindNumber: AroundPlace = (units, start) => isAny(numerals, units, start - 5, start);

/** 12万人多, 260名多 */
export const isBehindCount: AroundPlace = (units, start) =>
  numerals.has(units[start - 1] ?? 0) || magnitudes.has(units[start - 1] ?? 0);

/** 1.5.: a digit and a point again. */
export const isBeforePoint: AroundPlace = (units, _, end) => {
  let at = end;
  while (at - end < 10 && isHalfDigit(units[at])) at++;
  return at > end && units[at] === point;
};

/** 95%，共提高: behind one of the signs it is told how far the percentage went. */
export const isBeforeChange: AroundPlace = (units, _, end) => {
  let at = units[end] === comma ? end + 1 : end;
  if (wholly.has(units[at] ?? 0)) at++;
  return changes.has(units[at] ?? 0);
};

/** 90%提高, 90%低 */
export const isDirectlyBeforeChange: AroundPlace = (units, _, end) => changes.has(units[end] ?? 0) || levels.has(units[end] ?? 0);

/** 90%，比 */
export const isBeforeComparison: AroundPlace = (units, _, end) => units[end] === comma && compares.has(units[end + 1] ?? 0);

/** 26年: two digits and no more. */
export const isBehindTwoDigits: AroundPlace = (units, start) =>
  isHalfDigit(units[start - 1]) && isHalfDigit(units[start - 2]) && !isHalfDigit(units[start - 3]);
