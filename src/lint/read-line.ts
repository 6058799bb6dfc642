import type { Line } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import type { Metrics } from '../metrics/metric.ts';
import { memoBeside } from '../text/memo.ts';
import type { Finding } from './finding.ts';
import { internalFinding, toFinding } from './make-finding.ts';
import type { Enabled, Plan } from './plan.ts';
import type { Rule } from './rule.ts';
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

/** Reads a line for a plan; what was read from a line is kept with it. A line with references is reckoned over by `readFigures`. */
export const lineReading = memoBeside(
  (line: Line, plan: Plan): LineReading => readLine(line, plan, referencesOf(line).length > 0 ? readsNoFigures : isAny),
);

const silent: LineReading = { findings: [], facts: [] };

const readsFigures = ({ rule }: Enabled<Rule>): boolean => rule.scope === 'line' && rule.readsFigures === true;

const readsNoFigures = (enabled: Enabled<Rule>): boolean => !readsFigures(enabled);

const isAny = (): boolean => true;

/** What the rules that reckon find in a line with references, once the values of these stand in it; spans are in the line. */
export function readFigures(line: Line, metrics: Metrics, plan: Plan): readonly Finding[] {
  const shown = shownLine(line, metrics);
  return readLine(shown.line, plan, readsFigures).findings.map(shown.toSource);
}

function readLine(line: Line, plan: Plan, isAsked: (enabled: Enabled<Rule>) => boolean): LineReading {
  const concerns = plan.finder.find(line);
  if (concerns.length === 0) return silent;
  const findings: Finding[] = [];
  const facts: LineFact[] = [];
  for (const { number, places } of concerns) {
    const enabled = plan.rules[number];
    if (!enabled || !isAsked(enabled)) continue;
    const { rule, context } = enabled;
    const before = findings.length;
    try {
      if (rule.scope === 'line')
        for (const report of rule.check(line, context, places)) findings.push(toFinding(enabled, report, plan.language));
      else {
        const fact = rule.read?.(line, context);
        if (fact !== undefined) facts.push({ rule: number, fact });
      }
    } catch (error) {
      // A bug in one rule is told once, at the line, and stops no other.
      findings.length = before;
      findings.push(internalFinding(rule.id, 0, error, plan.language));
    }
  }
  return findings.length === 0 && facts.length === 0 ? silent : { findings, facts };
}
