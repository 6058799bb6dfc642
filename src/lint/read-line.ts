import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { readUnits } from '../draft/units.ts';
import type { Metrics } from '../metrics/metric.ts';
import { keep } from '../text/memo.ts';
import type { Finding, Language } from './finding.ts';
import { internalFinding, toFinding } from './make-finding.ts';
import type { Enabled, Plan } from './plan.ts';
import type { DraftRule, LineRule, Rule } from './rule.ts';
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

/** What the rules that reckon find in a line with references, once the values of these stand in it; spans are in the line. */
export function readFigures(line: Line, metrics: Metrics, plan: Plan): readonly Finding[] {
  const shown = shownLine(line, metrics);
  return readLines([shown.line], plan, 'with values')[0]?.findings.map(shown.toSource) ?? [];
}

interface Reading {
  readonly findings: Finding[];
  readonly facts: LineFact[];
}

/**
 * One rule after the other over all lines, so that its code and its tables are at hand: a fraction of the time of all rules over
 * each line. What is asked of a rule is asked once: rules are objects of fifty shapes, and slow to be asked for each line.
 */
function readLines(lines: readonly Line[], plan: Plan, form: Form): readonly LineReading[] {
  const readings: (Reading | undefined)[] = lines.map(() => undefined);
  const concerns = plan.finder.find(lines);
  for (const enabled of plan.rules) {
    const { rule, number } = enabled;
    const own = concernsIn(form, rule, concerns[number] ?? []);
    if (rule.scope === 'line') takeFindings(own, rule, enabled, plan, readings);
    else if (rule.read) takeFacts(own, rule, enabled, plan, readings);
  }
  return readings.map(reading => reading ?? silent);
}

/** A rule that reckons is asked of a line with references only with the values in their places. */
function concernsIn(form: Form, rule: Rule, concerns: readonly Concern[]): readonly Concern[] {
  if (rule.scope === 'line' && rule.readsFigures)
    return form === 'with values' ? concerns : concerns.filter(({ line }) => referencesOf(line).length === 0);
  return form === 'with values' ? [] : concerns;
}

function takeFindings(
  concerns: readonly Concern[],
  { id, check }: LineRule,
  enabled: Enabled<Rule>,
  { language }: Plan,
  into: (Reading | undefined)[],
): void {
  const { context } = enabled;
  for (const { line, index, places } of concerns) {
    const before = into[index]?.findings.length ?? 0;
    try {
      for (const report of check(line, context, places))
        readingAt(into, index).findings.push(toFinding(enabled, report, language));
    } catch (error) {
      failed(readingAt(into, index), before, id, error, language);
    }
  }
}

function takeFacts(
  concerns: readonly Concern[],
  { id, read }: DraftRule,
  { number, context }: Enabled<Rule>,
  { language }: Plan,
  into: (Reading | undefined)[],
): void {
  for (const { line, index, places } of concerns) {
    try {
      const fact = read?.(line, context, places);
      if (fact !== undefined) readingAt(into, index).facts.push({ rule: number, fact });
    } catch (error) {
      const reading = readingAt(into, index);
      failed(reading, reading.findings.length, id, error, language);
    }
  }
}

/** A bug in one rule is told once, at the line, and stops no other. */
function failed({ findings }: Reading, before: number, rule: string, error: unknown, language: Language): void {
  findings.length = before;
  findings.push(internalFinding(rule, 0, error, language));
}

function readingAt(readings: (Reading | undefined)[], index: number): Reading {
  const known = readings[index];
  if (known) return known;
  const reading = { findings: [], facts: [] };
  readings[index] = reading;
  return reading;
}
