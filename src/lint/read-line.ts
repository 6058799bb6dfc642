import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { readUnits } from '../draft/units.ts';
import type { Metrics } from '../metrics/metric.ts';
import { keep } from '../text/memo.ts';
import type { Finding } from './finding.ts';
import { internalFinding, toFinding } from './make-finding.ts';
import type { Enabled, Plan } from './plan.ts';
import type { Rule } from './rule.ts';
import type { Concern } from './rule-finder.ts';
import { shownLine } from './shown-line.ts';

/** What a line says to a draft rule. */
export interface LineFact {
  /** `Enabled.number` of the rule. */
  readonly rule: number;
  readonly fact: unknown;
}

/** All that the rules of a plan take from one line. */
export interface LineReading {
  /** What the line rules find; spans are in the line. */
  readonly findings: readonly Finding[];
  readonly facts: readonly LineFact[];
}

/** What was read from a line is kept with it, for the last plan. */
const readings = keep<{ readonly plan: Plan; readonly reading: LineReading }>();

/** What the rules of a plan take from a line. A line with references is reckoned over by `readFigures`. */
export function lineReading(line: Line, plan: Plan): LineReading {
  if (line.text === '') return silent;
  const known = readings.get(line);
  if (known?.plan === plan) return known.reading;
  const [reading = silent] = readLines([line], plan, 'as written');
  readings.set(line, { plan, reading });
  return reading;
}

/** Reads lines ahead of `lineReading`, many at once. */
export function readAhead(lines: readonly Line[], plan: Plan): void {
  const unread = lines.filter(line => readings.get(line)?.plan !== plan);
  readUnits(unread);
  const all = readLines(unread, plan, 'as written');
  for (let index = 0; index < all.length; index++)
    readings.set(unread[index] as Line, { plan, reading: all[index] as LineReading });
}

const silent: LineReading = { findings: [], facts: [] };

/** A line with references is looked at twice: by the rules that reckon with figures, with the values in their places. */
type Form = 'as written' | 'with values';

const readsFigures = (rule: Rule): boolean => rule.scope === 'line' && rule.readsFigures === true;

/** What the rules that reckon find in a line with references, once the values of these stand in it; spans are in the line. */
export function readFigures(line: Line, metrics: Metrics, plan: Plan): readonly Finding[] {
  const shown = shownLine(line, metrics);
  return readLines([shown.line], plan, 'with values')[0]?.findings.map(shown.toSource) ?? [];
}

interface Reading {
  readonly findings: Finding[];
  readonly facts: LineFact[];
}

/** One rule after the other over all lines, so that its code and its tables are at hand: a fraction of the time of all rules over each line. */
function readLines(lines: readonly Line[], plan: Plan, form: Form): readonly LineReading[] {
  const readings: (Reading | undefined)[] = lines.map(() => undefined);
  const concerns = plan.finder.find(lines);
  for (const enabled of plan.rules) {
    const reckons = readsFigures(enabled.rule);
    if (form === 'with values' && !reckons) continue;
    for (const concern of concerns[enabled.number] ?? [])
      if (!reckons || form === 'with values' || referencesOf(concern.line).length === 0) read(concern, enabled, plan, readings);
  }
  return readings.map(reading => reading ?? silent);
}

/** What one rule takes from a line, put to what the others take from it. */
function read({ line, index, places }: Concern, enabled: Enabled<Rule>, { language }: Plan, into: (Reading | undefined)[]): void {
  const { rule, context, number } = enabled;
  const before = into[index]?.findings.length ?? 0;
  try {
    if (rule.scope === 'draft') {
      const fact = rule.read?.(line, context, places);
      if (fact !== undefined) readingAt(into, index).facts.push({ rule: number, fact });
    } else
      for (const report of rule.check(line, context, places))
        readingAt(into, index).findings.push(toFinding(enabled, report, language));
  } catch (error) {
    // A bug in one rule is told once, at the line, and stops no other.
    const { findings } = readingAt(into, index);
    findings.length = before;
    findings.push(internalFinding(rule.id, 0, error, language));
  }
}

function readingAt(readings: (Reading | undefined)[], index: number): Reading {
  const known = readings[index];
  if (known) return known;
  const reading = { findings: [], facts: [] };
  readings[index] = reading;
  return reading;
}
