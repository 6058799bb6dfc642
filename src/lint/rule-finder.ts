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

/** A line that concerns a rule. */
export interface Concern {
  readonly line: Line;
  /** Its index among the lines that were looked at. */
  readonly index: number;
  /** Where the rule's anchors stand, if it wants to know. */
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
  constructor(rules: readonly Rule[], office: OfficeTerms) {
    const anchors = rules.map(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : rule.anchors));
    const concerned = new Map<string, Set<number>>();
    for (const [number, words] of anchors.entries())
      for (const word of words ?? []) concerned.set(word, (concerned.get(word) ?? new Set()).add(number));
    this.#words = [...concerned.keys()];
    this.#scanner = new WordScanner(this.#words);
    this.#wantsPlaces = rules.map(rule => rule.wantsPlaces === true);
    this.#concerned = [...concerned.values()].map(numbers => [...numbers]);
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

  /** By number of the rule: the lines that concern it, in order. */
  find(lines: readonly Line[]): readonly (readonly Concern[])[] {
    const concerns: Concern[][] = this.#wantsPlaces.map(() => []);
    for (const [index, line] of lines.entries()) this.#find(line, index, concerns);
    return concerns;
  }

  #find(line: Line, index: number, concerns: readonly Concern[][]): void {
    const { kind, text, prose } = line;
    const ofKind = this.#kinds.get(kind);
    if (!ofKind || text === '') return;
    const concern = (number: number): Concern => {
      const own = concerns[number] as Concern[];
      const last = own.at(-1);
      if (last?.index === index) return last;
      const added = { line, index, places: this.#wantsPlaces[number] ? [] : nowhere };
      own.push(added);
      return added;
    };
    for (const number of ofKind.always) concern(number);
    const units = prose === text ? unitsOf(line) : unitsOfText(text);
    this.#scanner.scan(text, units, (word, at) => {
      for (const number of this.#concerned[word] as readonly number[]) {
        if (!ofKind.looks[number]) continue;
        const { places } = concern(number);
        if (this.#wantsPlaces[number]) (places as Place[]).push({ word: this.#words[word] as string, at });
      }
    });
  }
}

const nowhere: readonly Place[] = [];
