/**
 * Tells that a number (a hash of 32 bits) is not in it; of one in a hundred that are not, it does not tell. Two bits in one word
 * for each number: one place of the memory is looked at.
 */
export class Sieve {
  readonly #words: Uint32Array;

  /** For so many numbers. */
  constructor(count: number) {
    let words = 64;
    while (words * 1.5 < count) words *= 2;
    this.#words = new Uint32Array(words);
  }

  add(hash: number): void {
    const place = (hash >>> 10) & (this.#words.length - 1);
    this.#words[place] = (this.#words[place] as number) | bitsOf(hash);
  }

  mayHave(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.#words[(hash >>> 10) & (this.#words.length - 1)] as number) & bits) === bits;
  }
}

const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
