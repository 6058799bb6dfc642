import type { Line } from '../draft/draft.ts';
import { marksOf } from '../draft/marks.ts';
import { defineRule } from '../lint/rule.ts';
import { CharacterSet, isHan } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
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
  anchors: [...`"“”‘’（）《》〈〉〔〕【】`],
  meta: {
    category: 'punctuation',
    severity: 'error',
    summary: { zh: '引号、括号、书名号成对使用', en: 'Quotation marks, brackets and title marks come in pairs' },
    basis: { zh: 'GB/T 15834—2011 4.8、4.9、4.15', en: 'GB/T 15834—2011 4.8, 4.9, 4.15' },
    strength: 'required',
    repair: 'both',
    messages: {
      unclosed: { zh: '“{mark}”没有配对，应有“{other}”', en: 'The mark {mark} has no {other}' },
      unopened: { zh: '“{mark}”没有配对，前面应有“{other}”', en: 'The mark {mark} has no {other} before it' },
      straight: { zh: '中文里用了直引号，应为“{right}”', en: 'Straight quotes stand in Chinese text; they should be {right}' },
      reversed: { zh: '引号方向反了，应为“{right}”', en: 'The quotation mark is turned the wrong way; it should be {right}' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    for (const { span, right } of prose.includes('"') ? straightQuotes(line) : []) {
      const [open = '', close = ''] = right;
      yield at(span, 'straight', {
        data: { right },
        severity: 'warning',
        fix: [
          { span: { start: span.start, end: span.start + 1 }, text: open },
          { span: { start: span.end - 1, end: span.end }, text: close },
        ],
      });
    }
    for (const { at: place, mark, kind } of unpaired(line)) {
      const span = { start: place, end: place + 1 };
      if (kind === 'reversed') {
        const right = mark === '”' ? '“' : '”';
        yield at(span, 'reversed', {
          data: { right },
          suggestions: [{ title: { zh: `改为“${right}”`, en: `Change to ${right}` }, edits: [{ span, text: right }] }],
        });
      } else if (kind === 'unclosed') yield at(span, 'unclosed', { data: { mark, other: closerOf[mark] ?? '' } });
      else yield at(span, 'unopened', { data: { mark, other: openerOf[mark] ?? '' } });
    }
  },
});

const straight = /"([^"\n]{1,80})"/g;

function* straightQuotes({ prose }: Line): Generator<{ readonly span: Span; readonly right: string }> {
  for (const match of findAll(prose, straight)) {
    const end = match.index + match[0].length;
    if (isHan(match[1]?.[0]) || isHan(match[1]?.at(-1)) || (isHan(prose[match.index - 1]) && isHan(prose[end]))) {
      yield { span: { start: match.index, end }, right: '“”' };
    }
  }
}

const marks = /[“”‘’（）《》〈〉〔〕【】]/g;

interface Unpaired {
  readonly at: number;
  readonly mark: string;
  readonly kind: 'unclosed' | 'unopened' | 'reversed';
}

/** 1） and a） are labels, not half a pair. */
const isListLabel = (prose: string, at: number): boolean =>
  prose[at] === '）' && /(?:^|[。；：，\s])[\da-zA-Z一二三四五六七八九十]{1,3}$/.test(prose.slice(Math.max(0, at - 5), at));

const flagged = new CharacterSet('“”‘’（）《》〈〉〔〕【】');

/** Whether every mark has its partner, one inside the other: nearly every line is. */
function isBalanced(line: Line): boolean {
  const { prose } = line;
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

function unpaired(line: Line): readonly Unpaired[] {
  const { prose } = line;
  if (isBalanced(line)) return [];
  const open: { mark: string; at: number }[] = [];
  const found: Unpaired[] = [];
  const lastClose = prose.lastIndexOf('”');
  for (const { 0: mark, index: at } of findAll(prose, marks)) {
    if (mark in closerOf) {
      // An opening quote in a quotation that stands open is one turned the wrong way: “…“.
      const last = open.at(-1);
      if (mark === '“' && last?.mark === '“' && lastClose < at) {
        found.push({ at, mark, kind: 'reversed' });
        open.pop();
      } else open.push({ mark, at });
    } else if (mark in openerOf) {
      // ’ is an apostrophe, too.
      if (mark === '’' && /[A-Za-z]/.test(prose[at - 1] ?? '')) continue;
      const index = open.findLastIndex(candidate => candidate.mark === openerOf[mark]);
      if (index !== -1) {
        for (const left of open.splice(index).slice(1)) found.push({ ...left, kind: 'unclosed' });
      } else if (!isListLabel(prose, at))
        found.push({
          at,
          mark,
          kind:
            mark === '”' && prose.indexOf('”', at + 1) !== -1 && !prose.slice(at, prose.indexOf('”', at + 1)).includes('“')
              ? 'reversed'
              : 'unopened',
        });
    }
  }
  const firstWord = prose.search(/[^\s\0]/);
  // A quotation of several paragraphs opens each and closes only the last (GB/T 15834—2011 4.8.3.5).
  const left = open.filter(({ mark, at }) => !(mark === '“' && at === firstWord));
  const reversed = found.findIndex(({ kind }) => kind === 'reversed');
  const all = [...found, ...left.map(item => ({ ...item, kind: 'unclosed' as const }))];
  // ”…” : the first is turned round, and so the second has its pair.
  const first = found[reversed];
  return (first?.mark === '”' ? all.filter(item => item === first || !(item.mark === '”' && item.at > first.at)) : all).sort(
    (a, b) => a.at - b.at,
  );
}
