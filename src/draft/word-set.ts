import { findAll } from '../text/find-all.ts';
import { memo } from '../text/memo.ts';
import { pairSlot } from '../text/pair-slot.ts';
import type { Line } from './draft.ts';
import { unitsOf } from './units.ts';

/** Bits for the characters and the pairs of characters that stand in a line, so that of most words one bit tells that they do not. */
const digestOf = memo((line: Line): Uint32Array => {
  const units = unitsOf(line);
  const { length } = units;
  const digest = new Uint32Array(wordsFor(length));
  const mask = digest.length * 32 - 1;
  let before = 0;
  for (let at = 0; at < length; at++) {
    const character = units[at] as number;
    const one = characterSlot(character) & mask;
    const pair = pairSlot(before, character) & mask;
    digest[one >>> 5] = (digest[one >>> 5] as number) | (1 << (one & 31));
    digest[pair >>> 5] = (digest[pair >>> 5] as number) | (1 << (pair & 31));
    before = character;
  }
  return digest;
});

/** So many that one bit in ten is set; at most as many as there are slots for pairs. */
function wordsFor(length: number): number {
  let words = 8;
  while (words * 32 < length * 16 && words < 2048) words *= 2;
  return words;
}

const characterSlot = (character: number): number => Math.imul(character, 0x9e37) >>> 2;

/** Words that are asked for in lines: to ask for all of them costs hardly anything where none stands. */
export class WordSet {
  readonly #words: readonly string[];
  /** Two for each word: the slots of its first and its last pair, or of its one character. */
  readonly #slots: Uint32Array;

  constructor(...words: readonly string[]) {
    this.#words = words;
    this.#slots = Uint32Array.from(
      words.flatMap(word => {
        if (word.length === 1) return [characterSlot(word.charCodeAt(0)), characterSlot(word.charCodeAt(0))];
        const pair = (at: number): number => pairSlot(word.charCodeAt(at), word.charCodeAt(at + 1));
        return [pair(0), pair(word.length - 2)];
      }),
    );
  }

  /** Whether one of the words stands in the line's prose. */
  isIn(line: Line): boolean {
    const digest = digestOf(line);
    const mask = digest.length * 32 - 1;
    const [slots, words] = [this.#slots, this.#words];
    for (let index = 0; index < words.length; index++) {
      const [first, last] = [(slots[2 * index] as number) & mask, (slots[2 * index + 1] as number) & mask];
      if (((digest[first >>> 5] as number) & (1 << (first & 31))) === 0) continue;
      if (((digest[last >>> 5] as number) & (1 << (last & 31))) === 0) continue;
      if (line.prose.includes(words[index] as string)) return true;
    }
    return false;
  }
}

/** The matches of a global expression in a line's prose, if one of the words stands there that are in all of them. */
export const findIn = (line: Line, pattern: RegExp, words: WordSet): readonly RegExpExecArray[] =>
  words.isIn(line) ? findAll(line.prose, pattern) : nothing;

const nothing: readonly RegExpExecArray[] = [];
