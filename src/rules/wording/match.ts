import type { Line } from '../../draft/draft.ts';
import type { OfficeWords } from '../../lint/config.ts';
import { findAll } from '../../text/find-all.ts';
import { memo } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { WordScanner } from '../../text/word-scanner.ts';
import type { Row, TableRule } from './row.ts';
import { tables } from './tables.ts';

/** A row that was found in a line; the span is in the line. */
export interface WordingMatch {
  readonly rule: TableRule;
  readonly row: Row;
  readonly span: Span;
  readonly right: readonly string[];
}

interface Compiled {
  readonly rule: TableRule;
  readonly row: Row;
  readonly anchor: string;
  readonly pattern?: RegExp;
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  readonly onlyBefore?: RegExp;
  readonly onlyAfter?: RegExp;
}

/** The rows by what they are looked for by: one pass over a line asks all tables at once. */
interface Matcher {
  readonly scanner: WordScanner;
  /** By index of the word. */
  readonly rows: readonly (readonly Compiled[])[];
}

const matcherOf = memo((words: OfficeWords): Matcher => {
  const all = Object.entries(tables).flatMap(([rule, list]) => list.map(row => compile(rule as TableRule, row)));
  for (const [wrong, right] of Object.entries(words.typos)) all.push(compile('typo', { wrong, right, fix: true }));
  const rows = new Map<string, Compiled[]>();
  for (const row of all) {
    const known = rows.get(row.anchor);
    if (known) known.push(row);
    else rows.set(row.anchor, [row]);
  }
  return { scanner: new WordScanner([...rows.keys()]), rows: [...rows.values()] };
});

const compile = (rule: TableRule, row: Row): Compiled => ({
  rule,
  row,
  anchor: row.anchor ?? row.wrong ?? '',
  ...(row.pattern !== undefined && { pattern: new RegExp(row.pattern, 'dgu') }),
  ...(row.unlessBefore !== undefined && { unlessBefore: new RegExp(`(?:${row.unlessBefore})$`, 'u') }),
  ...(row.unlessAfter !== undefined && { unlessAfter: new RegExp(`^(?:${row.unlessAfter})`, 'u') }),
  ...(row.onlyBefore !== undefined && { onlyBefore: new RegExp(`(?:${row.onlyBefore})$`, 'u') }),
  ...(row.onlyAfter !== undefined && { onlyAfter: new RegExp(`^(?:${row.onlyAfter})`, 'u') }),
});

const byWords = new WeakMap<OfficeWords, (line: Line) => readonly WordingMatch[]>();

/** What the tables (and the office's own 错词) find in a line, in order. */
export function wordingOf(line: Line, words: OfficeWords): readonly WordingMatch[] {
  let read = byWords.get(words);
  if (!read) {
    const matcher = matcherOf(words);
    read = memo((of: Line) => match(of.prose, matcher));
    byWords.set(words, read);
  }
  return read(line);
}

/** One of these stands wherever a table finds anything. */
export const wordingAnchors = (rule: TableRule, words: OfficeWords): readonly string[] => [
  ...tables[rule].map(({ anchor, wrong }) => anchor ?? wrong ?? ''),
  ...(rule === 'typo' ? Object.keys(words.typos) : []),
];

function match(prose: string, { scanner, rows }: Matcher): readonly WordingMatch[] {
  const found: WordingMatch[] = [];
  const done = new Set<Compiled>();
  scanner.scan(prose, (word, at) => {
    for (const compiled of rows[word] ?? []) {
      if (!compiled.pattern) addIfBare(prose, { start: at, end: at + compiled.anchor.length }, compiled, found);
      else if (!done.has(compiled)) {
        done.add(compiled);
        for (const hit of findAll(prose, compiled.pattern)) {
          const [start, end] = hit.indices?.groups?.['mark'] ?? hit.indices?.[0] ?? [0, 0];
          addIfBare(prose, { start, end }, compiled, found, hit.groups);
        }
      }
    }
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** As far as a guard looks. */
const reach = 40;

function addIfBare(
  prose: string,
  span: Span,
  { rule, row, unlessBefore, unlessAfter, onlyBefore, onlyAfter }: Compiled,
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
  const right = row.right === undefined ? [] : typeof row.right === 'string' ? [row.right] : row.right;
  into.push({
    rule,
    row,
    span,
    right: right.map(words => words.replace(/\$<(\w+)>/g, (_, name: string) => groups?.[name] ?? '')),
  });
}
