import { memo } from '../text/memo.ts';
import type { Finding } from './finding.ts';
import { kept } from './kept.ts';
import type { Rule } from './rule.ts';

interface Yielding {
  /** By id of a rule: those it yields to. */
  readonly to: ReadonlyMap<string, readonly string[]>;
  /** All that some rule yields to. */
  readonly explaining: ReadonlySet<string>;
}

const yieldingOf = memo((rules: readonly Rule[]): Yielding => {
  const to = new Map(rules.flatMap(({ id, meta }) => (meta.yieldsTo ? [[id, meta.yieldsTo] as const] : [])));
  return { to, explaining: new Set([...to.values()].flat()) };
});

/** Drops findings that another rule explains better (`Meta.yieldsTo`): those inside a finding of it. Sorted by position. */
export function withoutYielded(sorted: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const { to, explaining } = yieldingOf(rules);
  /** Where the last explanation of a rule ends. */
  const lastEnd = new Map<string, number>();
  const explain = ({ rule, span }: Finding): void => {
    if (explaining.has(rule)) lastEnd.set(rule, Math.max(span.end, lastEnd.get(rule) ?? 0));
  };
  let ahead = 0;
  return kept(sorted, finding => {
    const { rule, span } = finding;
    // A longer one that begins at the same place is sorted behind; one character explains nothing but itself.
    for (let next = sorted[ahead]; next && next.span.start <= span.start; next = sorted[++ahead])
      if (next.span.end - next.span.start > 1) explain(next);
    explain(finding);
    return !to.get(rule)?.some(other => (lastEnd.get(other) ?? -1) >= span.end);
  });
}
