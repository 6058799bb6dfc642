import type { Line } from '../draft/draft.ts';
import { hasLonely, hasTrait } from '../draft/mark-traits.ts';
import type { Wording } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { isHan } from '../text/char-class.ts';
import type { TextEdit } from '../text/edit.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { closerOf, faultsOf, openerOf } from './punctuation/unpaired.ts';

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
    // A document's number is put right as a whole.
    yieldsTo: ['document-number', 'residue'],
    messages: {
      unclosed: { zh: '{mark}没有配对，应有{other}', en: 'The mark {mark} has no {other}' },
      unopened: { zh: '{mark}没有配对，前面应有{other}', en: 'The mark {mark} has no {other} before it' },
      mismatched: {
        zh: '{mark}与{open}不配，应为{right}',
        en: 'The mark {mark} does not close {open}; it should be {right}',
      },
      straight: { zh: '中文里用了直引号，应为{right}', en: 'Straight quotes stand in Chinese text; they should be {right}' },
      stray: { zh: '直引号“{mark}”没有配对，应补全或删去', en: 'The straight quote {mark} has no partner' },
      reversed: { zh: '引号方向反了，应为{right}', en: 'The quotation mark is turned the wrong way; it should be {right}' },
      nested: { zh: '引号里的引号应为‘’', en: 'A quotation in a quotation takes ‘’' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    const hasStraight = prose.includes('"') || prose.includes("'");
    if (!hasStraight && !hasTrait(line, hasLonely)) return;
    const straight = hasStraight ? straightQuotes(line) : [];
    for (const { span, right } of straight) {
      const details = { data: { right }, severity: 'warning' } as const;
      const edits = bothMarks(span, right);
      const title = { zh: `改为“${right}”`, en: `Change to ${right}` };
      yield at(span, 'straight', right === '“”' ? { ...details, fix: edits } : { ...details, suggestions: [{ title, edits }] });
    }
    const taken = new Set(straight.flatMap(({ span }) => [span.start, span.end - 1]));
    for (const { at: place, mark, kind, right = '', close, open } of faultsOf(line, taken)) {
      const span = { start: place, end: place + 1 };
      const edit = [{ span, text: right }];
      if (kind === 'unclosed') yield at(span, 'unclosed', { data: { mark: named(mark), other: named(closerOf[mark]) } });
      else if (kind === 'unopened') yield at(span, 'unopened', { data: { mark: named(mark), other: named(openerOf[mark]) } });
      else if (kind === 'reversed') yield at(span, 'reversed', { data: { right: named(right) }, fix: edit });
      else if (kind === 'nested') {
        const whole = { start: place, end: (close ?? place) + 1 };
        yield at(whole, 'nested', { severity: 'warning', fix: bothMarks(whole, right) });
      } else if (kind === 'straight' && right !== '') yield at(span, 'straight', { data: { right: named(right) }, fix: edit });
      else if (kind === 'straight') yield at(span, 'stray', { data: { mark } });
      else {
        const details = { data: { mark: named(mark), open: named(open), right: named(right) } };
        const title = { zh: `改为“${right}”`, en: `Change to ${right}` };
        yield at(
          span,
          'mismatched',
          isSure(mark, open) ? { ...details, fix: edit } : { ...details, suggestions: [{ title, edits: edit }] },
        );
      }
    }
  },
});

/** A quotation mark in quotation marks cannot be read: it is told by its name. */
const names: Readonly<Record<string, string>> = { '“': '前引号“', '”': '后引号”', '‘': '前引号‘', '’': '后引号’' };

const named = (mark = ''): Wording => ({ zh: names[mark] ?? `“${mark}”`, en: mark });

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

/** One title mark for another; and 〉, which is seldom typed but by mistake. */
const isSure = (mark: string, open = ''): boolean => mark === '〉' || (mark === '》' && open === '〈');
