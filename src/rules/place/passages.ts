import type { Line } from '../../draft/draft.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { unitsOf } from '../../draft/units.ts';
import { isHanUnit } from '../../text/char-class.ts';
import { memo } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';

/** Set phrases of this length are said in every document; a sentence of this length by nobody twice. */
export const shortest = 25;

/** Side by side, a shorter one is said twice by mistake, too. */
const shortestTwin = 8;

/** A sentence that may be long enough to be told from any other. */
export interface Passage {
  /** Of its first and last characters: the same for the same sentence; few others have it. */
  readonly hint: number;
  readonly words: string;
  readonly span: Span;
  /** A short sentence that the one right before it ends with. */
  readonly isTwin: boolean;
}

const nothing: readonly Passage[] = [];

/** The sentences of a line that may be long enough, and those that are there twice side by side. */
export const passagesOf = (line: Line): readonly Passage[] =>
  (line.kind !== 'paragraph' && line.kind !== 'heading') || line.text.length < 2 * shortestTwin ? nothing : read(line);

const read = memo((line: Line): readonly Passage[] => {
  let found: Passage[] | undefined;
  let before: Span | undefined;
  for (const span of sentencesOf(line)) {
    const twin = isTwin(line, before, span);
    before = span;
    if (!twin && span.end - span.start < shortest) continue;
    found ??= [];
    found.push({
      hint: twin ? 0 : hintOf(unitsOf(line), span),
      words: line.prose.slice(span.start, span.end),
      span,
      isTwin: twin,
    });
  }
  return found ?? nothing;
});

function isTwin(line: Line, before: Span | undefined, { start, end }: Span): boolean {
  const length = end - start;
  if (!before || length < shortestTwin || before.end - before.start < length) return false;
  // The last characters tell most of them apart without a copy.
  const units = unitsOf(line);
  if (units[end - 3] !== units[before.end - 3]) return false;
  const { prose } = line;
  return prose.slice(start, end) === prose.slice(before.end - length, before.end) && !/[“”‘’\0]/.test(prose.slice(start, end));
}

/** Of so many Chinese characters at either end; all else is passed over, as two copies may differ in it. */
const [ofHead, ofTail] = [8, 4];

export function hintOf(units: Uint16Array, { start, end }: Span): number {
  let hint = 0;
  for (let at = start, seen = 0; at < end && seen < ofHead; at++) {
    const unit = units[at] as number;
    if (!isHanUnit(unit)) continue;
    hint = (Math.imul(hint, 0x9e3779b1) + unit) | 0;
    seen++;
  }
  for (let at = end - 1, seen = 0; at >= start && seen < ofTail; at--) {
    const unit = units[at] as number;
    if (!isHanUnit(unit)) continue;
    hint = (Math.imul(hint, 0x9e3779b1) + unit) | 0;
    seen++;
  }
  // A small integer: maps find it fast.
  return hint >>> 2;
}

/** What a passage says, without marks and blanks to fill, so that a copy with another blank is told. */
export interface Saying {
  /** Of its letters and digits; no two different sentences have one. */
  readonly key: number;
  /** How many those are. */
  readonly length: number;
}

/** By index of the passage: few are asked for. */
const sayings = memo((_: Line): (Saying | undefined)[] => []);

/** What a passage of a line says. */
export function sayingAt(line: Line, index: number): Saying {
  const known = sayings(line);
  const saying = known[index] ?? sayingOf(passagesOf(line)[index]?.words ?? '');
  known[index] = saying;
  return saying;
}

const letter = /[\p{L}\p{N}]/u;
const [unknown, isLetter, isOther] = [0, 1, 2];
/** What is known of a UTF-16 unit; a text has few different ones. */
const kinds = new Uint8Array(0x10000);

function isCounted(unit: number): boolean {
  if (isHanUnit(unit)) return true;
  if (kinds[unit] === unknown) kinds[unit] = letter.test(String.fromCharCode(unit)) ? isLetter : isOther;
  return kinds[unit] === isLetter;
}

/** The key is two hashes of 26 bits each, in one number. */
export function sayingOf(words: string): Saying {
  let [one, two, length] = [0, 0, 0];
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (!isCounted(unit)) continue;
    one = (Math.imul(one, 0x9e3779b1) + unit) | 0;
    two = (Math.imul(two, 0x85ebca6b) ^ unit) + 1;
    length++;
  }
  return { key: (one >>> 6) * 2 ** 26 + (two >>> 6), length };
}
