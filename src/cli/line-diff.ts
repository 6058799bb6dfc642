/** A run of lines that differ: 0-based places in either text, and the lines themselves. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Lines with their ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];

/**
 * The lines that differ between two texts. Lines that occur once in both are what it goes by (patience diff), so that its cost
 * does not grow with the square of the length.
 */
export function lineDiff(before: string, after: string): readonly Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const anchors = [...increasing(commonOnce(old, now)), [old.length, now.length] as const];
  const hunks: Hunk[] = [];
  let [oldDone, newDone] = [0, 0];
  for (const [oldAt, newAt] of anchors) {
    while (oldDone < oldAt && newDone < newAt && old[oldDone] === now[newDone]) [oldDone, newDone] = [oldDone + 1, newDone + 1];
    let [oldEnd, newEnd] = [oldAt, newAt];
    while (oldEnd > oldDone && newEnd > newDone && old[oldEnd - 1] === now[newEnd - 1])
      [oldEnd, newEnd] = [oldEnd - 1, newEnd - 1];
    if (oldEnd > oldDone || newEnd > newDone) {
      const hunk = {
        oldStart: oldDone,
        newStart: newDone,
        removed: old.slice(oldDone, oldEnd),
        added: now.slice(newDone, newEnd),
      };
      hunks.push(hunk);
    }
    [oldDone, newDone] = [oldAt + 1, newAt + 1];
  }
  return hunks;
}

type Pair = readonly [old: number, now: number];

function commonOnce(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const places = new Map<string, { old: number; now: number }>();
  const seen = (line: string, side: 'old' | 'now', index: number): void => {
    const place = places.get(line) ?? { old: -1, now: -1 };
    places.set(line, { ...place, [side]: place[side] === -1 ? index : -2 });
  };
  for (const [index, line] of old.entries()) seen(line, 'old', index);
  for (const [index, line] of now.entries()) seen(line, 'now', index);
  return [...places.values()].filter(place => place.old >= 0 && place.now >= 0).map(place => [place.old, place.now]);
}

/** The longest run of pairs whose second places increase; the first ones do already. */
function increasing(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const run: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** The hunks of one file as a unified diff without context. */
export function unifiedDiff(path: string, hunks: readonly Hunk[]): string {
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
  const marked = (mark: string, lines: readonly string[]): string =>
    lines.map(line => mark + (/[\r\n]$/.test(line) ? line : `${line}\n\\ No newline at end of file\n`)).join('');
  const body = hunks.map(
    ({ oldStart, newStart, removed, added }) =>
      `@@ -${range(oldStart, removed.length)} +${range(newStart, added.length)} @@\n${marked('-', removed)}${marked('+', added)}`,
  );
  return body.length === 0 ? '' : `--- ${path}\n+++ ${path}\n${body.join('')}`;
}
