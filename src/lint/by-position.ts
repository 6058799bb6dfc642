import type { Finding } from './finding.ts';

/** The order of findings: by place, then by rule. */
export const byPosition = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Two sorted lists made one. */
export function mergeSorted(a: readonly Finding[], b: readonly Finding[]): readonly Finding[] {
  if (b.length === 0) return a;
  const all: Finding[] = [];
  let at = 0;
  for (const finding of a) {
    for (let next = b[at]; next && byPosition(next, finding) < 0; next = b[++at]) all.push(next);
    all.push(finding);
  }
  for (; at < b.length; at++) all.push(b[at] as Finding);
  return all;
}
