const slots = 256;

/** U+FFFF is no character: it stands where nothing else does and 0 would be found. */
const noCharacter = 0xffff;

/** A few characters that are asked for at every place of a text: half a kilobyte, in which each of them has a slot of its own. */
export class FewCharacters {
  readonly #slots = new Uint16Array(slots);
  #factor = 1;

  constructor(characters: string) {
    while (!this.#fill(characters)) this.#factor += 2;
  }

  has(unit: number): boolean {
    return this.#slots[this.#slotOf(unit)] === unit;
  }

  #slotOf(unit: number): number {
    return (Math.imul(unit, this.#factor) >>> 7) & (slots - 1);
  }

  /** Whether no two of the characters share a slot. */
  #fill(characters: string): boolean {
    // The slot of 0 is the first, whatever the factor: a 0 in any other is never found.
    this.#slots.fill(0);
    this.#slots[0] = noCharacter;
    const taken = new Set([this.#slotOf(noCharacter)]);
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      const slot = this.#slotOf(unit);
      if (taken.has(slot)) return false;
      taken.add(slot);
      this.#slots[slot] = unit;
    }
    return !taken.has(0) || this.#slots[0] !== noCharacter;
  }
}
