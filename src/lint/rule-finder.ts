import { lineKinds } from '../draft/classify.ts';
import type { Line, LineKind } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { unitsOfText } from '../text/units.ts';
import { WordScanner } from '../text/word-scanner.ts';
import type { OfficeTerms, Place, Rule } from './rule.ts';

const silent: ReadonlySet<LineKind> = new Set(['blank', 'front-matter', 'note', 'page-break']);

const spoken: readonly LineKind[] = lineKinds.filter(kind => !silent.has(kind));

/** The rules that look at lines of one kind. */
interface OfKind {
  /** By number of the rule. */
  readonly looks: readonly boolean[];
  /** The rules that every line of the kind concerns. */
  readonly always: readonly number[];
}

/** A rule that a line concerns. */
interface Concern {
  readonly number: number;
  /** Where its anchors stand, if it wants to know. */
  readonly places: readonly Place[];
}

/** Tells which rules a line concerns. */
export class RuleFinder {
  readonly #scanner: WordScanner;
  readonly #words: readonly string[];
  /** By index of the word: the rules it concerns. */
  readonly #concerned: readonly (readonly number[])[];
  /** By number of the rule: whether it wants to know where its words stand. */
  readonly #wantsPlaces: readonly boolean[];
  readonly #kinds: ReadonlyMap<LineKind, OfKind>;
  /** By number of the rule: the last line it was found for. */
  readonly #found: number[];
  #line = 0;

  constructor(rules: readonly Rule[], office: OfficeTerms) {
    const anchors = rules.map(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : rule.anchors));
    const concerned = new Map<string, Set<number>>();
    for (const [number, words] of anchors.entries())
      for (const word of words ?? []) concerned.set(word, (concerned.get(word) ?? new Set()).add(number));
    this.#words = [...concerned.keys()];
    this.#scanner = new WordScanner(this.#words);
    this.#wantsPlaces = rules.map(rule => rule.scope === 'line' && rule.wantsPlaces === true);
    this.#concerned = [...concerned.values()].map(numbers => [...numbers]);
    this.#found = rules.map(() => 0);
    // A draft rule that reads no lines is not asked of any.
    const looks = rules.map(rule => (rule.scope === 'draft' && !rule.read ? [] : (rule.kinds ?? spoken)));
    this.#kinds = new Map(
      lineKinds
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

  /** The rules that `line` concerns, in no order. */
  find(line: Line): readonly Concern[] {
    const { kind, text, prose } = line;
    const ofKind = this.#kinds.get(kind);
    if (!ofKind || text === '') return [];
    this.#line++;
    const concerns: Concern[] = [];
    for (const number of ofKind.always) this.#add(number, ofKind, concerns);
    const units = prose === text ? unitsOf(line) : unitsOfText(text);
    this.#scanner.scan(text, units, (index, at) => {
      for (const number of this.#concerned[index] as readonly number[]) {
        this.#add(number, ofKind, concerns);
        if (this.#wantsPlaces[number]) this.#addPlace(number, { word: this.#words[index] as string, at }, concerns);
      }
    });
    return concerns;
  }

  #add(number: number, { looks }: OfKind, concerns: Concern[]): void {
    if (this.#found[number] === this.#line || !looks[number]) return;
    this.#found[number] = this.#line;
    concerns.push({ number, places: this.#wantsPlaces[number] ? [] : nowhere });
  }

  #addPlace(number: number, place: Place, concerns: readonly Concern[]): void {
    (concerns.find(concern => concern.number === number)?.places as Place[] | undefined)?.push(place);
  }
}

const nowhere: readonly Place[] = [];
