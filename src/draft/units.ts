import { CharacterSet, isHanUnit } from '../text/char-class.ts';
import { keep } from '../text/memo.ts';
import { pairSlot } from '../text/pair-slot.ts';
import type { Line } from './draft.ts';

/** What one look at every character of a line's prose tells. */
interface Numbers {
  readonly units: Uint16Array;
  readonly digest: Uint32Array;
  readonly marks: readonly number[];
}

const known = keep<Numbers>();

const isMark = new CharacterSet('，。；：！？…、,;:!?()[]（）“”‘’《》〈〉【】〔〕「」『』');

/** The UTF-16 units of a line's prose. */
export const unitsOf = (line: Line): Uint16Array => numbersOf(line).units;

/**
 * Bits (a power of two) for the characters and the pairs of characters of a line's prose, at the places `characterSlot` and
 * `pairSlot` give: of most words that are not in the line, one bit tells that.
 */
export const digestOf = (line: Line): Uint32Array => numbersOf(line).digest;

/** Where punctuation stands in a line's prose: what sentences and clauses end with, and what stands in pairs. */
export const marksOf = (line: Line): readonly number[] => numbersOf(line).marks;

export const characterSlot = (character: number): number => Math.imul(character, 0x9e37) >>> 2;

function numbersOf(line: Line): Numbers {
  const own = known.get(line);
  if (own) return own;
  readUnits([line]);
  return known.get(line) as Numbers;
}

/** Reads ahead what `unitsOf`, `digestOf` and `marksOf` tell of lines. Many at once share their memory: to get a piece of it for each takes as long as to fill it. */
export function readUnits(lines: readonly Line[]): void {
  let length = 0;
  let words = 0;
  for (const { prose } of lines) {
    length += prose.length;
    words += wordsFor(prose.length);
  }
  const units = new Uint16Array(length);
  const digests = new Uint32Array(words);
  // Lines are cut out of the text, and slow to be asked for a character; what is joined is whole again.
  const all = lines.map(line => line.prose).join('');
  let at = 0;
  let word = 0;
  for (const line of lines) {
    const end = at + line.prose.length;
    const lastWord = word + wordsFor(line.prose.length);
    const own = { units: units.subarray(at, end), digest: digests.subarray(word, lastWord), marks: [] };
    fill(all, at, own.units, own.digest, own.marks);
    known.set(line, own);
    at = end;
    word = lastWord;
  }
}

/** So many that one bit in ten is set; at most as many as there are slots for pairs. */
function wordsFor(length: number): number {
  let words = 8;
  while (words * 32 < length * 16 && words < 2048) words *= 2;
  return words;
}

/** `from`: where the prose begins in `text`. */
function fill(text: string, from: number, units: Uint16Array, digest: Uint32Array, marks: number[]): void {
  const mask = digest.length * 32 - 1;
  const { length } = units;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const character = text.charCodeAt(from + at);
    units[at] = character;
    const one = characterSlot(character) & mask;
    const pair = pairSlot(before, character) & mask;
    digest[one >>> 5] = (digest[one >>> 5] as number) | (1 << (one & 31));
    digest[pair >>> 5] = (digest[pair >>> 5] as number) | (1 << (pair & 31));
    // Most are Chinese characters, and no marks: they need not be looked up.
    if (!isHanUnit(character) && isMark.has(character)) marks.push(at);
    before = character;
  }
}
