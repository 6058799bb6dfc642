/** A word that is looked for, by the place of the two characters it is told by. */
interface Anchor {
  readonly word: string;
  /** Where the second of the two characters stands in the word. */
  readonly last: number;
  readonly group: number;
}

const size = 1 << 16;
const isWord = 1;
const endsPair = 2;

/** Where two characters that stand side by side are kept. */
const slotOf = (before: number, character: number): number => (Math.imul(before, 0x9e35) ^ character) & (size - 1);

/**
 * Tells which groups of words have a word in a text: one pass over the text for all words of all groups, so that a thousand
 * words cost hardly more than one. Groups are numbers from 0.
 */
export class AnchorFilter {
  /** By character: whether it is a word (`isWord`), whether it is the second of a pair some word is told by (`endsPair`). */
  readonly #uses = new Uint8Array(size);
  readonly #words = new Map<number, number[]>();
  /** By pair of characters: the number of its entry in `#anchors`, 0 for none. Pairs may share one. */
  readonly #pair = new Uint16Array(size);
  readonly #anchors: Anchor[][] = [[]];
  /** By group: the last scan that found it. */
  readonly #found: number[] = [];
  #scan = 0;

  /** `groups[n]` are the words of group n; an empty word is found nowhere. */
  constructor(groups: readonly (readonly string[])[]) {
    const uses = new Map<number, number>();
    for (const words of groups)
      for (const word of words) for (const slot of slotsOf(word)) uses.set(slot, (uses.get(slot) ?? 0) + 1);
    for (const [group, words] of groups.entries()) {
      this.#found.push(0);
      for (const word of new Set(words)) {
        if (word.length === 1) this.#addCharacter(word.charCodeAt(0), group);
        else if (word.length > 1) this.#addPair(word, group, uses);
      }
    }
  }

  #addCharacter(character: number, group: number): void {
    const groups = this.#words.get(character);
    if (groups) groups.push(group);
    else this.#words.set(character, [group]);
    this.#uses[character] = (this.#uses[character] ?? 0) | isWord;
  }

  /** A word is told by the pair that the fewest words have. */
  #addPair(word: string, group: number, uses: ReadonlyMap<number, number>): void {
    const slots = slotsOf(word);
    let best = 0;
    for (const [index, slot] of slots.entries()) if ((uses.get(slot) ?? 0) < (uses.get(slots[best] ?? 0) ?? 0)) best = index;
    const last = best + 1;
    const slot = slots[best] ?? 0;
    if (this.#pair[slot] === 0) this.#pair[slot] = this.#anchors.push([]) - 1;
    this.#anchors[this.#pair[slot] ?? 0]?.push({ word, last, group });
    const character = word.charCodeAt(last);
    this.#uses[character] = (this.#uses[character] ?? 0) | endsPair;
  }

  /** Adds to `into` the groups that have a word in `text`, each once, in no order. */
  scan(text: string, into: number[]): void {
    this.#scan++;
    const uses = this.#uses;
    const pair = this.#pair;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      const use = uses[character] as number;
      if (use === 0) continue;
      if (use !== endsPair) for (const group of this.#words.get(character) as number[]) this.#add(group, into);
      if (use === isWord || at === 0) continue;
      const entry = pair[slotOf(text.charCodeAt(at - 1), character)] as number;
      if (entry !== 0) this.#addAnchored(text, at, this.#anchors[entry] as Anchor[], into);
    }
  }

  #addAnchored(text: string, at: number, anchors: readonly Anchor[], into: number[]): void {
    for (const { word, last, group } of anchors)
      if (this.#found[group] !== this.#scan && text.startsWith(word, at - last)) this.#add(group, into);
  }

  #add(group: number, into: number[]): void {
    if (this.#found[group] === this.#scan) return;
    this.#found[group] = this.#scan;
    into.push(group);
  }
}

const slotsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => slotOf(word.charCodeAt(index), word.charCodeAt(index + 1)));
