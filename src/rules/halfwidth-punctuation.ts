import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { isHan } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };

export const halfwidthPunctuation = defineRule({
  id: 'halfwidth-punctuation',
  scope: 'line',
  anchors: [...',;:?!.('],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '中文里用全角标点', en: 'Full-width punctuation in Chinese text' },
    basis: { zh: 'GB/T 15834—2011 5.1', en: 'GB/T 15834—2011 5.1' },
    strength: 'required',
    repair: 'both',
    messages: {
      mark: {
        zh: '中文里用了半角“{mark}”，应为“{right}”',
        en: 'The half-width “{mark}” stands in Chinese text; it should be “{right}”',
      },
      brackets: { zh: '中文里用了半角括号，应为“（）”', en: 'Half-width brackets stand in Chinese text; they should be （）' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    for (const span of singleMarks(line)) {
      const mark = prose[span.start] ?? '';
      const right = fullWidth[mark] ?? '';
      // A point may stand for 。 or for ，: only at the end of the paragraph it is certain.
      const isSure = mark !== '.' || span.end === line.content.end;
      const edits = [{ span, text: right }];
      const choices = mark === '.' ? ['。', '，'] : [right];
      yield at(span, 'mark', {
        data: { mark, right: choices.join('”或“') },
        ...(isSure
          ? { fix: edits }
          : {
              suggestions: choices.map(text => ({
                title: { zh: `改为“${text}”`, en: `Change to “${text}”` },
                edits: [{ span, text }],
              })),
            }),
      });
    }
    for (const { start, end } of bracketPairs(line)) {
      const fix = [
        { span: { start, end: start + 1 }, text: '（' },
        { span: { start: end - 1, end }, text: '）' },
      ];
      yield at({ start, end }, 'brackets', { fix });
    }
  },
});

/** Closes a Chinese clause: a character, a quotation mark or a bracket. */
const closesChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && '”’）》】％%'.includes(character) && character !== '');

const opensChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && character !== '' && '“‘（《【'.includes(character));

const marks = /[,;:?!.]/g;

function* singleMarks({ prose, heading, content }: Line): Generator<Span> {
  const label = heading?.label;
  for (const { 0: mark, index: at } of findAll(prose, marks)) {
    if (label && at < label.span.end) continue;
    const [before, after] = [prose[at - 1], prose[at + 1]];
    if (before === mark || after === mark) continue;
    const isBetween = closesChinese(before) && (opensChinese(after) || (after !== undefined && /\d/.test(after)));
    const isAtEnd = isHan(before) && (at + 1 >= content.end || after === '\n');
    const isBeforeChinese = mark !== '.' && mark !== ':' && before !== undefined && /\d/.test(before) && isHan(after);
    // 1. 加强… is a label in running text, 9:30 a time.
    const isLabel = mark === '.' && before !== undefined && /\d/.test(before);
    if ((isBetween || isAtEnd || isBeforeChinese) && !isLabel) yield { start: at, end: at + 1 };
  }
}

const pair = /\(([^()\n]{1,60})\)/g;

function* bracketPairs({ prose, heading }: Line): Generator<Span> {
  for (const match of findAll(prose, pair, ['('])) {
    const end = match.index + match[0].length;
    if (heading?.label && match.index < heading.label.span.end) continue;
    const inner = match[1] ?? '';
    const isChinese =
      /\p{Script=Han}/u.test(inner) ||
      (isHan(prose[match.index - 1]) && (isHan(prose[end]) || end >= prose.length || /[，。；、]/.test(prose[end] ?? '')));
    if (isChinese && !/^\d{1,2}$/.test(inner)) yield { start: match.index, end };
  }
}
