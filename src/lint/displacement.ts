import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Repair } from './finding.ts';

type Place = Finding['related'][number];

/**
 * A text between `start` and `end` became longer by `by` (or shorter): tells which findings reach into it, and moves those that
 * lie behind it. What findings share (one long list of edits for all of a run) is looked at once and stays shared.
 */
export class Displacement {
  readonly #start: number;
  readonly #end: number;
  readonly #by: number;
  /** Made when the first long list of edits is seen. */
  #moved: Map<readonly TextEdit[], readonly TextEdit[]> | undefined;
  #touched: Map<readonly TextEdit[], boolean> | undefined;

  constructor({ start, end }: Span, by: number) {
    this.#start = start;
    this.#end = end;
    this.#by = by;
  }

  /** Whether a finding has a place in the text, or at its edge. */
  touches({ span, repairs, related }: Finding): boolean {
    if (this.#isIn(span)) return true;
    for (let index = 0; index < repairs.length; index++) if (this.#touchesAny((repairs[index] as Repair).edits)) return true;
    for (let index = 0; index < related.length; index++) if (this.#isIn((related[index] as Place).span)) return true;
    return false;
  }

  #touchesAny(edits: readonly TextEdit[]): boolean {
    if (edits.length === 1) return this.#isIn((edits[0] as TextEdit).span);
    this.#touched ??= new Map();
    return once(this.#touched, edits, () => edits.some(edit => this.#isIn(edit.span)));
  }

  /** The finding with all its places behind the text moved; the same object where none is. */
  moved(finding: Finding): Finding {
    const { rule, severity, span, message, repairs, related } = finding;
    if (this.#by === 0) return finding;
    const place = this.#at(span);
    const places = related.length === 0 ? related : same(related, this.#place);
    const ways = repairs.length === 0 ? repairs : same(repairs, this.#repair);
    if (place === span && places === related && ways === repairs) return finding;
    return { rule, severity, span: place, message, repairs: ways, related: places };
  }

  readonly #place = (place: Place): Place => {
    const span = this.#at(place.span);
    return span === place.span ? place : { span, note: place.note };
  };

  readonly #repair = (repair: Repair): Repair => {
    const edits = this.#edits(repair.edits);
    return edits === repair.edits ? repair : { title: repair.title, safe: repair.safe, edits };
  };

  #edits(edits: readonly TextEdit[]): readonly TextEdit[] {
    if (edits.length === 1) return same(edits, this.#edit);
    this.#moved ??= new Map();
    return once(this.#moved, edits, () => same(edits, this.#edit));
  }

  readonly #edit = (edit: TextEdit): TextEdit => {
    const span = this.#at(edit.span);
    return span === edit.span ? edit : { span, text: edit.text };
  };

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

function once<Value>(known: Map<readonly TextEdit[], Value>, key: readonly TextEdit[], make: () => Value): Value {
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
