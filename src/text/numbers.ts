/** Numbers in as little memory as they need: what is looked at here and there should fit a near cache. */
export type Numbers = Uint16Array | Uint32Array;

/** `length` zeros, for numbers up to `most`. */
export const numbersUpTo = (most: number, length: number): Numbers =>
  most > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
