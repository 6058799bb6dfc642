import type { Line } from '../draft/draft.ts';
import { marksOf } from '../draft/marks.ts';
import { defineRule } from '../lint/rule.ts';
import { CharacterSet, isHan } from '../text/char-class.ts';
import type { TextEdit } from '../text/edit.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { isBesideChinese, type QuoteFault, quoteFaults } from './punctuation/quotes.ts';
import { roundBrackets } from './punctuation/round-brackets.ts';

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
};
const openerOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closerOf).map(([open, close]) => [close, open]),
);

export const pairedPunctuation = defineRule({
  id: 'paired-punctuation',
  scope: 'line',
  anchors: [...`"'“”‘’（）()《》〈〉〔〕【】`],
  meta: {
    category: 'punctuation',
    severity: 'error',
    summary: { zh: '引号、括号、书名号成对使用', en: 'Quotation marks, brackets and title marks come in pairs' },
    basis: { zh: 'GB/T 15834—2011 4.8、4.9、4.15', en: 'GB/T 15834—2011 4.8, 4.9, 4.15' },
    strength: 'required',
    repair: 'both',
    yieldsTo: ['residue'],
    messages: {
      unclosed: { zh: '“{mark}”没有配对，应有“{other}”', en: 'The mark {mark} has no {other}' },
      unopened: { zh: '“{mark}”没有配对，前面应有“{other}”', en: 'The mark {mark} has no {other} before it' },
      mismatched: {
        zh: '“{mark}”与“{open}”不配，应为“{right}”',
        en: 'The mark {mark} does not close {open}; it should be {right}',
      },
      straight: { zh: '中文里用了直引号，应为“{right}”', en: 'Straight quotes stand in Chinese text; they should be {right}' },
      stray: { zh: '直引号“{mark}”没有配对，应补全或删去', en: 'The straight quote {mark} has no partner' },
      reversed: { zh: '引号方向反了，应为“{right}”', en: 'The quotation mark is turned the wrong way; it should be {right}' },
      nested: { zh: '引号里的引号应为“‘’”', en: 'A quotation in a quotation takes ‘’' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    const straight = prose.includes('"') || prose.includes("'") ? straightQuotes(line) : [];
    for (const { span, right } of straight) {
      const details = { data: { right }, severity: 'warning' } as const;
      const edits = bothMarks(span, right);
      const title = { zh: `改为“${right}”`, en: `Change to ${right}` };
      yield at(span, 'straight', right === '“”' ? { ...details, fix: edits } : { ...details, suggestions: [{ title, edits }] });
    }
    if (isBalanced(line)) return;
    const taken = new Set(straight.flatMap(({ span }) => [span.start, span.end - 1]));
    for (const { at: place, mark, kind, right = '', close, open } of faultsOf(line, taken)) {
      const span = { start: place, end: place + 1 };
      const edit = [{ span, text: right }];
      if (kind === 'unclosed') yield at(span, 'unclosed', { data: { mark, other: closerOf[mark] ?? '' } });
      else if (kind === 'unopened') yield at(span, 'unopened', { data: { mark, other: openerOf[mark] ?? '' } });
      else if (kind === 'reversed') yield at(span, 'reversed', { data: { right }, fix: edit });
      else if (kind === 'nested') {
        const whole = { start: place, end: (close ?? place) + 1 };
        yield at(whole, 'nested', { severity: 'warning', fix: bothMarks(whole, right) });
      } else if (kind === 'straight' && right !== '') yield at(span, 'straight', { data: { right }, fix: edit });
      else if (kind === 'straight') yield at(span, 'stray', { data: { mark } });
      else {
        const details = { data: { mark, open: open ?? '', right } };
        const title = { zh: `改为“${right}”`, en: `Change to ${right}` };
        yield at(
          span,
          'mismatched',
          mark === '〉' ? { ...details, fix: edit } : { ...details, suggestions: [{ title, edits: edit }] },
        );
      }
    }
  },
});

function bothMarks({ start, end }: Span, right: string): readonly TextEdit[] {
  return [
    { span: { start, end: start + 1 }, text: right[0] ?? '' },
    { span: { start: end - 1, end }, text: right[1] ?? '' },
  ];
}

const double = /"([^"“”\n]{1,80})"/g;
const single = /'([^'‘’\n]{1,40})'/g;

function straightQuotes({ prose }: Line): readonly { readonly span: Span; readonly right: string }[] {
  const found: { readonly span: Span; readonly right: string }[] = [];
  for (const [pattern, right] of [
    [double, '“”'],
    [single, '‘’'],
  ] as const) {
    for (const match of findAll(prose, pattern)) {
      const end = match.index + match[0].length;
      if (isHan(match[1]?.[0]) || isHan(match[1]?.at(-1)) || (isHan(prose[match.index - 1]) && isHan(prose[end])))
        found.push({ span: { start: match.index, end }, right });
    }
  }
  return found;
}

const flagged = new CharacterSet('“”‘’（）()《》〈〉〔〕【】');

/** Whether every mark has its partner, one inside the other: nearly every line is. */
function isBalanced(line: Line): boolean {
  const { prose } = line;
  if (prose.includes('"') || prose.includes("'")) return false;
  let open = '';
  for (const at of marksOf(line)) {
    if (!flagged.has(prose.charCodeAt(at))) continue;
    const mark = prose[at] as string;
    const closer = closerOf[mark];
    if (closer !== undefined) {
      if (mark === '“' && open.includes('”')) return false;
      open += closer;
    } else {
      if (!open.endsWith(mark)) return false;
      open = open.slice(0, -1);
    }
  }
  return open === '';
}

interface Fault extends Omit<QuoteFault, 'kind'> {
  readonly kind: QuoteFault['kind'] | 'mismatched';
  /** What a mismatched mark should have closed. */
  readonly open?: string;
}

/** What is wrong, in order; each kind of mark is read for itself. */
function faultsOf(line: Line, taken: ReadonlySet<number>): readonly Fault[] {
  const { prose } = line;
  const round = roundBrackets(line).alone.filter(at => isFullRound(prose[at]) || isBesideChinese(prose, at));
  const found: QuoteFault[] = [
    ...quoteFaults(line, taken),
    ...round.map(at => toFault(prose, at)),
    ...['‘’', '《》', '〈〉', '〔〕', '【】'].flatMap(marks => lonely(prose, marks).map(at => toFault(prose, at))),
    ...strayApostrophes(prose, taken),
  ];
  return mismatched(found.sort((a, b) => a.at - b.at));
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

function strayApostrophes(prose: string, taken: ReadonlySet<number>): readonly QuoteFault[] {
  const found: QuoteFault[] = [];
  for (let at = prose.indexOf("'"); at !== -1; at = prose.indexOf("'", at + 1))
    if (!taken.has(at) && isBesideChinese(prose, at)) found.push({ at, mark: "'", kind: 'straight' });
  return found;
}

const furthest = 60;

/** 《…〉: a mark without its closer and, next, a closer without its opener are one pair of unlike marks: said once, at the second. */
function mismatched(found: readonly QuoteFault[]): readonly Fault[] {
  const all: Fault[] = [];
  for (let index = 0; index < found.length; index++) {
    const fault = found[index] as QuoteFault;
    const next = found[index + 1];
    const isPair = fault.kind === 'unclosed' && next?.kind === 'unopened' && next.at - fault.at <= furthest;
    if (next && isPair) {
      all.push({ at: next.at, mark: next.mark, kind: 'mismatched', open: fault.mark, right: closerOf[fault.mark] ?? '' });
      index++;
    } else all.push(fault);
  }
  return all;
}
