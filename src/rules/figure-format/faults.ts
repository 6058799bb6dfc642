import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
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

/** By character: the rows that may match where it stands behind a digit, or anywhere. */
function byCharacter(key: 'after' | 'holds'): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows)
    for (const character of row[key] ?? '') {
      const unit = character.charCodeAt(0);
      found.set(unit, [...(found.get(unit) ?? []), row]);
    }
  return found;
}

const behindDigit = byCharacter('after');
const anywhere = byCharacter('holds');
const isHeld = new CharacterSet(String.fromCharCode(...anywhere.keys()));

/** The rows that may match in a line: one look at each of its characters. */
function rowsFor(line: Line): ReadonlySet<Row> {
  const units = unitsOf(line);
  const found = new Set<Row>();
  let isDigit = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    const candidates = isHeld.has(unit) ? anywhere.get(unit) : undefined;
    if (candidates) for (const row of candidates) found.add(row);
    const behind = isDigit ? behindDigit.get(unit) : undefined;
    if (behind) for (const row of behind) found.add(row);
    isDigit = unit >= 0x30 && unit <= 0x39;
  }
  return found;
}

export function faultsOf(line: Line): readonly Found[] {
  const all: Found[] = [];
  for (const row of rowsFor(line)) {
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
