import { CharacterSet, trimmed } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { marksOf } from './marks.ts';
import { outerPairs } from './pairs.ts';

/** A sentence, or a part of one up to a semicolon: where it stands in the line, outer blanks excluded, its stop included. */
export interface Sentence extends Span {
  /** What ends it: `。` `；` `！` `？` `……`; `''` where the line just ends. */
  readonly stop: string;
}

const stops = new CharacterSet('。！？；!?;…');
const ellipsis = 0x2026;

/**
 * The sentences of a line's prose: up to and with 。！？；……. A stop inside quotes or brackets ends none, unless it stands at the
 * very end of a quotation that nothing but a new sentence follows (`……强调：“……。”会议要求……`).
 */
export const sentencesOf = memo(readSentences);

function readSentences(line: Line): readonly Sentence[] {
  const { prose, content } = line;
  const sentences: Sentence[] = [];
  const pairs = outerPairs(line);
  let pair = 0;
  let start = content.start;
  const add = (to: number, stop: string): void => {
    const span = trimmed(prose, start, to);
    if (span.start < span.end) sentences.push({ ...span, stop });
    start = to;
  };
  let from = start;
  for (const index of marksOf(line)) {
    if (index < from || index >= content.end || !stops.has(prose.charCodeAt(index))) continue;
    const stop = stopAt(prose, index);
    if (stop === '') continue;
    while ((pairs[pair]?.end ?? Number.POSITIVE_INFINITY) <= index) pair++;
    const around = pairs[pair];
    const end = index + stop.length;
    if (!around || around.start > index) add(end, stop);
    else if (end === around.end - 1 && isQuotationEnd(prose, around.end)) add(around.end, stop);
    from = Math.max(end, start);
  }
  add(content.end, '');
  return sentences;
}

const isQuotationEnd = (prose: string, at: number): boolean =>
  prose[at - 1] === '”' && (at === prose.length || /^[\p{Script=Han}“（]/u.test(prose.slice(at, at + 2)));

/** The stops that stand together at `at`: 。, ？！, ……; a single … is none. */
function stopAt(prose: string, at: number): string {
  const isEllipsis = prose.charCodeAt(at) === ellipsis;
  let end = at + 1;
  while (stops.has(prose.charCodeAt(end)) && (prose.charCodeAt(end) === ellipsis) === isEllipsis) end++;
  return isEllipsis && end === at + 1 ? '' : prose.slice(at, end);
}
