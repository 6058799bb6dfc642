import { lineKinds } from '../draft/classify.ts';
import type { Line, LineKind } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { type Numbers, numbersUpTo } from '../text/numbers.ts';
import { unitsOfText } from '../text/units.ts';
import { WordScanner } from '../text/word-scanner.ts';
import type { OfficeTerms, Place, Rule } from './rule.ts';

const silent: ReadonlySet<LineKind> = new Set(['blank', 'front-matter', 'note', 'page-break']);

const spoken: readonly LineKind[] = lineKinds.filter(kind => !silent.has(kind));

/** The rules that look at lines of one kind. */
interface OfKind {
  /** By number of the rule: 1 if it looks. */
  readonly looks: Uint8Array;
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
  /** By index of the word, where the list of the rules begins that it concerns; behind that, the lists. */
  readonly #concerned: Numbers;
  /** By number of the rule: whether it wants to know where its words stand. */
  readonly #wantsPlaces: readonly boolean[];
  readonly #kinds: ReadonlyMap<LineKind, OfKind>;

  constructor(rules: readonly Rule[], office: OfficeTerms) {
    const anchors = rules.map(rule => (typeof rule.anchors === 'function' ? rule.anchors(office) : rule.anchors));
    const concerned = new Map<string, readonly number[]>();
    for (const [number, words] of anchors.entries()) {
      // Most words are of one rule: all of them share its list.
      const alone = [number];
      for (const word of words ?? []) {
        const known = concerned.get(word);
        if (!known?.includes(number)) concerned.set(word, known ? [...known, number] : alone);
      }
    }
    this.#words = [...concerned.keys()];
    this.#scanner = new WordScanner(this.#words);
    this.#wantsPlaces = rules.map(rule => rule.wantsPlaces === true);
    this.#concerned = inLists([...concerned.values()]);
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
              looks: Uint8Array.from(looks, own => Number(own.includes(kind))),
              always: looks.flatMap((own, number) => (own.includes(kind) && isAlways(number) ? [number] : [])),
            },
          ];
        }),
    );
  }

  /** By number of the rule: the lines that concern it, in order. */
  find(lines: readonly Line[]): readonly (readonly Concern[])[] {
    const concerns: Concern[][] = this.#wantsPlaces.map(() => []);
    const collector = new Collector(this.#words, this.#concerned, this.#wantsPlaces, concerns);
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as Line;
      const ofKind = this.#kinds.get(line.kind);
      if (!ofKind || line.text === '') continue;
      collector.begin(line, index, ofKind);
      // What is no prose (a comment, a bullet) may hold an anchor, too.
      this.#scanner.scan(line.prose === line.text ? unitsOf(line) : unitsOfText(line.text), collector);
    }
    return concerns;
  }
}

/** What ends a list; no rule has it as its number. */
const end = 0xffff;

/** Lists in one flat array, behind the places where each begins; one that is there several times stands in it once. */
function inLists(lists: readonly (readonly number[])[]): Numbers {
  const begins = new Map<readonly number[], number>();
  const all: number[] = [];
  for (const list of lists) {
    if (begins.has(list)) continue;
    begins.set(list, lists.length + all.length);
    all.push(...list, end);
  }
  const flat = numbersUpTo(lists.length + all.length, lists.length + all.length);
  for (let index = 0; index < lists.length; index++) flat[index] = begins.get(lists[index] as readonly number[]) as number;
  flat.set(all, lists.length);
  return flat;
}

/** Collects the rules that line after line concerns. */
class Collector {
  readonly #words: readonly string[];
  readonly #concerned: Numbers;
  readonly #wantsPlaces: readonly boolean[];
  readonly #concerns: readonly Concern[][];
  #looks: Uint8Array = new Uint8Array(0);
  /** The line at hand, for all rules that have no places in it. */
  #plain: Concern | undefined;
  /** By number of the rule: the index of the last line that concerned it. */
  readonly #last: Int32Array;

  constructor(words: readonly string[], concerned: Numbers, wantsPlaces: readonly boolean[], concerns: readonly Concern[][]) {
    this.#words = words;
    this.#concerned = concerned;
    this.#wantsPlaces = wantsPlaces;
    this.#concerns = concerns;
    this.#last = new Int32Array(concerns.length).fill(-1);
  }

  begin(line: Line, index: number, { looks, always }: OfKind): void {
    this.#plain = { line, index, places: nowhere };
    this.#looks = looks;
    for (let at = 0; at < always.length; at++) this.#concern(always[at] as number);
  }

  found(word: number, at: number): void {
    const lists = this.#concerned;
    for (let index = lists[word] as number; lists[index] !== end; index++) {
      const rule = lists[index] as number;
      if (this.#looks[rule] === 0) continue;
      this.#concern(rule);
      if (this.#wantsPlaces[rule]) this.#placesOf(rule).push({ word: this.#words[word] as string, at });
    }
  }

  #concern(rule: number): void {
    const plain = this.#plain as Concern;
    if (this.#last[rule] === plain.index) return;
    this.#last[rule] = plain.index;
    (this.#concerns[rule] as Concern[]).push(plain);
  }

  /** The places in the line at hand: those that have none share one list. */
  #placesOf(rule: number): Place[] {
    const concerns = this.#concerns[rule] as Concern[];
    const last = concerns[concerns.length - 1] as Concern;
    if (last.places !== nowhere) return last.places as Place[];
    const places: Place[] = [];
    concerns[concerns.length - 1] = { line: last.line, index: last.index, places };
    return places;
  }
}

const nowhere: readonly Place[] = [];
