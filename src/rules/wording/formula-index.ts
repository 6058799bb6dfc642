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

/** Where two characters that stand side by side are kept. */
const slotOf = (before: number, character: number): number => (Math.imul(before, 0x9e35) ^ character) & (size - 1);

/** Where a half (by its slot) and one character of the other half are kept; `place` is the character's in the formula. */
const threeOf = (slot: number, character: number, place: number): number =>
  ((Math.imul(slot, 0x2c1b) ^ Math.imul(character, 0x3a8f)) + Math.imul(place, 0x5bd1)) & (2 * size - 1);

const has = (bits: Uint32Array, index: number): boolean => ((bits[index >>> 5] as number) & (1 << (index & 31))) !== 0;

const add = (bits: Uint32Array, index: number): void => {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
};

/**
 * Finds formulas with one odd character in one pass. One of the two halves of such a formula is whole, and one character of
 * the other: bits tell where both stand, and only there formulas are compared.
 */
export class FormulaIndex {
  readonly #isHalf = new Uint32Array(size / 32);
  readonly #isThree = new Uint32Array(size / 16);
  /** By the half that is whole and the character of the other one: the numbers of the formulas. */
  readonly #byThree = new Map<number, number[]>();
  readonly #isWhole = new Set<number>();
  readonly #formulas: readonly string[] = [...idioms, ...phrases];

  constructor() {
    for (const [number, formula] of this.#formulas.entries()) {
      const [first, second] = [slotIn(formula, 0), slotIn(formula, 2)];
      for (const slot of [first, second]) add(this.#isHalf, slot);
      this.#isWhole.add(first * size + second);
      for (const place of [0, 1, 2, 3]) {
        const three = threeOf(place < 2 ? second : first, formula.charCodeAt(place), place);
        add(this.#isThree, three);
        const known = this.#byThree.get(three);
        if (known) known.push(number);
        else this.#byThree.set(three, [number]);
      }
    }
  }

  /** `units` are the characters of a line. */
  nearMisses(units: Uint16Array): readonly NearMiss[] {
    const found: NearMiss[] = [];
    const [isHalf, isThree] = [this.#isHalf, this.#isThree];
    const end = units.length;
    let before = units[0] ?? 0;
    for (let at = 1; at < end; at++) {
      const character = units[at] as number;
      const slot = slotOf(before, character);
      before = character;
      if (!has(isHalf, slot)) continue;
      if (at + 2 < end) {
        const third = has(isThree, threeOf(slot, units[at + 1] as number, 2));
        if (third !== has(isThree, threeOf(slot, units[at + 2] as number, 3)))
          this.#compare(units, at - 1, threeOf(slot, units[at + (third ? 1 : 2)] as number, third ? 2 : 3), found);
        else if (third && !this.#isWhole.has(slot * size + slotOf(units[at + 1] as number, units[at + 2] as number))) {
          this.#compare(units, at - 1, threeOf(slot, units[at + 1] as number, 2), found);
          this.#compare(units, at - 1, threeOf(slot, units[at + 2] as number, 3), found);
        }
      }
      if (at > 2) {
        const first = has(isThree, threeOf(slot, units[at - 3] as number, 0));
        if (first !== has(isThree, threeOf(slot, units[at - 2] as number, 1)))
          this.#compare(units, at - 3, threeOf(slot, units[at - (first ? 3 : 2)] as number, first ? 0 : 1), found);
        else if (first && !this.#isWhole.has(slotOf(units[at - 3] as number, units[at - 2] as number) * size + slot)) {
          this.#compare(units, at - 3, threeOf(slot, units[at - 3] as number, 0), found);
          this.#compare(units, at - 3, threeOf(slot, units[at - 2] as number, 1), found);
        }
      }
    }
    return found;
  }

  /** Adds the formulas of `three` that stand at `start` with one odd character. */
  #compare(units: Uint16Array, start: number, three: number, found: NearMiss[]): void {
    for (const number of this.#byThree.get(three) ?? []) {
      const formula = this.#formulas[number] as string;
      let odd = -1;
      let count = 0;
      for (let place = 0; place < length; place++) {
        if (units[start + place] === formula.charCodeAt(place)) continue;
        odd = place;
        count++;
      }
      if (count === 1) found.push({ formula, at: start, odd: odd as NearMiss['odd'], isIdiom: number < idioms.length });
    }
  }
}

const slotIn = (formula: string, at: number): number => slotOf(formula.charCodeAt(at), formula.charCodeAt(at + 1));
