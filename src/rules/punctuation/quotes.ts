import type { Line } from '../../draft/draft.ts';
import { isHan } from '../../text/char-class.ts';

/** What is wrong with a quotation mark, and what should stand there. */
export interface QuoteFault {
  readonly at: number;
  readonly mark: string;
  readonly kind: 'unclosed' | 'unopened' | 'reversed' | 'straight' | 'nested';
  /** The mark that should stand there; of a nested quotation, both. */
  readonly right?: string;
  /** Where a nested quotation ends. */
  readonly close?: number;
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

const stop = /[，。；：！？]/;
const longest = 30;

/**
 * Reads the double quotation marks of a line from left to right: each should open and close in turn. Where one does not, the marks
 * behind it tell whether it is turned round, stands in another quotation, or has lost its partner. `taken`: straight quotes that
 * are paired already.
 */
export function quoteFaults({ prose }: Line, taken: ReadonlySet<number>): readonly QuoteFault[] {
  const marks = marksIn(prose, taken);
  const found: QuoteFault[] = [];
  let open: Mark | undefined;
  for (let index = 0; index < marks.length; index++) {
    const here = marks[index] as Mark;
    const next = marks[index + 1];
    const behind = marks[index + 2];
    if (here.mark === '“' && !open) open = here;
    else if (here.mark === '“' && open) {
      if (next?.mark === '”' && behind?.mark === '”') {
        found.push({ ...here, kind: 'nested', right: '‘’', close: next.at });
        index++;
      } else if (next?.mark !== '”' && isWord(prose, open.at, here.at)) {
        found.push({ ...here, kind: 'reversed', right: '”' });
        open = undefined;
      } else {
        found.push({ ...open, kind: 'unclosed' });
        open = here;
      }
    } else if (here.mark === '"') {
      if (open) found.push({ ...here, kind: 'straight', right: '”' });
      else if (next?.mark === '”') found.push({ ...here, kind: 'straight', right: '“' });
      else found.push({ ...here, kind: 'straight' });
      open = open || next?.mark !== '”' ? undefined : here;
    } else if (open) open = undefined;
    else if (next?.mark === '”' && isWord(prose, here.at, next.at)) {
      found.push({ ...here, kind: 'reversed', right: '“' });
      open = here;
    } else if (next?.mark === '“' && behind?.mark !== '”' && isWord(prose, here.at, next.at)) {
      found.push({ ...here, kind: 'reversed', right: '“' }, { ...next, kind: 'reversed', right: '”' });
      index++;
    } else found.push({ ...here, kind: 'unopened' });
  }
  if (open) found.push({ ...open, kind: 'unclosed' });
  // A quotation of several paragraphs opens each and closes only the last (GB/T 15834—2011 4.8.3.5).
  const first = prose.search(/[^\s\0]/);
  return found.filter(({ kind, at }) => kind !== 'unclosed' || at !== first);
}

/** Whether what stands between two marks can be one quotation: short, and no part of a sentence. */
const isWord = (prose: string, from: number, to: number): boolean =>
  to - from > 1 && to - from <= longest && !stop.test(prose.slice(from + 1, to));

function marksIn(prose: string, taken: ReadonlySet<number>): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < prose.length; at++) {
    const mark = prose[at] as string;
    if (mark === '“' || mark === '”') marks.push({ at, mark });
    // 5" is a measure, a straight mark between Latin letters their own.
    else if (mark === '"' && !taken.has(at) && isBesideChinese(prose, at)) marks.push({ at, mark });
  }
  return marks;
}

export const isBesideChinese = (prose: string, at: number): boolean =>
  isHan(prose[at - 1]) || (isHan(prose[at + 1]) && !/[\dA-Za-z]/.test(prose[at - 1] ?? ''));
