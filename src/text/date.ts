/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const isRealDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 1;

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** `2026-12-18`, `2026年12月18日`, `2026.12.18`, `2026/12/18`; undefined for what is no day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$/.exec(text);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : undefined;
}

/** `2026年12月18日`: month and day without zeros (GB/T 9704—2012 7.3.5). */
export const formatDay = ({ year, month, day }: Day): string => `${year}年${month}月${day}日`;

export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** `2026年`, `2026年上半年`, `2026年第三季度`, `2026年1至9月`, `2026-01-01/2026-06-30`. */
export function parsePeriod(text: string): Period | undefined {
  const [first, last] = text.split('/');
  if (first !== undefined && last !== undefined && text.split('/').length === 2) {
    const from = parseDay(first);
    const to = parseDay(last);
    return from && to && compareDays(from, to) <= 0 ? { from, to } : undefined;
  }
  const match = /^\s*(\d{4})\s*年?(?:度|(上半年)|(下半年)|第?([一二三四1-4])季度|(\d{1,2})(?:[-—～至到](\d{1,2}))?月)?\s*$/.exec(
    text,
  );
  if (!match) return undefined;
  const year = Number(match[1]);
  const months = (from: number, to: number): Period | undefined =>
    from >= 1 && to <= 12 && from <= to
      ? { from: { year, month: from, day: 1 }, to: { year, month: to, day: daysIn(year, to) } }
      : undefined;
  if (match[2]) return months(1, 6);
  if (match[3]) return months(7, 12);
  const quarter = quarters[match[4] ?? ''];
  if (quarter) return months(quarter * 3 - 2, quarter * 3);
  if (match[5]) return months(Number(match[5]), Number(match[6] ?? match[5]));
  return months(1, 12);
}
