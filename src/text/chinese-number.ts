const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const ofDigits = [...'一二三四五六七八九'].map(digit => digit.charCodeAt(0));

/** The value of 一 to 九 by UTF-16 unit; 0 for all else. */
export function hanDigit(unit: number | undefined): number {
  for (let index = 0; index < ofDigits.length; index++) if (ofDigits[index] === unit) return index + 1;
  return 0;
}

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const magnitudes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A longer run of number characters is no number. */
const longest = 24;

const digitByDigit = /^[零〇○一二三四五六七八九]{2,}$/;

/** 十二 → 12, 一百零五 → 105, 三万 → 30000, 二〇二六 → 2026; undefined for what is no number. */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '' || text.length > longest) return undefined;
  if (digitByDigit.test(text)) return Number([...text].map(digit => digits[digit]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let smallest = 1e4;
  for (const character of text) {
    const unit = units[character];
    const magnitude = magnitudes[character];
    if (unit !== undefined) {
      // 十百 and 百千 are no numbers, nor is a unit without its digit, 十 apart.
      if (unit >= smallest || (digit === undefined && (unit !== 10 || section > 0))) return undefined;
      section += (digit ?? 1) * unit;
      smallest = unit;
      digit = undefined;
    } else if (magnitude !== undefined) {
      if (total + section + (digit ?? 0) === 0) return undefined;
      total = (total + section + (digit ?? 0)) * magnitude;
      section = 0;
      smallest = 1e4;
      digit = undefined;
    } else {
      const value = digits[character];
      if (value === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
    }
  }
  return total + section + (digit ?? 0);
}

/** `12`, `１２` → 12; undefined for what is no plain whole number. */
export function parseArabicNumber(text: string): number | undefined {
  const plain = toHalfWidthDigits(text);
  return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

/** `１２．５` → `12．5`: digits only; the length stays. */
export const toHalfWidthDigits = (text: string): string =>
  text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const han = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 105 → 一百零五. For the numbers of headings: 0 to 999. */
export function formatChineseNumber(value: number): string {
  if (value < 10) return han[value] ?? '';
  if (value < 20) return `十${value === 10 ? '' : han[value - 10]}`;
  if (value < 100) return `${han[Math.floor(value / 10)]}十${value % 10 === 0 ? '' : han[value % 10]}`;
  const rest = value % 100;
  const below =
    rest === 0 ? '' : rest < 10 ? `零${han[rest]}` : rest < 20 ? `一${formatChineseNumber(rest)}` : formatChineseNumber(rest);
  return `${han[Math.floor(value / 100)]}百${below}`;
}
