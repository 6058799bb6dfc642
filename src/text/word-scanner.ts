import { BitSet } from './bit-set.ts';
import { CharacterSet } from './char-class.ts';
import { type Numbers, numbersUpTo } from './numbers.ts';
import { pairSlot, pairSlotIn, pairSlots } from './pair-slot.ts';

/** Is told the index of a word that was found, and where it stands. */
interface WordListener {
  found(index: number, at: number): void;
}

/**
 * Finds words in a text: one pass for all of them, so that a thousand cost hardly more than one. What it looks at lies in a few
 * flat arrays: to fetch an object for each word would take longer than to compare it.
 */
export class WordScanner {
  readonly #isWord = new CharacterSet('');
  /** By character: its index as a word. */
  readonly #characters: Numbers;
  /** The slots of pairs some word is told by. */
  readonly #isPair = new BitSet(pairSlots);
  /** By slot: where its list begins in `#entries`. Pairs may share one. */
  readonly #lists: Numbers;
  /** Lists: how many entries, then of each its index, the place of the pair, its length and its characters. */
  readonly #entries: Numbers;

  /** An empty word is found nowhere; of a word that is there twice, the last one is found. */
  constructor(words: readonly string[]) {
    this.#characters = numbersUpTo(words.length, 0x10000);
    const common = new Uint32Array(pairSlots);
    for (const word of words) for (let last = 1; last < word.length; last++) common[slotAt(word, last)]! += 1;
    const lists = new Map<number, number[]>();
    let size = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as string;
      if (word.length === 1) {
        this.#characters[word.charCodeAt(0)] = index;
        this.#isWord.add(word.charCodeAt(0));
      } else if (word.length > 1) {
        const slot = slotAt(word, rarestPair(word, common));
        const list = lists.get(slot);
        if (list) list.push(index);
        else lists.set(slot, [index]);
        size += (list ? 0 : 1) + 3 + word.length;
      }
    }
    this.#lists = numbersUpTo(size, pairSlots);
    const entries = numbersUpTo(Math.max(words.length, 0xffff), size);
    let free = 0;
    for (const [slot, list] of lists) {
      this.#isPair.add(slot);
      this.#lists[slot] = free;
      entries[free++] = list.length;
      for (const index of list) {
        const word = words[index] as string;
        entries[free++] = index;
        entries[free++] = rarestPair(word, common);
        entries[free++] = word.length;
        for (let at = 0; at < word.length; at++) entries[free++] = word.charCodeAt(at);
      }
    }
    this.#entries = entries;
  }

  /** Tells `listener` of each word in a text of these UTF-16 units: words that overlap, too, and in no order. */
  scan(units: Uint16Array, listener: WordListener): void {
    const isWord = this.#isWord;
    const isPair = this.#isPair;
    const { length } = units;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const character = units[at] as number;
      if (isWord.has(character)) listener.found(this.#characters[character] as number, at);
      const slot = pairSlot(before, character);
      before = character;
      if (isPair.has(slot)) this.#tell(units, at, slot, listener);
    }
  }

  /** The words that are told by the pair of `slot`, whose second character stands at `at`. */
  #tell(units: Uint16Array, at: number, slot: number, listener: WordListener): void {
    const entries = this.#entries;
    let entry = this.#lists[slot] as number;
    for (let left = entries[entry++] as number; left > 0; left--) {
      const start = at - (entries[entry + 1] as number);
      const length = entries[entry + 2] as number;
      if (start >= 0 && start + length <= units.length && isSame(units, start, entries, entry + 3, length))
        listener.found(entries[entry] as number, start);
      entry += 3 + length;
    }
  }
}

function isSame(units: Uint16Array, start: number, entries: Numbers, word: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (units[start + at] !== entries[word + at]) return false;
  return true;
}

/** A word is told by the pair that the fewest words have: where its second character stands. */
function rarestPair(word: string, common: Uint32Array): number {
  let best = 1;
  for (let last = 2; last < word.length; last++)
    if ((common[slotAt(word, last)] as number) < (common[slotAt(word, best)] as number)) best = last;
  return best;
}

/** The slot of the pair whose second character stands at `last`. */
const slotAt = (word: string, last: number): number => pairSlotIn(word, last - 1);
