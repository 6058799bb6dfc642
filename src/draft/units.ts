import { memo } from '../text/memo.ts';
import { unitsOfText } from '../text/units.ts';
import type { Line } from './draft.ts';

/** The UTF-16 units of a line's prose. */
export const unitsOf = memo(({ prose }: Line): Uint16Array => unitsOfText(prose));
