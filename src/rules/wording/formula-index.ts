import { pairSlot, pairSlotIn, pairSlots } from '../../text/pair-slot.ts';
import { shapeGroups } from '../../text/shapes.ts';
import { Sieve } from '../../text/sieve.ts';
import { soundGroups } from '../../text/syllables.ts';
import { idioms } from './idioms.ts';
import { phrases } from './phrases.ts';

/** Four characters of which three are those of a formula: the one at `odd` is not, but is of a group with the right one. */
export interface NearMiss {
  readonly formula: string;
  readonly at: number;
  readonly odd: 0 | 1 | 2 | 3;
  readonly isIdiom: boolean;
}

const length = 4;
const wholes = 1 << 13;
const heads = 1 << 14;

/** A half (by its slot) and one character of the other half; `place` is the character's in the formula. */
function threeOf(slot: number, character: number, place: number): number {
  const mixed = Math.imul((slot << 16) | character, 0x9e3779b1) + Math.imul(place, 0x3c6ef372);
  return mixed ^ (mixed >>> 15);
}

/** Both halves of a formula in a number that is small enough to be looked up fast. */
const wholeOf = (first: number, second: number): number => (Math.imul(first, 0x4f1bd) ^ second) & 0x3fffffff;

/** Three characters and a group of the odd one. */
function oddOf(three: number, group: number): number {
  const mixed = Math.imul(three ^ group, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/**
 * Finds formulas with one odd character in one pass. One of the two halves of such a formula is whole, and one character of
 * the other: bits tell where both stand, and only there formulas are compared.
 */
export class FormulaIndex {
  /** Two bits for each slot of a pair: whether it is a first half, and a second. */
  readonly #halves = new Uint8Array(pairSlots >> 2);
  readonly #threes: Sieve;
  /** The threes of all formulas, four of each; the formulas whose threes hash to one place are linked. */
  readonly #threesOf: Int32Array;
  /** By place: one of its threes, behind zero. */
  readonly #heads = new Int32Array(heads);
  /** By three: the next one of its place, behind zero. */
  readonly #next: Int32Array;
  /** Both halves of the formulas: each where it hashes to, or at the next free place. */
  readonly #wholes = new Int32Array(wholes);
  /** Whether a character of some group may be the odd one beside such three. */
  readonly #odds: Sieve;
  readonly #groups = new GroupsByCharacter([...soundGroups(), ...shapeGroups()]);
  readonly #formulas: readonly string[] = [...idioms, ...phrases];

  constructor() {
    const count = this.#formulas.length * length;
    this.#threes = new Sieve(count);
    this.#odds = new Sieve(count * 4);
    this.#threesOf = new Int32Array(count);
    this.#next = new Int32Array(count);
    const groups = this.#groups;
    // The last one first, so that linked ones are met in order.
    for (let number = this.#formulas.length - 1; number >= 0; number--) {
      const formula = this.#formulas[number] as string;
      const [first, second] = [pairSlotIn(formula, 0), pairSlotIn(formula, 2)];
      this.#addHalf(first, isFirst);
      this.#addHalf(second, isSecond);
      const whole = wholeOf(first, second);
      let free = whole & (wholes - 1);
      while (this.#wholes[free] !== 0) free = (free + 1) & (wholes - 1);
      this.#wholes[free] = whole;
      for (let place = 0; place < length; place++) {
        const three = threeOf(place < 2 ? second : first, formula.charCodeAt(place), place);
        this.#threes.add(three);
        const list = groups.listOf(formula.charCodeAt(place ^ 1));
        for (let at = list + (groups.lists[list] as number); at > list; at--)
          this.#odds.add(oddOf(three, groups.lists[at] as number));
        const own = number * length + place;
        this.#threesOf[own] = three;
        this.#next[own] = this.#heads[three & (heads - 1)] as number;
        this.#heads[three & (heads - 1)] = own + 1;
      }
    }
  }

  #addHalf(slot: number, side: number): void {
    this.#halves[slot >> 2] = (this.#halves[slot >> 2] ?? 0) | (side << ((slot & 3) << 1));
  }

  /** `units` are the characters of a line. */
  nearMisses(units: Uint16Array): readonly NearMiss[] {
    let found: NearMiss[] | undefined;
    const halves = this.#halves;
    const end = units.length;
    let before = units[0] ?? 0;
    /** Where the second half of a whole formula ends. */
    let whole = 0;
    for (let at = 1; at < end; at++) {
      const character = units[at] as number;
      const slot = pairSlot(before, character);
      before = character;
      const sides = ((halves[slot >> 2] as number) >> ((slot & 3) << 1)) & 3;
      if (sides === 0) continue;
      if (at + 2 < end && (sides & isFirst) !== 0) {
        const miss = this.#missOf(slot, units, at + 1, 2);
        if (miss === wholeFormula) whole = at + 2;
        else if (miss !== nothing) found = this.#add(miss, slot, units, at - 1, 2, found);
      }
      if (at > 2 && at !== whole && (sides & isSecond) !== 0) {
        const miss = this.#missOf(slot, units, at - 3, 0);
        if (miss !== nothing && miss !== wholeFormula) found = this.#add(miss, slot, units, at - 3, 0, found);
      }
    }
    return found ?? none;
  }

  /** What the two characters at `at` say, beside the half of `slot`; their places in the formula are `place` and the next. */
  #missOf(slot: number, units: Uint16Array, at: number, place: number): number {
    const threes = this.#threes;
    const one = units[at] as number;
    const other = units[at + 1] as number;
    const hasOne = threes.mayHave(threeOf(slot, one, place));
    const hasOther = threes.mayHave(threeOf(slot, other, place + 1));
    if (!hasOne) return hasOther ? onlyOther : nothing;
    if (!hasOther) return onlyOne;
    const half = pairSlot(one, other);
    const whole = place === 2 ? wholeOf(slot, half) : wholeOf(half, slot);
    for (let at = whole & (wholes - 1); this.#wholes[at] !== 0; at = (at + 1) & (wholes - 1))
      if (this.#wholes[at] === whole) return wholeFormula;
    return both;
  }

  #add(
    miss: number,
    slot: number,
    units: Uint16Array,
    start: number,
    place: number,
    known: NearMiss[] | undefined,
  ): NearMiss[] | undefined {
    let found = known;
    const [one, other] = [units[start + place] as number, units[start + place + 1] as number];
    if (miss !== onlyOther) found = this.#addOdd(threeOf(slot, one, place), other, units, start, found);
    if (miss !== onlyOne) found = this.#addOdd(threeOf(slot, other, place + 1), one, units, start, found);
    return found;
  }

  #addOdd(three: number, odd: number, units: Uint16Array, start: number, known: NearMiss[] | undefined): NearMiss[] | undefined {
    const { lists } = this.#groups;
    const first = this.#groups.listOf(odd);
    for (let at = first + (lists[first] as number); at > first; at--) {
      if (!this.#odds.mayHave(oddOf(three, lists[at] as number))) continue;
      const found = known ?? [];
      this.#compare(units, start, three, found);
      return found;
    }
    return known;
  }

  /** Adds the formulas of `three` that stand at `start` with one odd character. */
  #compare(units: Uint16Array, start: number, three: number, found: NearMiss[]): void {
    for (let own = this.#heads[three & (heads - 1)] as number; own > 0; own = this.#next[own - 1] as number) {
      if (this.#threesOf[own - 1] !== three) continue;
      const number = Math.floor((own - 1) / length);
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

const [isFirst, isSecond] = [1, 2];
const [nothing, onlyOne, onlyOther, both, wholeFormula] = [0, 1, 2, 3, 4];
const none: readonly NearMiss[] = [];

/** The groups that characters are in, by number, in two flat arrays. */
class GroupsByCharacter {
  /** Lists: how many groups, then their numbers. */
  readonly lists: Uint16Array;
  /** By character: where its list begins; that of a character in no group is empty. */
  readonly #first = new Uint16Array(0x10000);

  constructor(groups: readonly string[]) {
    const numbers = new Map<number, number[]>();
    for (const [number, group] of groups.entries()) {
      for (let at = 0; at < group.length; at++) {
        const character = group.charCodeAt(at);
        const own = numbers.get(character);
        if (own) own.push(number);
        else numbers.set(character, [number]);
      }
    }
    const lists = [0];
    for (const [character, own] of numbers) {
      this.#first[character] = lists.length;
      lists.push(own.length, ...own);
    }
    this.lists = Uint16Array.from(lists);
  }

  /** Where the list of a character begins in `lists`. */
  listOf(character: number): number {
    return this.#first[character] as number;
  }
}
