/** Which of the numbers from 0 on are in it: a bit for each, so that what a text asks for stays in the nearest cache. */
export class BitSet {
  readonly #bits: Uint32Array;

  constructor(size: number) {
    this.#bits = new Uint32Array(Math.ceil(size / 32));
  }

  add(number: number): void {
    this.#bits[number >>> 5] = (this.#bits[number >>> 5] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.#bits[number >>> 5] as number) & (1 << (number & 31))) !== 0;
  }
}
