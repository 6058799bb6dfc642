/** A figure as a writer types it: `1324 项`, `12万余元`, `96%`, `1,324`. */
export interface Quantity {
  /** In `unit`: `11.93 万元` is 11.93, of 万元. A percentage is a fraction: 96% is 0.96. */
  readonly value: number;
  readonly unit: string;
  /** The number as typed, without unit. */
  readonly typed: string;
}

const pattern = /^\s*(?<sign>-)?(?<digits>\d{1,3}(?:[,，]\d{3})+|\d+)(?<fraction>\.\d+)?\s*(?<rest>\S.*?)?\s*$/;

/** 待填 and its kin: known to be missing. */
export const isPending = (text: string): boolean =>
  /^(?:待填|待补|待补充|待定|待核实?|TODO|[?？]+|[*＊×_]+[^\d*＊×_]{0,3}|[xX]{2,})$/.test(text.trim());

export const isFormula = (text: string): boolean => /^\s*[=＝]/.test(text);

/** Undefined for what is no figure. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = pattern.exec(text);
  const groups = match?.groups;
  if (!groups) return undefined;
  const { sign = '', digits = '', fraction = '', rest = '' } = groups;
  if (/^[\d.,，\-+]/.test(rest) || rest.length > 12 || /[。；：{}[\]]/.test(rest)) return undefined;
  const number = Number(`${sign}${digits.replaceAll(/[,，]/g, '')}${fraction}`);
  if (rest === '%' || rest === '％') return { value: number / 100, unit: '%', typed: `${sign}${digits}${fraction}` };
  return { value: number, unit: rest, typed: `${sign}${digits}${fraction}` };
}

const scales: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** What a figure in `from` is multiplied by to be one in `to`: money has scales; undefined where they are not alike. */
export function scaleBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const one = scales[from];
  const other = scales[to];
  return one !== undefined && other !== undefined ? one / other : undefined;
}
