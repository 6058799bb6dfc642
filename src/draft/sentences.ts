import { CharacterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { fullStop } from './mark-units.ts';
import { outerPairs } from './pairs.ts';
import { marksOf, unitsOf } from './units.ts';

/** A sentence, or a part of one up to a semicolon: where it stands in the line, outer blanks excluded, its stop included. */
export interface Sentence extends Span {
  /** What ends it: `。` `；` `！` `？` `……`; `''` where the line just ends. */
  readonly stop: string;
}

const stops = new CharacterSet('。！？；!?;…');
/** What `isBlank` tells. */
const blanks = new CharacterSet(' \t\u00A0\u3000\uFEFF');
const ellipsis = 0x2026;

/**
 * The sentences of a line's prose: up to and with 。！？；……. A stop inside quotes or brackets ends none, unless it stands at the
 * very end of a quotation that nothing but a new sentence follows (`……强调：“……。”会议要求……`).
 */
export const sentencesOf = memo(readSentences);

function readSentences(line: Line): readonly Sentence[] {
  const { prose, content } = line;
  const units = unitsOf(line);
  const marks = marksOf(line);
  const pairs = outerPairs(line);
  const sentences: Sentence[] = [];
  let pair = 0;
  let start = content.start;
  let from = start;
  for (let place = 0; place < marks.length; place++) {
    const index = marks[place] as number;
    if (index < from || index >= content.end || !stops.has(units[index] as number)) continue;
    const stop = stopAt(prose, units, index);
    if (stop === '') continue;
    while (pair < pairs.length && (pairs[pair] as Span).end <= index) pair++;
    const around = pairs[pair];
    let end = index + stop.length;
    from = end;
    if (around && around.start <= index) {
      if (end !== around.end - 1 || !isQuotationEnd(prose, around.end)) continue;
      end = around.end;
      from = end;
    }
    addSentence(sentences, units, start, end, stop);
    start = end;
  }
  addSentence(sentences, units, start, content.end, '');
  return sentences;
}

/** Without its outer blanks; nothing where that is all. */
function addSentence(sentences: Sentence[], units: Uint16Array, from: number, to: number, stop: string): void {
  let start = from;
  let end = to;
  while (start < end && blanks.has(units[start] as number)) start++;
  while (end > start && blanks.has(units[end - 1] as number)) end--;
  if (start < end) sentences.push({ start, end, stop });
}

const isQuotationEnd = (prose: string, at: number): boolean =>
  prose[at - 1] === '”' && (at === prose.length || /^[\p{Script=Han}“（]/u.test(prose.slice(at, at + 2)));

/** The stops that stand together at `at`: 。, ？！, ……; a single … is none. */
function stopAt(prose: string, units: Uint16Array, at: number): string {
  const isEllipsis = units[at] === ellipsis;
  let end = at + 1;
  while (end < units.length && stops.has(units[end] as number) && (units[end] === ellipsis) === isEllipsis) end++;
  if (end === at + 1) return isEllipsis ? '' : units[at] === fullStop ? '。' : (prose[at] as string);
  return prose.slice(at, end);
}
