import { CharacterSet } from '../../text/char-class.ts';

const unit = (character: string): number => character.charCodeAt(0);

export const open = unit('“');
export const close = unit('”');
export const etc = unit('等');
const of = unit('的');
const pause = unit('、');

/** What stands between a list and the count of its items. */
export const endsList = new CharacterSet('“”等的');

/** Items and the 、 between them hold none of these. */
export const endsRun = new CharacterSet('，。；：（）()“”0123456789');

const longestQuotation = 60;

/** Where the quotation begins that ends before a count: `“…”三`, `“…”的三`, `“…”“三`; no item of a list of such. */
export function quotationBefore(units: Uint16Array, at: number): number | undefined {
  let end = at - 1;
  if (units[end] === open) end--;
  if (units[end] === of) end--;
  if (units[end] !== close) return undefined;
  let start = end - 1;
  while (start >= 0 && end - start <= longestQuotation && units[start] !== open && units[start] !== close) start--;
  if (units[start] !== open) return undefined;
  const before = units[start - 1];
  return before === close || before === pause ? undefined : start;
}

/** Where the run of items begins that ends before `end`. */
export function runStart(units: Uint16Array, end: number): number {
  let start = end;
  while (start > 0 && !endsRun.has(units[start - 1] as number)) start--;
  return start;
}

/** Whether a run has three items at the least. */
export function hasItems(units: Uint16Array, from: number, to: number): boolean {
  let pauses = 0;
  for (let at = from; at < to; at++) if (units[at] === pause && ++pauses === 2) return true;
  return false;
}
