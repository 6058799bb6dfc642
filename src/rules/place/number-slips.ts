/** What is wrong with one number of a run, and what it should be. */
export interface NumberSlip {
  /** Index in the run. */
  readonly index: number;
  /**
   * `wrong`: this number alone. `gap`, `repeat`: it and all behind it go on from there. `stray`: it has no place in the run, which
   * goes on behind it as if it were not there.
   */
  readonly kind: 'wrong' | 'gap' | 'repeat' | 'stray';
  readonly right: number;
}

interface Reading {
  readonly next: number;
  readonly cost: number;
  readonly slips: Slips | undefined;
}

/** A list that readings share, the last slip first. */
interface Slips {
  readonly slip: NumberSlip;
  readonly before: Slips | undefined;
}

/** A little more or less than one slip each, so that of two readings with as many slips the likelier wins. */
const cost = { gap: 0.9, wrong: 1, repeat: 1.05, stray: 1.2 } as const;

/** More readings than these are never worth following. */
const mostReadings = 8;

/**
 * Reads a run of numbers with as few slips as can be: 1 2 4 4 5 has one wrong number (the first 4), 1 2 4 5 a gap, 1 2 2 3 a
 * repeat, 1 2 4 3 4 a stray 4. So a number that stands where it should is never blamed for another. `start` is the number the
 * run should begin with; without it, any will do.
 */
export function numberSlips(values: readonly number[], start: number | undefined): readonly NumberSlip[] {
  const first = start ?? values[0] ?? 1;
  let index = 0;
  while (index < values.length && values[index] === first + index) index++;
  if (index === values.length) return nothing;
  let readings: readonly Reading[] = [{ next: first + index, cost: 0, slips: undefined }];
  for (; index < values.length; index++) readings = readOn(readings, values[index] as number, index);
  const slips: NumberSlip[] = [];
  for (let at = readings[0]?.slips; at; at = at.before) slips.push(at.slip);
  return slips.reverse();
}

const nothing: readonly NumberSlip[] = [];

function readOn(readings: readonly Reading[], value: number, index: number): readonly Reading[] {
  const best: Reading[] = [];
  for (const reading of readings) {
    const { next } = reading;
    if (value === next) {
      keep(best, { next: next + 1, cost: reading.cost, slips: reading.slips });
      continue;
    }
    const read = (kind: NumberSlip['kind'], then: number): void =>
      keep(best, {
        next: then,
        cost: reading.cost + cost[kind],
        slips: { slip: { index, kind, right: next }, before: reading.slips },
      });
    read('wrong', next + 1);
    read(value > next ? 'gap' : 'repeat', value + 1);
    read('stray', next);
  }
  if (best.length > mostReadings) best.length = mostReadings;
  return best;
}

/** Of the readings that go on alike, the first of the cheapest is kept; the cheaper come first. */
function keep(best: Reading[], reading: Reading): void {
  let place = 0;
  while (place < best.length && (best[place] as Reading).cost <= reading.cost) {
    if (best[place]?.next === reading.next) return;
    place++;
  }
  best.splice(place, 0, reading);
  for (let other = place + 1; other < best.length; other++) {
    if (best[other]?.next !== reading.next) continue;
    best.splice(other, 1);
    return;
  }
}

/** The right number of each of a run, `undefined` for a stray one. */
export function rightNumbers(count: number, start: number, slips: readonly NumberSlip[]): readonly (number | undefined)[] {
  const strays = new Set(slips.filter(({ kind }) => kind === 'stray').map(({ index }) => index));
  let next = start;
  return Array.from({ length: count }, (_, index) => (strays.has(index) ? undefined : next++));
}
