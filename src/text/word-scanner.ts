import { BitSet } from './bit-set.ts';
import { CharacterSet } from './char-class.ts';
import { type Numbers, numbersUpTo } from './numbers.ts';
import { pairSlot, pairSlotIn, pairSlots } from './pair-slot.ts';

/** A word that is looked for, by the place of the two characters it is told by. */
interface Entry {
  readonly word: string;
  /** Where the second of the two characters stands in the word. */
  readonly last: number;
  readonly index: number;
}

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
    const common = new Map<number, number>();
    for (const word of words) for (const slot of slotsOf(word)) common.set(slot, (common.get(slot) ?? 0) + 1);
    const lists = new Map<number, Entry[]>();
    for (const [index, word] of words.entries()) {
      if (word.length === 1) {
        this.#characters[word.charCodeAt(0)] = index;
        this.#isWord.add(word.charCodeAt(0));
      } else if (word.length > 1) {
        const { slot, last } = rarestPair(word, common);
        const list = lists.get(slot) ?? [];
        lists.set(slot, list);
        list.push({ word, last, index });
      }
    }
    const entries: number[] = [];
    const begins: [slot: number, entry: number][] = [];
    for (const [slot, list] of lists) {
      this.#isPair.add(slot);
      begins.push([slot, entries.length]);
      entries.push(list.length);
      for (const { word, last, index } of list)
        entries.push(index, last, word.length, ...Array.from(word, (_, at) => word.charCodeAt(at)));
    }
    this.#lists = numbersUpTo(entries.length, pairSlots);
    for (const [slot, entry] of begins) this.#lists[slot] = entry;
    this.#entries = numbersUpTo(words.length, entries.length);
    this.#entries.set(entries);
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

/** A word is told by the pair that the fewest words have. */
function rarestPair(word: string, common: ReadonlyMap<number, number>): { readonly slot: number; readonly last: number } {
  const slots = slotsOf(word);
  let best = 0;
  for (const [at, slot] of slots.entries()) if ((common.get(slot) ?? 0) < (common.get(slots[best] ?? 0) ?? 0)) best = at;
  return { slot: slots[best] ?? 0, last: best + 1 };
}

const slotsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => pairSlotIn(word, index));
