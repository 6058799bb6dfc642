import type { Line, LineKind } from '../draft/draft.ts';
import { AnchorFilter } from '../text/anchor-filter.ts';
import type { OfficeTerms, Rule } from './rule.ts';

const kinds: readonly LineKind[] = [
  'blank',
  'front-matter',
  'collection',
  'title',
  'subtitle',
  'heading',
  'addressee',
  'salutation',
  'paragraph',
  'signature',
  'date',
  'table',
  'image',
  'attachment',
  'note',
  'page-break',
];

const silent: ReadonlySet<LineKind> = new Set(['blank', 'front-matter', 'note', 'page-break']);

const spoken: readonly LineKind[] = kinds.filter(kind => !silent.has(kind));

/** Tells which rules a line concerns, by number. */
export class RuleFinder {
  readonly #filter: AnchorFilter;
  /** By kind: the rules that every line of the kind concerns. */
  readonly #always: ReadonlyMap<LineKind, readonly number[]>;
  /** By kind: which rules look at the kind; undefined where none does. */
  readonly #looksAt: ReadonlyMap<LineKind, readonly boolean[] | undefined>;

  constructor(rules: readonly Rule[], office: OfficeTerms) {
    const anchors = rules.map(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : rule.anchors));
    // A draft rule that reads no lines is not asked of any.
    const looks = rules.map(rule => (rule.scope === 'draft' && !rule.read ? [] : (rule.kinds ?? spoken)));
    this.#filter = new AnchorFilter(anchors.map(words => words ?? []));
    this.#always = new Map(
      kinds.map(kind => [
        kind,
        looks.flatMap((own, number) =>
          own.includes(kind) && (!anchors[number] || rules[number]?.always?.includes(kind)) ? [number] : [],
        ),
      ]),
    );
    this.#looksAt = new Map(
      kinds.map(kind => [kind, looks.some(own => own.includes(kind)) ? looks.map(own => own.includes(kind)) : undefined]),
    );
  }

  /** The numbers of the rules that `line` concerns, in no order. */
  find({ kind, text }: Line): readonly number[] {
    const looksAt = this.#looksAt.get(kind);
    if (!looksAt || text === '') return nothing;
    const found: number[] = [];
    this.#filter.scan(text, found);
    let kept = 0;
    for (const number of found) if (looksAt[number]) found[kept++] = number;
    found.length = kept;
    for (const number of this.#always.get(kind) ?? nothing) if (!found.includes(number)) found.push(number);
    return found;
  }
}

const nothing: readonly number[] = [];
