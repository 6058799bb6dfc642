import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * A text between `start` and `end` became longer by `by` (or shorter): tells which findings reach into it, and moves those that
 * lie behind it. What findings share (one long list of edits for all of a run) is looked at once and stays shared.
 */
export class Displacement {
  readonly #start: number;
  readonly #end: number;
  readonly #by: number;
  readonly #moved = new Map<readonly TextEdit[], readonly TextEdit[]>();
  readonly #touched = new Map<readonly TextEdit[], boolean>();

  constructor({ start, end }: Span, by: number) {
    this.#start = start;
    this.#end = end;
    this.#by = by;
  }

  /** Whether a finding has a place in the text, or at its edge. */
  touches({ span, repairs, related }: Finding): boolean {
    return (
      this.#isIn(span) ||
      repairs.some(({ edits }) => kept(this.#touched, edits, () => edits.some(edit => this.#isIn(edit.span)))) ||
      related.some(place => this.#isIn(place.span))
    );
  }

  /** The finding with all its places behind the text moved; the same object where none is. */
  moved(finding: Finding): Finding {
    const { rule, severity, span, message, repairs, related } = finding;
    if (this.#by === 0) return finding;
    const place = this.#at(span);
    const places = same(related, other => {
      const at = this.#at(other.span);
      return at === other.span ? other : { span: at, note: other.note };
    });
    const ways = same(repairs, repair => {
      const edits = this.#edits(repair.edits);
      return edits === repair.edits ? repair : { title: repair.title, safe: repair.safe, edits };
    });
    if (place === span && places === related && ways === repairs) return finding;
    return { rule, severity, span: place, message, repairs: ways, related: places };
  }

  #edits(edits: readonly TextEdit[]): readonly TextEdit[] {
    const move = (): readonly TextEdit[] =>
      same(edits, edit => {
        const at = this.#at(edit.span);
        return at === edit.span ? edit : { span: at, text: edit.text };
      });
    return edits.length === 1 ? move() : kept(this.#moved, edits, move);
  }

  #at(span: Span): Span {
    if (span.end < this.#end) return span;
    return { start: span.start >= this.#end ? span.start + this.#by : span.start, end: span.end + this.#by };
  }

  #isIn({ start, end }: Span): boolean {
    return (start >= this.#start && start <= this.#end) || (end >= this.#start && end <= this.#end);
  }
}

/** A whole line's findings, put where the line starts. */
export const displacedBy = (by: number): Displacement => new Displacement({ start: 0, end: 0 }, by);

function kept<Value>(known: Map<readonly TextEdit[], Value>, key: readonly TextEdit[], make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** A list with every item changed; the same list where none is. */
function same<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const now = change(item);
    if (now === item) continue;
    changed ??= items.slice();
    changed[index] = now;
  }
  return changed ?? items;
}
