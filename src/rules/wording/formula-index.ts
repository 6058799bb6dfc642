import { idioms } from './idioms.ts';
import { phrases } from './phrases.ts';

/** Four characters of which three are those of a formula: the one at `odd` is not. */
export interface NearMiss {
  readonly formula: string;
  readonly at: number;
  readonly odd: 0 | 1 | 2 | 3;
  readonly isIdiom: boolean;
}

const length = 4;
const size = 1 << 16;
const slotOf = (before: number, character: number): number => (Math.imul(before, 0x9e35) ^ character) & (size - 1);

/**
 * Finds formulas with one odd character in one pass. One of the two halves of such a formula is whole, so it is looked for by
 * its halves, and few of the places where a half stands are looked at twice.
 */
export class FormulaIndex {
  /** A bit for each pair of characters that is a half: small enough for the nearest cache. */
  readonly #isHalf = new Uint32Array(size / 32);
  /** By pair: the number of its list. */
  readonly #list = new Uint16Array(size);
  /** Number of the formula × 2, and 1 where the pair is its second half. */
  readonly #lists: number[][] = [[]];
  readonly #units: Uint16Array;
  readonly #formulas: readonly string[] = [...idioms, ...phrases];

  constructor() {
    this.#units = new Uint16Array(this.#formulas.length * length);
    for (const [index, formula] of this.#formulas.entries()) {
      for (let at = 0; at < length; at++) this.#units[index * length + at] = formula.charCodeAt(at);
      this.#add(formula.charCodeAt(0), formula.charCodeAt(1), index * 2);
      this.#add(formula.charCodeAt(2), formula.charCodeAt(3), index * 2 + 1);
    }
  }

  #add(before: number, character: number, entry: number): void {
    const slot = slotOf(before, character);
    this.#isHalf[slot >>> 5] = (this.#isHalf[slot >>> 5] ?? 0) | (1 << (slot & 31));
    if (this.#list[slot] === 0) this.#list[slot] = this.#lists.push([]) - 1;
    this.#lists[this.#list[slot] ?? 0]?.push(entry);
  }

  /** `units` are the characters of a line. */
  nearMisses(units: Uint16Array): readonly NearMiss[] {
    const found: NearMiss[] = [];
    const isHalf = this.#isHalf;
    let before = units[0] ?? 0;
    for (let at = 1; at < units.length; at++) {
      const character = units[at] as number;
      const slot = slotOf(before, character);
      before = character;
      if (((isHalf[slot >>> 5] as number) & (1 << (slot & 31))) === 0) continue;
      const entries = this.#lists[this.#list[slot] as number] as number[];
      for (let index = 0; index < entries.length; index++) {
        const near = this.#near(units, at, entries[index] as number);
        if (near) found.push(near);
      }
    }
    return found;
  }

  /** Whether the formula of `entry`, one half of which ends at `at`, stands there with one odd character. */
  #near(units: Uint16Array, at: number, entry: number): NearMiss | undefined {
    const own = (entry >>> 1) * length;
    const isSecond = (entry & 1) === 1;
    const start = isSecond ? at - 3 : at - 1;
    const half = isSecond ? 0 : 2;
    const first = units[start + half] === this.#units[own + half];
    const second = units[start + half + 1] === this.#units[own + half + 1];
    if (first === second || start < 0 || start + length > units.length) return undefined;
    const whole = 2 - half;
    if (units[start + whole] !== this.#units[own + whole] || units[start + whole + 1] !== this.#units[own + whole + 1])
      return undefined;
    const number = entry >>> 1;
    const odd = (half + (first ? 1 : 0)) as NearMiss['odd'];
    return { formula: this.#formulas[number] as string, at: start, odd, isIdiom: number < idioms.length };
  }
}
