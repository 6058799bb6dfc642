import { characterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Line } from './draft.ts';

const marks = characterSet('，。；：！？…、,;:!?()[]（）“”‘’《》〈〉【】〔〕「」『』');

/**
 * Where punctuation stands in a line's prose: what sentences and clauses end with, and what stands in pairs. To look at every
 * character once serves all that ask for them.
 */
export const marksOf = memo(({ prose }: Line): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < prose.length; at++) if (marks[prose.charCodeAt(at)] === 1) found.push(at);
  return found;
});
