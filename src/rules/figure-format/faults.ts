import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { isHalfDigit } from '../../text/digits.ts';
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

export const rows: readonly Row[] = [...aboutRows, ...percentRows, ...digitRows, ...dateRows];

type Table = Map<number, Row[]>;

function put(table: Table, key: number, row: Row): void {
  const rowsOfKey = table.get(key);
  if (rowsOfKey) rowsOfKey.push(row);
  else table.set(key, [row]);
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** The rows that may match: by the character behind a digit, by a character anywhere, by two of them. */
const behindDigit: Table = new Map();
const singles: Table = new Map();
const pairs: Table = new Map();

for (const row of rows) {
  for (const character of row.after ?? '') put(behindDigit, character.charCodeAt(0), row);
  for (const word of row.holds ?? []) {
    if (word.length === 1) put(singles, word.charCodeAt(0), row);
    else put(pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)), row);
  }
}

const isBehindDigit = new CharacterSet(String.fromCharCode(...behindDigit.keys()));
const isSingle = new CharacterSet(String.fromCharCode(...singles.keys()));
const opensPair = new CharacterSet(String.fromCharCode(...[...pairs.keys()].map(pair => Math.floor(pair / 0x10000))));
const closesPair = new CharacterSet(String.fromCharCode(...[...pairs.keys()].map(pair => pair % 0x10000)));

/** What one look at each character of a line tells. */
export interface Signs {
  /** How many of each sign of percent it has. */
  half: number;
  full: number;
  /** The rows that may match. */
  rows: Set<Row> | undefined;
}

const [halfSign, fullSign] = [...'%％'].map(sign => sign.charCodeAt(0));

export function signsOf(line: Line): Signs {
  const units = unitsOf(line);
  const signs: Signs = { half: 0, full: 0, rows: undefined };
  let last = 0;
  /** How many digits stand before. */
  let digits = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    const digit = isHalfDigit(unit);
    if (digits > 0 && !digit && isBehindDigit.has(unit)) add(signs, behindDigit.get(unit), line, digits);
    if (opensPair.has(last) && closesPair.has(unit)) add(signs, pairs.get(pairOf(last, unit)), line, digits);
    if (isSingle.has(unit)) add(signs, singles.get(unit), line, digits);
    if (unit === halfSign) signs.half++;
    else if (unit === fullSign) signs.full++;
    digits = digit ? digits + 1 : 0;
    last = unit;
  }
  return signs;
}

function add(signs: Signs, candidates: readonly Row[] | undefined, line: Line, digits: number): void {
  for (const row of candidates ?? noRows) {
    if ((row.digits !== undefined && row.digits !== digits) || signs.rows?.has(row)) continue;
    if (!row.also || row.also.isIn(line)) (signs.rows ??= new Set()).add(row);
  }
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
  return all.length < 2 ? all : withoutOverlaps(all);
}

/** Of what is found at one place, the widest is told. */
const withoutOverlaps = (all: readonly Found[]): readonly Found[] => {
  const kept: Found[] = [];
  const bySize = all.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const found of bySize)
    if (!kept.some(({ span }) => span.start < found.span.end && found.span.start < span.end)) kept.push(found);
  return kept.sort((a, b) => a.span.start - b.span.start);
};
