import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import type { Place } from '../../lint/rule.ts';
import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';
import { aboutRows } from './about-rows.ts';
import { dateRows, digitRows } from './digit-rows.ts';
import { percentRows } from './percent-rows.ts';
import type { Fault, Row } from './row.ts';

/** A figure that is miswritten; the span is in the line. */
export interface Found {
  readonly span: Span;
  readonly fault: Fault;
  readonly right: readonly string[];
  readonly isSure: boolean;
  readonly isAdvice: boolean;
}

/** All of one shape, whatever parts they are told by: to read one is faster where all are alike. */
export const rows: readonly Row[] = [...aboutRows, ...percentRows, ...digitRows, ...dateRows].map(
  ({ fault, after, holds, also, around, pattern, right, isSure, isAdvice }) => ({
    fault,
    after,
    holds,
    also,
    around,
    pattern,
    right,
    isSure,
    isAdvice,
  }),
);

/** Words of which each tells that some rows may match, with these rows. */
const rowsByWord = new Map<string, Row[]>();

function put(word: string, row: Row): void {
  const others = rowsByWord.get(word);
  if (others) others.push(row);
  else rowsByWord.set(word, [row]);
}

for (const row of rows) {
  for (const character of row.after ?? '') for (const digit of '0123456789') put(digit + character, row);
  for (const word of row.holds ?? []) put(word, row);
}

/** One of these stands in every line that has something miswritten. */
export const faultAnchors: readonly string[] = [...rowsByWord.keys()];

const byEnd = (a: Place, b: Place): number => a.at + a.word.length - b.at - b.word.length;

function areInOrder(places: readonly Place[]): boolean {
  for (let index = 1; index < places.length; index++)
    if (byEnd(places[index - 1] as Place, places[index] as Place) > 0) return false;
  return true;
}

/** The rows that may match in a line, in the order of what tells so: of two that mark as much, the first is told. */
export function rowsFor(line: Line, places: readonly Place[]): ReadonlySet<Row> | undefined {
  const units = unitsOf(line);
  let found: Set<Row> | undefined;
  const inOrder = areInOrder(places) ? places : places.toSorted(byEnd);
  for (let index = 0; index < inOrder.length; index++) {
    const { word, at } = inOrder[index] as Place;
    const own = rowsByWord.get(word) ?? noRows;
    for (let number = 0; number < own.length; number++) {
      const row = own[number] as Row;
      if (found?.has(row) || (row.around && !row.around(units, at, at + word.length))) continue;
      if (row.also && !row.also.isIn(line)) continue;
      found ??= new Set();
      found.add(row);
    }
  }
  return found;
}

const noRows: readonly Row[] = [];

const none: readonly Found[] = [];

/** What is miswritten in a line; `candidates` are the rows that may match. */
export function faultsOf(line: Line, candidates: ReadonlySet<Row> | undefined): readonly Found[] {
  if (!candidates) return none;
  const all: Found[] = [];
  for (const row of candidates) {
    // Tables have their own habits.
    if (row.fault === 'thousands' && line.kind === 'table') continue;
    for (const match of findAll(line.prose, row.pattern)) {
      const end = match.index + match[0].length;
      const marked = match.groups?.['mark'] ?? match[0];
      const right = row.right?.(match) ?? [];
      if (row.right && (right.length === 0 || right[0] === marked)) continue;
      const span = { start: end - marked.length, end };
      const { fault } = row;
      all.push({ span, fault, right, isSure: row.isSure === true, isAdvice: row.isAdvice === true });
    }
  }
  return all.length < 2 ? all : withoutOverlaps(all, line.prose.length);
}

/** Of what is found at one place, the widest is told. */
function withoutOverlaps(all: readonly Found[], length: number): readonly Found[] {
  const kept: Found[] = [];
  const taken = new Uint8Array(length);
  const bySize = all.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const found of bySize) {
    const { start, end } = found.span;
    // None is wider than those before it: within what is taken, one of its ends is.
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    kept.push(found);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
