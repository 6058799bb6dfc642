/**
 * Tells whether places of a text stand in a quotation; to be asked of them from left to right. Each looks only as far back as the
 * one before it: of a long text without quotations, too.
 */
export class Quotations {
  readonly #text: string;
  readonly #lastEnd: number;
  #at = 0;
  #isOpen = false;

  constructor(text: string) {
    this.#text = text;
    this.#lastEnd = text.lastIndexOf('”');
  }

  /** Whether a quotation was begun before `place` and not ended. */
  isBegun(place: number): boolean {
    for (; this.#at < place; this.#at++) {
      const mark = this.#text[this.#at];
      if (mark === '“') this.#isOpen = true;
      else if (mark === '”') this.#isOpen = false;
    }
    return this.#isOpen;
  }

  /** Whether one that was begun before `place` is ended behind it. */
  isIn(place: number): boolean {
    return this.#lastEnd > place && this.isBegun(place);
  }
}
