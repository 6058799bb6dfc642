import { memo } from '../text/memo.ts';
import type { Finding } from './finding.ts';
import { kept } from './kept.ts';
import type { Rule } from './rule.ts';

const yieldingOf = memo(
  (rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> =>
    new Map(rules.flatMap(({ id, meta }) => (meta.yieldsTo ? [[id, meta.yieldsTo] as const] : []))),
);

/** Drops findings that another rule explains better (`Meta.yieldsTo`): those inside a finding of it. Sorted by position. */
export function withoutYielded(sorted: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const yielding = yieldingOf(rules);
  if (yielding.size === 0) return sorted;
  const lastEnd = new Map<string, number>();
  let ahead = 0;
  return kept(sorted, ({ rule, span }) => {
    // A longer one that begins at the same place is sorted behind; one character explains nothing but itself.
    for (let next = sorted[ahead]; next && next.span.start <= span.start; next = sorted[++ahead])
      if (next.span.end - next.span.start > 1) lastEnd.set(next.rule, Math.max(next.span.end, lastEnd.get(next.rule) ?? 0));
    lastEnd.set(rule, Math.max(span.end, lastEnd.get(rule) ?? 0));
    return !yielding.get(rule)?.some(other => (lastEnd.get(other) ?? -1) >= span.end);
  });
}
