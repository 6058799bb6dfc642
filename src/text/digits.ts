/** 0–9, by UTF-16 unit. */
export const isHalfDigit = (unit: number | undefined): boolean => unit !== undefined && unit >= 0x30 && unit <= 0x39;

/** 0–9 and ０–９. */
export const isDigit = (unit: number | undefined): boolean =>
  unit !== undefined && ((unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19));
