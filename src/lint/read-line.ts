import type { Line } from '../draft/draft.ts';
import { type Keep, keep, memo } from '../text/memo.ts';
import type { Finding } from './finding.ts';
import { internalFinding, toFinding } from './make-finding.ts';
import type { Plan } from './plan.ts';

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

const keepFor = memo((_: Plan): Keep<LineReading> => keep<LineReading>());

/** Reads lines for one plan; what was read from a line is kept with it. */
export function lineReader(plan: Plan): (line: Line) => LineReading {
  const kept = keepFor(plan);
  return line => {
    const known = kept.get(line);
    if (known) return known;
    const reading = readLine(line, plan);
    kept.set(line, reading);
    return reading;
  };
}

const silent: LineReading = { findings: [], facts: [] };

function readLine(line: Line, plan: Plan): LineReading {
  const concerns = plan.finder.find(line);
  if (concerns.length === 0) return silent;
  const findings: Finding[] = [];
  const facts: LineFact[] = [];
  for (const { number, places } of concerns) {
    const enabled = plan.rules[number];
    if (!enabled) continue;
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
