/** The powers of ten that a number holds exactly. */
const powers: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** `whole` with so many places put to it or taken from it: the nearest number there is, as if it were read from text. */
export function scaled(whole: number, exponent: number): number {
  const power = powers[Math.abs(exponent)];
  if (power === undefined || !Number.isSafeInteger(whole)) return Number(`${whole}e${exponent}`);
  return exponent < 0 ? whole / power : whole * power;
}
