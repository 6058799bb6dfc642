import type { Line } from '../../draft/draft.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import { memo } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';

/** Set phrases of this length are said in every document; a sentence of this length by nobody twice. */
export const shortest = 25;

/** Side by side, a shorter one is said twice by mistake, too. */
const shortestTwin = 8;

/** A sentence that is long enough to be told from any other. */
export interface Passage {
  /** Of its letters and digits; no two different sentences have one. */
  readonly key: number;
  /** How many those are. */
  readonly length: number;
  readonly span: Span;
  /** A short sentence that the one right before it ends with. */
  readonly isTwin?: true;
}

/** The long sentences of a line, without marks and blanks to fill, so that a copy with another blank is told. */
export const passagesOf = memo((line: Line): readonly Passage[] => {
  if ((line.kind !== 'paragraph' && line.kind !== 'heading') || line.text.length < 2 * shortestTwin) return [];
  const sentences = sentencesOf(line);
  return sentences.flatMap((span, index): readonly Passage[] => {
    if (isTwin(line, sentences[index - 1], span)) return [{ key: 0, length: 0, span, isTwin: true }];
    if (span.end - span.start < shortest) return [];
    const { key, length } = keyOf(line, span);
    return length >= shortest ? [{ key, length, span }] : [];
  });
});

function isTwin({ prose }: Line, before: Span | undefined, { start, end }: Span): boolean {
  const length = end - start;
  if (!before || length < shortestTwin || before.end - before.start < length) return false;
  // The last characters tell most of them apart without a copy.
  if (prose.charCodeAt(end - 3) !== prose.charCodeAt(before.end - 3)) return false;
  return prose.slice(start, end) === prose.slice(before.end - length, before.end) && !/[“”‘’\0]/.test(prose.slice(start, end));
}

const letter = /[\p{L}\p{N}]/u;
const [unknown, isLetter, isOther] = [0, 1, 2];
/** What is known of a UTF-16 unit; a text has few different ones. */
const kinds = new Uint8Array(0x10000);

/** Two hashes of the letters and digits of a passage, of 26 bits each, in one number. */
function keyOf(line: Line, { start, end }: Span): Omit<Passage, 'span'> {
  const units = unitsOf(line);
  let [one, two, length] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (kinds[unit] === unknown) kinds[unit] = letter.test(String.fromCharCode(unit)) ? isLetter : isOther;
    if (kinds[unit] === isOther) continue;
    one = (Math.imul(one, 0x9e3779b1) + unit) | 0;
    two = (Math.imul(two, 0x85ebca6b) ^ unit) + 1;
    length++;
  }
  return { key: (one >>> 6) * 2 ** 26 + (two >>> 6), length };
}
