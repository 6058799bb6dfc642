import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Finding } from './finding.ts';

/** The edits of the certain fixes that do not get in each other's way; a fix is taken whole or left for the next round. */
export function certainFixes(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { repairs } of findings) {
    const edits = repairs.find(repair => repair.safe)?.edits ?? [];
    if (!edits.some(edit => collides(taken, edit))) for (const edit of edits) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return taken;
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

/** Where `edit` belongs among edits that are sorted and do not touch. */
function placeOf(sorted: readonly TextEdit[], edit: TextEdit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < edit.span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Touching counts: two insertions at one place have no order of their own. */
function collides(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const place = placeOf(sorted, edit);
  const before = sorted[place - 1];
  const after = sorted[place];
  return (
    (before !== undefined && before.span.end >= edit.span.start) || (after !== undefined && after.span.start <= edit.span.end)
  );
}
