import type { Row } from './row.ts';
import { splitRows } from './row.ts';

/** Rows of a text, and where each starts. */
export interface Rows {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly starts: readonly number[];
}

/** The rows of `text`; those at its head and tail that were in `previous` are the same objects. */
export function rowsOf(text: string, previous: Rows | undefined): Rows {
  if (!previous) return withStarts(text, splitRows(text, 0, text.length));
  if (previous.text === text) return previous;
  const head = commonHead(text, previous.text);
  const tail = commonTail(text, previous.text, head);
  // One character of margin on both sides: a CR and an LF that meet become one end of line.
  let kept = 0;
  while (kept < previous.rows.length && (previous.starts[kept + 1] ?? previous.text.length + 1) < head) kept++;
  let last = previous.rows.length;
  while (last > kept && (previous.starts[last - 1] ?? 0) > previous.text.length - tail) last--;
  const from = previous.starts[kept] ?? 0;
  const to = last < previous.rows.length ? (previous.starts[last] ?? 0) + text.length - previous.text.length : text.length;
  const rows = previous.rows.slice(0, kept);
  for (const row of splitRows(text, from, to)) rows.push(row);
  for (let index = last; index < previous.rows.length; index++) rows.push(previous.rows[index] as Row);
  return withStarts(text, rows);
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

const chunk = 4096;

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + chunk <= most && a.slice(at, at + chunk) === b.slice(at, at + chunk)) at += chunk;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let at = 0;
  while (at + chunk <= most && a.slice(a.length - at - chunk, a.length - at) === b.slice(b.length - at - chunk, b.length - at))
    at += chunk;
  while (at < most && a.charCodeAt(a.length - at - 1) === b.charCodeAt(b.length - at - 1)) at++;
  return at;
}
