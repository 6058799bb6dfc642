import type { Line, LineKind } from '../draft/draft.ts';
import { WordScanner } from '../text/word-scanner.ts';
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

/** The rules that look at lines of one kind. */
interface OfKind {
  /** By number of the rule. */
  readonly looks: readonly boolean[];
  /** The rules that every line of the kind concerns. */
  readonly always: readonly number[];
}

/** Tells which rules a line concerns, by number. */
export class RuleFinder {
  readonly #scanner: WordScanner;
  /** By index of the word: the rules it concerns. */
  readonly #concerned: readonly (readonly number[])[];
  readonly #kinds: ReadonlyMap<LineKind, OfKind>;
  /** By number of the rule: the last line it was found for. */
  readonly #found: number[];
  #line = 0;

  constructor(rules: readonly Rule[], office: OfficeTerms) {
    const anchors = rules.map(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : rule.anchors));
    const concerned = new Map<string, Set<number>>();
    for (const [number, words] of anchors.entries())
      for (const word of words ?? []) concerned.set(word, (concerned.get(word) ?? new Set()).add(number));
    this.#scanner = new WordScanner([...concerned.keys()]);
    this.#concerned = [...concerned.values()].map(numbers => [...numbers]);
    this.#found = rules.map(() => 0);
    // A draft rule that reads no lines is not asked of any.
    const looks = rules.map(rule => (rule.scope === 'draft' && !rule.read ? [] : (rule.kinds ?? spoken)));
    this.#kinds = new Map(
      kinds
        .filter(kind => looks.some(own => own.includes(kind)))
        .map(kind => {
          const isAlways = (number: number): boolean => !anchors[number] || (rules[number]?.always ?? []).includes(kind);
          return [
            kind,
            {
              looks: looks.map(own => own.includes(kind)),
              always: looks.flatMap((own, number) => (own.includes(kind) && isAlways(number) ? [number] : [])),
            },
          ];
        }),
    );
  }

  /** The numbers of the rules that `line` concerns, in no order. */
  find({ kind, text }: Line): readonly number[] {
    const ofKind = this.#kinds.get(kind);
    if (!ofKind || text === '') return [];
    this.#line++;
    const numbers: number[] = [];
    const add = (number: number): void => {
      if (this.#found[number] === this.#line) return;
      this.#found[number] = this.#line;
      if (ofKind.looks[number]) numbers.push(number);
    };
    for (const number of ofKind.always) add(number);
    this.#scanner.scan(text, word => {
      for (const number of this.#concerned[word] as readonly number[]) add(number);
    });
    return numbers;
  }
}
