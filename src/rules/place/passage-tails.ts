import type { Line } from '../../draft/draft.ts';
import { comma } from '../../draft/mark-units.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import { isHalfDigit } from '../../text/digits.ts';
import type { Span } from '../../text/span.ts';
import { hintOf, type Passage, passagesOf } from './passages.ts';

/** What is told with so many figures in so many characters is told once. */
const fewestFigures = 3;
const shortestTail = 30;
/** The last figure stands near the end, the others not far from it: most sentences are left after a few characters. */
const [lastFigure, furthest] = [12, 80];

/** The passages of a line, and the ends of its sentences that are full of figures: `…宣传活动，` may stand before the same once more. */
export function passagesAndTailsOf(line: Line): readonly Passage[] {
  const passages = passagesOf(line);
  if (passages.length === 0) return passages;
  let all: Passage[] | undefined;
  const units = unitsOf(line);
  let next = 0;
  for (const sentence of sentencesOf(line)) {
    const start = tailAt(units, sentence);
    if (start === undefined) continue;
    while (next < passages.length && (passages[next] as Passage).span.start < sentence.start) next++;
    // What is said twice side by side is told of already.
    if (passages[next]?.isTwin && passages[next]?.span.start === sentence.start) continue;
    const span = { start, end: sentence.end };
    all ??= [...passages];
    all.push({ hint: hintOf(units, span), words: line.prose.slice(span.start, span.end), span, isTwin: false });
  }
  return all ?? passages;
}

/** Behind the last ， from which on a sentence is long enough and has figures enough: the same for all sentences that end alike. */
function tailAt(units: Uint16Array, { start, end }: Span): number | undefined {
  if (end - start <= shortestTail) return undefined;
  let figures = 0;
  const stop = Math.max(start, end - furthest);
  for (let at = end - 1; at > stop; at--) {
    const unit = units[at] as number;
    if (isHalfDigit(unit)) {
      // 2.3 and 1,200 are one figure each.
      if (!isHalfDigit(units[at - 1]) && units[at - 1] !== point) figures++;
    } else if (figures === 0 && at < end - lastFigure) return undefined;
    else if (unit === comma && figures >= fewestFigures && end - at > shortestTail) return at + 1;
  }
  return undefined;
}

const point = '.'.charCodeAt(0);
