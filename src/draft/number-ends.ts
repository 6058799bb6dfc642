import { CharacterSet } from '../text/char-class.ts';
import { isDigit, isHalfDigit } from '../text/digits.ts';

const comma = 0x2c;
const han = {
  begins: new CharacterSet('一二三四五六七八九十两'),
  goesOn: new CharacterSet('一二三四五六七八九十百千万亿零〇两'),
  decimals: new CharacterSet('一二三四五六七八九零〇'),
  point: '点'.charCodeAt(0),
};

/** Where the number in Arabic digits ends that begins at `at`: `1324.5`, `1,324`, `1 324`; `at` where none begins. */
export function arabicEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(units[end])) end++;
  if (end === at) return at;
  if (end - at <= 3) end = groupsEnd(units, at, end);
  if (!isPoint(units[end]) || !isDigit(units[end + 1])) return end;
  end += 2;
  while (isDigit(units[end])) end++;
  return end;
}

export const isPoint = (unit: number | undefined): boolean => unit === 0x2e || unit === 0xff0e;
const isThinBlank = (unit: number | undefined): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;

/** Where the thousands end that a comma parts, or (half-width digits only) a blank; `end` where they are not parted. */
function groupsEnd(units: Uint16Array, at: number, end: number): number {
  const isComma = units[end] === comma;
  if (!isComma && !isThinBlank(units[end])) return end;
  const isOwn = isComma ? isDigit : isHalfDigit;
  for (let index = at; index < end; index++) if (!isOwn(units[index])) return end;
  let whole = end;
  for (let next = end; isComma ? units[next] === comma : isThinBlank(units[next]); ) {
    if (!isOwn(units[next + 1]) || !isOwn(units[next + 2]) || !isOwn(units[next + 3])) break;
    next += 4;
    if (!isOwn(units[next])) whole = next;
  }
  return whole;
}

/** Where the Chinese number ends that begins at `at`: `十二`, `三点五`; `at` where none begins. */
export function hanEnd(units: Uint16Array, at: number): number {
  if (!has(han.begins, units[at])) return at;
  let end = at + 1;
  while (has(han.goesOn, units[end])) end++;
  if (units[end] !== han.point || !has(han.decimals, units[end + 1])) return end;
  end += 2;
  while (has(han.decimals, units[end])) end++;
  return end;
}

const has = (characters: CharacterSet, unit: number | undefined): boolean => unit !== undefined && characters.has(unit);
