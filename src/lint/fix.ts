import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Finding } from './finding.ts';

/** The edits of the certain fixes that do not get in each other's way; a fix is taken whole or left for the next round. */
export function certainFixes(findings: readonly Finding[]): readonly TextEdit[] {
  const fixes = findings.flatMap(finding => finding.repairs.filter(repair => repair.safe).slice(0, 1));
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    if (!edits.some(edit => taken.some(other => collide(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Applies the certain fixes once. What they leave or uncover takes another round: see `fixAll`. */
export const applyFixes = (text: string, findings: readonly Finding[]): string => applyEdits(text, certainFixes(findings));

const mostRounds = 10;

/** Applies the certain fixes until there are none left. */
export function fixAll(text: string, lint: (text: string) => readonly Finding[]): string {
  for (let round = 0; round < mostRounds; round++) {
    const fixed = applyFixes(text, lint(text));
    if (fixed === text) break;
    text = fixed;
  }
  return text;
}

/** Touching counts: two insertions at one place have no order of their own. */
const collide = (a: TextEdit, b: TextEdit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
