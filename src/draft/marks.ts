import { CharacterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';
import { unitsOf } from './units.ts';

const marks = new CharacterSet('，。；：！？…、,;:!?()[]（）“”‘’《》〈〉【】〔〕「」『』');

/**
 * Where punctuation stands in a line's prose: what sentences and clauses end with, and what stands in pairs. To look at every
 * character once serves all that ask for them.
 */
export const marksOf = memo((line: Line): readonly number[] => {
  const units = unitsOf(line);
  const found: number[] = [];
  for (let at = 0; at < units.length; at++) if (marks.has(units[at] as number)) found.push(at);
  return found;
});
