import type { Line } from '../../draft/draft.ts';
import { findAll } from '../../text/find-all.ts';
import { isBesideChinese, type QuoteFault, quoteFaults } from './quotes.ts';
import { roundBrackets } from './round-brackets.ts';

export const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
};
export const openerOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closerOf).map(([open, close]) => [close, open]),
);

export interface Fault extends Omit<QuoteFault, 'kind'> {
  readonly kind: QuoteFault['kind'] | 'mismatched';
  /** What a mismatched mark should have closed. */
  readonly open?: string;
}

/** What is wrong, in order; each kind of mark is read for itself. */
export function faultsOf(line: Line, taken: ReadonlySet<number>): readonly Fault[] {
  const { prose } = line;
  const round = roundBrackets(line).alone.filter(at => isFullRound(prose[at]) || isBesideChinese(prose, at));
  const found: Fault[] = [
    ...quoteFaults(line, taken),
    ...titleFaults(prose),
    ...round.map(at => toFault(prose, at)),
    ...['‘’', '〔〕', '【】'].flatMap(marks => lonely(prose, marks).map(at => toFault(prose, at))),
    ...strayApostrophes(prose, taken),
  ];
  return mismatched(
    found.sort((a, b) => a.at - b.at),
    prose,
  );
}

const isFullRound = (mark: string | undefined): boolean => mark === '（' || mark === '）';

function toFault(prose: string, at: number): QuoteFault {
  const mark = prose[at] as string;
  return { at, mark, kind: mark in closerOf ? 'unclosed' : 'unopened' };
}

/** The marks of a kind that have no partner. */
function lonely(prose: string, [open, close]: string): readonly number[] {
  if (!prose.includes(open as string) && !prose.includes(close as string)) return [];
  const opened: number[] = [];
  const found: number[] = [];
  for (let at = 0; at < prose.length; at++) {
    if (prose[at] === open) opened.push(at);
    // ’ is an apostrophe, too.
    else if (prose[at] === close && opened.pop() === undefined && !(close === '’' && /[A-Za-z]/.test(prose[at - 1] ?? '')))
      found.push(at);
  }
  return [...found, ...opened];
}

/** 《》 and 〈〉 are read together: 《…〉 is one title with a wrong mark. */
function titleFaults(prose: string): readonly Fault[] {
  const marks = findAll(prose, titleMarks).map(({ 0: mark, index }) => ({ at: index, mark }));
  const open: { readonly at: number; readonly mark: string }[] = [];
  const waiting: Record<string, number> = { '》': 0, '〉': 0 };
  const found: Fault[] = [];
  for (const [index, { at, mark }] of marks.entries()) {
    const closer = closerOf[mark];
    const top = open.at(-1);
    if (closer !== undefined) {
      open.push({ at, mark });
      waiting[closer] = (waiting[closer] ?? 0) + 1;
    } else if (waiting[mark]) {
      for (let left = open.pop(); left; left = open.pop()) {
        const own = closerOf[left.mark] ?? '';
        waiting[own] = (waiting[own] ?? 1) - 1;
        if (own === mark) break;
        found.push({ ...left, kind: 'unclosed' });
      }
    } else if (top && at - top.at <= furthest && marks[index + 1]?.mark !== closerOf[top.mark]) {
      open.pop();
      const right = closerOf[top.mark] ?? '';
      waiting[right] = (waiting[right] ?? 1) - 1;
      found.push({ at, mark, kind: 'mismatched', open: top.mark, right });
    } else found.push({ at, mark, kind: 'unopened' });
  }
  return [...found, ...open.map(left => ({ ...left, kind: 'unclosed' as const }))];
}

const titleMarks = /[《》〈〉]/g;

function strayApostrophes(prose: string, taken: ReadonlySet<number>): readonly QuoteFault[] {
  const found: QuoteFault[] = [];
  for (let at = prose.indexOf("'"); at !== -1; at = prose.indexOf("'", at + 1))
    if (!taken.has(at) && isBesideChinese(prose, at)) found.push({ at, mark: "'", kind: 'straight' });
  return found;
}

const furthest = 60;

/** A mark without its partner and, next, one of another kind without its own are one slip: said once, at the mark that is wrong. */
function mismatched(found: readonly Fault[], prose: string): readonly Fault[] {
  const all: Fault[] = [];
  for (let index = 0; index < found.length; index++) {
    const fault = found[index] as Fault;
    const next = found[index + 1];
    const one = next && next.at - fault.at <= furthest ? oneSlip(fault, next, prose) : undefined;
    if (one) index++;
    all.push(one ?? fault);
  }
  return all;
}

function oneSlip(first: Fault, second: Fault, prose: string): Fault | undefined {
  const [{ mark: open, kind }, { mark: close, kind: secondKind }] = [first, second];
  // 《…〉
  if (kind === 'unclosed' && secondKind === 'unopened') return mismatch(second, open, closerOf[open]);
  const isTitle = !notInTitle.test(prose.slice(first.at + 1, second.at));
  // 《…“, and ”…》: a quotation mark that is turned the wrong way besides.
  if (open === '《' && kind === 'unclosed' && isTitle && isQuote(second)) return mismatch(second, open, '》');
  if (close === '》' && secondKind === 'unopened' && isTitle && isQuote(first)) return mismatch(first, close, '《');
  return undefined;
}

const mismatch = ({ at, mark }: Fault, open: string, right = ''): Fault => ({ at, mark, kind: 'mismatched', open, right });

const notInTitle = /[《》，。；：！？]/;

const isQuote = ({ mark, kind, right }: Fault): boolean =>
  (kind === 'unclosed' && mark === '“') ||
  (kind === 'unopened' && mark === '”') ||
  (kind === 'straight' && mark === '"' && right === undefined);
