import type { Line } from '../../draft/draft.ts';
import { WordSet } from '../../draft/word-set.ts';
import type { OfficeWords } from '../../lint/config.ts';
import type { Place } from '../../lint/rule.ts';
import { findAll } from '../../text/find-all.ts';
import { memo } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { MarkPattern } from './mark-pattern.ts';
import type { Row, TableRule } from './row.ts';
import { tables } from './tables.ts';

const none: readonly never[] = [];

/** A row that was found in a line; the span is in the line. */
export interface WordingMatch {
  readonly row: Row;
  readonly span: Span;
  readonly right: readonly string[];
}

/** A row with its expressions. A class, so that all have one shape. */
class Compiled {
  readonly row: Row;
  readonly pattern: MarkPattern | undefined;
  readonly beside: WordSet | undefined;
  readonly unlessBefore: RegExp | undefined;
  readonly unlessAfter: RegExp | undefined;
  readonly onlyBefore: RegExp | undefined;
  readonly onlyAfter: RegExp | undefined;
  readonly right: readonly string[];

  constructor(row: Row) {
    const before = (words = ''): RegExp | undefined => (words === '' ? undefined : new RegExp(`(?:${words})$`, 'u'));
    const after = (words = ''): RegExp | undefined => (words === '' ? undefined : new RegExp(`^(?:${words})`, 'u'));
    this.row = row;
    this.pattern = row.pattern === undefined ? undefined : new MarkPattern(row.pattern);
    this.beside = row.beside === undefined ? undefined : new WordSet(...[row.beside].flat());
    this.unlessBefore = before(row.unlessBefore);
    this.unlessAfter = after(row.unlessAfter);
    this.onlyBefore = before(row.onlyBefore);
    this.onlyAfter = after(row.onlyAfter);
    this.right = row.right === undefined ? none : [row.right].flat();
  }
}

/** By rule: its rows by what they are looked for by. */
type Matcher = Readonly<Record<TableRule, ReadonlyMap<string, readonly Compiled[]>>>;

const matcherOf = memo((words: OfficeWords): Matcher => {
  const office = Object.entries(words.typos).map(([wrong, right]): Row => ({ wrong, right, fix: true }));
  return {
    typo: byAnchor([...tables.typo, ...office]),
    'standard-wording': byAnchor(tables['standard-wording']),
    collocation: byAnchor(tables.collocation),
  };
});

function byAnchor(rows: readonly Row[]): ReadonlyMap<string, readonly Compiled[]> {
  const found = new Map<string, Compiled[]>();
  for (const row of rows) {
    const compiled = new Compiled(row);
    for (const anchor of [row.anchor ?? row.wrong ?? ''].flat()) {
      const known = found.get(anchor);
      if (known) known.push(compiled);
      else found.set(anchor, [compiled]);
    }
  }
  return found;
}

/** One of these stands wherever a table finds anything. */
export const wordingAnchors = (rule: TableRule, words: OfficeWords): readonly string[] => [...matcherOf(words)[rule].keys()];

/** What a table (with the office's own 错词) finds in a line whose anchors stand at `places`; in order. */
export function wordingOf(rule: TableRule, line: Line, words: OfficeWords, places: readonly Place[]): readonly WordingMatch[] {
  if (places.length === 0) return none;
  const { prose } = line;
  const rows = matcherOf(words)[rule];
  const found: WordingMatch[] = [];
  const done: Compiled[] = [];
  for (const { word, at } of places) {
    for (const compiled of rows.get(word) ?? none) {
      if (!compiled.pattern) {
        // What stands in a comment is no prose.
        if (prose.startsWith(word, at)) addIfBare(prose, { start: at, end: at + word.length }, compiled, found);
      } else if (!done.includes(compiled)) {
        done.push(compiled);
        if (compiled.beside && !compiled.beside.isIn(line)) continue;
        for (const hit of findAll(prose, compiled.pattern.expression))
          addIfBare(prose, compiled.pattern.spanOf(hit), compiled, found, hit.groups);
      }
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

/** As far as a guard looks. */
const reach = 40;

function addIfBare(
  prose: string,
  span: Span,
  { row, right, unlessBefore, unlessAfter, onlyBefore, onlyAfter }: Compiled,
  into: WordingMatch[],
  groups?: Readonly<Record<string, string>>,
): void {
  if (unlessBefore || onlyBefore) {
    const before = prose.slice(Math.max(0, span.start - reach), span.start);
    if (unlessBefore?.test(before) || (onlyBefore && !onlyBefore.test(before))) return;
  }
  if (unlessAfter || onlyAfter) {
    const after = prose.slice(span.end, span.end + reach);
    if (unlessAfter?.test(after) || (onlyAfter && !onlyAfter.test(after))) return;
  }
  into.push({ row, span, right: groups && right.some(isTemplate) ? right.map(words => filled(words, groups)) : right });
}

const isTemplate = (words: string): boolean => words.includes('$<');

/** `$<mark>个`: with what the group matched. */
const filled = (words: string, groups: Readonly<Record<string, string>>): string =>
  words.replace(/\$<(\w+)>/g, (_, name: string) => groups[name] ?? '');
