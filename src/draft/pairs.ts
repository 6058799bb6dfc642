import { CharacterSet } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { marksOf, unitsOf } from './units.ts';

/** Marks that come in pairs, by kind. */
const [allOpeners, allClosers] = ['“‘（(《〈【〔[「『', '”’）)》〉】〕]」』'];

const unitsIn = (marks: string): readonly number[] => Array.from(marks, mark => mark.charCodeAt(0));

const [openerUnits, closerUnits] = [unitsIn(allOpeners), unitsIn(allClosers)];
const paired = new CharacterSet(allOpeners + allClosers);

const none: readonly Span[] = [];

/**
 * The outermost quoted and bracketed passages of a line's prose, each with its two marks, in order. A mark without its partner
 * encloses nothing. `openers` narrows the kinds of marks.
 */
export function outerPairs(line: Line, openers = allOpeners): readonly Span[] {
  const units = unitsOf(line);
  const marks = marksOf(line);
  let found: Span[] | undefined;
  let open: Open | undefined;
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    const mark = units[at] as number;
    if (!paired.has(mark)) continue;
    const kind = openerUnits.indexOf(mark);
    if (kind !== -1) {
      if (openers !== allOpeners && !openers.includes(allOpeners[kind] as string)) continue;
      open ??= new Open();
      open.add(kind, at);
    } else if (open !== undefined) {
      const start = open.close(closerUnits.indexOf(mark));
      if (start === -1) continue;
      found ??= [];
      // What is inside of it is found before it: the outermost replaces them.
      while (found.length > 0 && (found[found.length - 1] as Span).start > start) found.pop();
      found.push({ start, end: at + 1 });
    }
  }
  return found ?? none;
}

/** The marks that wait for their partners. */
class Open {
  readonly #kinds: number[] = [];
  readonly #places: number[] = [];
  /** How many there are of each kind: a mark without a partner must not be looked for among all of them. */
  readonly #waiting = new Array<number>(allOpeners.length).fill(0);

  add(kind: number, at: number): void {
    this.#kinds.push(kind);
    this.#places.push(at);
    (this.#waiting[kind] as number)++;
  }

  /** Closes the last one of the kind and all that were opened behind it, and tells where it stands; -1 if there is none. */
  close(kind: number): number {
    if (this.#waiting[kind] === 0) return -1;
    for (;;) {
      const last = this.#kinds.pop() as number;
      const place = this.#places.pop() as number;
      (this.#waiting[last] as number)--;
      if (last === kind) return place;
    }
  }
}
