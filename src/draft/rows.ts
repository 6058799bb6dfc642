import { makeRow, type Row } from './row.ts';

/** Rows of a text, and where each starts. */
export interface Rows {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly starts: readonly number[];
  /** The rows `[from, to)` that are not those of the text before, where there are as many rows as before. */
  readonly replaced?: { readonly from: number; readonly to: number };
}

/** The rows of `text`; those at its head and tail that were in `previous` are the same objects. */
export function rowsOf(text: string, previous: Rows | undefined): Rows {
  if (!previous) return withStarts(text, splitRows(text, 0, text.length, { isEnd: true, isCopy: false }));
  if (previous.text === text) return previous;
  const before = previous.rows.length;
  const head = commonHead(text, previous.text);
  const tail = commonTail(text, previous.text, head);
  // One character of margin on both sides: a CR and an LF that meet become one end of line.
  const kept = lastStart(previous.starts, head - 1);
  let last = before;
  while (last > kept && (previous.starts[last - 1] ?? 0) > previous.text.length - tail) last--;
  const from = previous.starts[kept] ?? 0;
  const grown = text.length - previous.text.length;
  const isEnd = last === before;
  const to = isEnd ? text.length : (previous.starts[last] ?? 0) + grown;
  const split = splitRows(text, from, to, { isEnd, isCopy: true });
  if (split.length === last - kept) return withReplaced(text, previous, kept, split, grown);
  return withStarts(text, [...previous.rows.slice(0, kept), ...split, ...previous.rows.slice(last)]);
}

/** As many rows as before: the most common change by far, a character typed. */
function withReplaced(text: string, previous: Rows, from: number, split: readonly Row[], grown: number): Rows {
  const rows = previous.rows.slice();
  const starts = previous.starts.slice();
  const to = from + split.length;
  let at = starts[from] ?? 0;
  for (const [index, row] of split.entries()) {
    rows[from + index] = row;
    starts[from + index] = at;
    at += row.text.length + row.eol.length;
  }
  if (grown !== 0) for (let index = to; index < starts.length; index++) starts[index] = (starts[index] as number) + grown;
  return { text, rows, starts, replaced: { from, to } };
}

/** The index of the last row that starts at or before `offset`; the first for an offset before it. */
function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface SplitOptions {
  /** The last row, the one without an end of line, is wanted too: every text has one, if an empty one. */
  readonly isEnd: boolean;
  /** A slice keeps the whole text it was cut from in memory: of each version of a text that would be one for each row edited. */
  readonly isCopy: boolean;
}

/** The rows of `text` between `start` and `end`, both at a row's beginning or the text's end. */
function splitRows(text: string, start: number, end: number, { isEnd, isCopy }: SplitOptions): Row[] {
  const rows: Row[] = [];
  const slice = (from: number, to: number): string => (isCopy ? `${text.slice(from, to)}\n`.slice(0, -1) : text.slice(from, to));
  const add = (from: number, to: number, eol: string): void => {
    rows.push(makeRow(slice(from, to), eol));
  };
  let from = start;
  for (let feed = text.indexOf('\n', from); feed !== -1 && feed < end; feed = text.indexOf('\n', from)) {
    const isPair = feed > from && text.charCodeAt(feed - 1) === carriageReturn;
    from = addReturned(text, from, isPair ? feed - 1 : feed, add);
    add(from, isPair ? feed - 1 : feed, isPair ? '\r\n' : '\n');
    from = feed + 1;
  }
  from = addReturned(text, from, end, add);
  if (isEnd) add(from, end, '');
  return rows;
}

const carriageReturn = 0x0d;

/** Adds the rows between `from` and `to` that end with a CR alone, and tells where the rest begins. */
function addReturned(text: string, from: number, to: number, add: (from: number, to: number, eol: string) => void): number {
  const row = text.slice(from, to);
  let done = 0;
  for (let at = row.indexOf('\r'); at !== -1; at = row.indexOf('\r', done)) {
    add(from + done, from + at, '\r');
    done = at + 1;
  }
  return from + done;
}

function withStarts(text: string, rows: readonly Row[]): Rows {
  const starts: number[] = new Array(rows.length);
  let at = 0;
  for (let index = 0; index < rows.length; index++) {
    starts[index] = at;
    const row = rows[index] as Row;
    at += row.text.length + row.eol.length;
  }
  return { text, rows, starts };
}

/** Slices are compared as memory, large ones first; only the last chunk is looked at character by character. */
const chunks = [1 << 16, 1 << 10];

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (const chunk of chunks) while (at + chunk <= most && a.slice(at, at + chunk) === b.slice(at, at + chunk)) at += chunk;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let at = 0;
  for (const chunk of chunks)
    while (at + chunk <= most && a.slice(a.length - at - chunk, a.length - at) === b.slice(b.length - at - chunk, b.length - at))
      at += chunk;
  while (at < most && a.charCodeAt(a.length - at - 1) === b.charCodeAt(b.length - at - 1)) at++;
  return at;
}
