import type { Located } from '../../lint/rule.ts';

/** The index of the first fact at line `line` or behind it; as many as there are facts where there is none. */
export function firstFrom(facts: readonly Located<unknown>[], line: number): number {
  let place = 0;
  for (let end = facts.length; place < end; ) {
    const middle = (place + end) >> 1;
    if ((facts[middle] as Located<unknown>).line < line) place = middle + 1;
    else end = middle;
  }
  return place;
}

/** What a line says, if anything. */
export function factAt<Fact>(facts: readonly Located<Fact>[], line: number): Fact | undefined {
  const found = facts[firstFrom(facts, line)];
  return found?.line === line ? found.fact : undefined;
}
