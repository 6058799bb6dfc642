import { findAll } from '../text/find-all.ts';
import { pairSlot } from '../text/pair-slot.ts';
import type { Line } from './draft.ts';
import { characterSlot, digestOf } from './units.ts';

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
    const slots = this.#slots;
    const words = this.#words;
    for (let index = 0; index < words.length; index++) {
      const first = (slots[2 * index] as number) & mask;
      if (((digest[first >>> 5] as number) & (1 << (first & 31))) === 0) continue;
      const last = (slots[2 * index + 1] as number) & mask;
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
