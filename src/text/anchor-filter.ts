/** A word that is looked for, by the place of the two characters it is told by. */
interface Anchor {
  readonly word: string;
  /** Where the second of the two characters stands in the word. */
  readonly last: number;
  readonly group: number;
}

const size = 1 << 16;

/** Where two characters that stand side by side are kept. */
const slotOf = (before: number, character: number): number => (Math.imul(before, 0x9e35) ^ character) & (size - 1);

/**
 * Tells which groups of words have a word in a text: one pass over the text for all words of all groups, so that a thousand
 * words cost hardly more than one. Groups are numbers from 0.
 */
export class AnchorFilter {
  /** By character: the number of its entry in `#singles`, 0 for none. */
  readonly #single = new Uint16Array(size);
  readonly #singles: number[][] = [[]];
  /** By pair of characters: the number of its entry in `#pairs`, 0 for none. Pairs may share one. */
  readonly #pair = new Uint16Array(size);
  readonly #pairs: Anchor[][] = [[]];
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
      for (const word of words) {
        if (word.length === 1) entry(this.#single, this.#singles, word.charCodeAt(0)).push(group);
        else if (word.length > 1) this.#addPair(word, group, uses);
      }
    }
  }

  /** A word is told by the pair that the fewest words have. */
  #addPair(word: string, group: number, uses: ReadonlyMap<number, number>): void {
    const slots = slotsOf(word);
    let best = 0;
    for (const [index, slot] of slots.entries()) if ((uses.get(slot) ?? 0) < (uses.get(slots[best] ?? 0) ?? 0)) best = index;
    entry(this.#pair, this.#pairs, slots[best] ?? 0).push({ word, last: best + 1, group });
  }

  /** Adds to `into` the groups that have a word in `text`, each once, in no order. */
  scan(text: string, into: number[]): void {
    const scan = ++this.#scan;
    const single = this.#single;
    const pair = this.#pair;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      const one = single[character] as number;
      if (one !== 0) for (const group of this.#singles[one] as number[]) this.#add(group, scan, into);
      const two = pair[slotOf(before, character)] as number;
      if (two !== 0)
        for (const { word, last, group } of this.#pairs[two] as Anchor[])
          if (this.#found[group] !== scan && text.startsWith(word, at - last)) this.#add(group, scan, into);
      before = character;
    }
  }

  #add(group: number, scan: number, into: number[]): void {
    if (this.#found[group] === scan) return;
    this.#found[group] = scan;
    into.push(group);
  }
}

const slotsOf = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => slotOf(word.charCodeAt(index), word.charCodeAt(index + 1)));

function entry<Item>(table: Uint16Array, entries: Item[][], at: number): Item[] {
  const known = table[at] ?? 0;
  if (known !== 0) return entries[known] as Item[];
  const made: Item[] = [];
  table[at] = entries.push(made) - 1;
  return made;
}
