import { BitSet } from './bit-set.ts';
import { CharacterSet } from './char-class.ts';
import { pairSlot, pairSlotIn, pairSlots } from './pair-slot.ts';

/** A word that is looked for, by the place of the two characters it is told by. */
interface Entry {
  readonly word: string;
  /** Where the second of the two characters stands in the word. */
  readonly last: number;
  readonly index: number;
}

/** Finds words in a text: one pass for all of them, so that a thousand cost hardly more than one. */
export class WordScanner {
  readonly #isWord = new CharacterSet('');
  /** The slots of pairs some word is told by. */
  readonly #isPair = new BitSet(pairSlots);
  readonly #characters = new Map<number, number>();
  /** By pair of characters: the number of its list in `#entries`, 0 for none. Pairs may share one. */
  readonly #pair = new Uint16Array(pairSlots);
  readonly #entries: Entry[][] = [[]];

  /** An empty word is found nowhere; of a word that is there twice, the last one is found. */
  constructor(words: readonly string[]) {
    const common = new Map<number, number>();
    for (const word of words) for (const slot of slotsOf(word)) common.set(slot, (common.get(slot) ?? 0) + 1);
    for (const [index, word] of words.entries()) {
      if (word.length === 1) this.#addCharacter(word.charCodeAt(0), index);
      else if (word.length > 1) this.#addPair(word, index, common);
    }
  }

  #addCharacter(character: number, index: number): void {
    this.#characters.set(character, index);
    this.#isWord.add(character);
  }

  /** A word is told by the pair that the fewest words have. */
  #addPair(word: string, index: number, common: ReadonlyMap<number, number>): void {
    const slots = slotsOf(word);
    let best = 0;
    for (const [at, slot] of slots.entries()) if ((common.get(slot) ?? 0) < (common.get(slots[best] ?? 0) ?? 0)) best = at;
    const slot = slots[best] ?? 0;
    const last = best + 1;
    if (this.#pair[slot] === 0) this.#pair[slot] = this.#entries.push([]) - 1;
    this.#entries[this.#pair[slot] ?? 0]?.push({ word, last, index });
    this.#isPair.add(slot);
  }

  /** `units` are those of `text`. Tells `found` the index of each word in `text` and where it stands: words that overlap, too, and in no order. */
  scan(text: string, units: Uint16Array, found: (index: number, at: number) => void): void {
    const [isWord, isPair, length] = [this.#isWord, this.#isPair, units.length];
    let before = 0;
    for (let at = 0; at < length; at++) {
      const character = units[at] as number;
      if (isWord.has(character)) found(this.#characters.get(character) as number, at);
      const slot = pairSlot(before, character);
      before = character;
      if (isPair.has(slot)) this.#tell(text, at, slot, found);
    }
  }

  /** The words that are told by the pair of `slot`, whose second character stands at `at`. */
  #tell(text: string, at: number, slot: number, found: (index: number, at: number) => void): void {
    const entries = this.#entries[this.#pair[slot] as number] as Entry[];
    for (let number = 0; number < entries.length; number++) {
      const { word, last, index } = entries[number] as Entry;
      if (text.startsWith(word, at - last)) found(index, at - last);
    }
  }
}

const slotsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => pairSlotIn(word, index));
