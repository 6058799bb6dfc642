/** As many as a first character may have. */
const slots = 256;

const slotOf = (unit: number): number => (Math.imul(unit, 0x9e35) >>> 5) & (slots - 1);

/**
 * Words that are looked for at one place. All of them lie in one small array, by their first character: what is asked for now and
 * then is far from the processor, and a map of lists of strings is many ways to go.
 */
export class WordsByStart {
  readonly #words: readonly string[];
  /** By slot of the first character: where its words begin in `#rows`, 0 for none. Characters may share one. */
  readonly #begin = new Uint16Array(slots);
  /** Of each word its length, its number and its units, the longest first; a 0 behind those of one slot. */
  readonly #rows: Uint16Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    const rows = [0];
    for (let slot = 0; slot < slots; slot++) {
      const own = words.filter(word => slotOf(word.charCodeAt(0)) === slot).sort((a, b) => b.length - a.length);
      if (own.length === 0) continue;
      this.#begin[slot] = rows.length;
      for (const word of own) {
        rows.push(word.length, words.indexOf(word));
        for (let at = 0; at < word.length; at++) rows.push(word.charCodeAt(at));
      }
      rows.push(0);
    }
    this.#rows = Uint16Array.from(rows);
  }

  /** The longest of the words that stands at `at`; `''` where none does. */
  at(units: Uint16Array, at: number): string {
    const row = this.#rowAt(units, at);
    return row === 0 ? '' : (this.#words[this.#rows[row + 1] as number] as string);
  }

  /** The length of the longest of them; 0 where none stands. */
  lengthAt(units: Uint16Array, at: number): number {
    return this.#rows[this.#rowAt(units, at)] as number;
  }

  #rowAt(units: Uint16Array, at: number): number {
    if (at >= units.length) return 0;
    const rows = this.#rows;
    let row = this.#begin[slotOf(units[at] as number)] as number;
    for (let length = rows[row] as number; length > 0; length = rows[row] as number) {
      let same = 0;
      while (same < length && rows[row + 2 + same] === units[at + same]) same++;
      if (same === length) return row;
      row += length + 2;
    }
    return 0;
  }
}
