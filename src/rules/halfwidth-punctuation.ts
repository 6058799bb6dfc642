import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { isHan } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { oddHalf, roundBrackets } from './punctuation/round-brackets.ts';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

export const halfwidthPunctuation = defineRule({
  id: 'halfwidth-punctuation',
  scope: 'line',
  anchors: [...',;:?!.()'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '中文里用全角标点', en: 'Full-width punctuation in Chinese text' },
    basis: { zh: 'GB/T 15834—2011 5.1', en: 'GB/T 15834—2011 5.1' },
    strength: 'required',
    repair: 'both',
    yieldsTo: ['residue'],
    messages: {
      mark: {
        zh: '中文里用了半角“{mark}”，应为“{right}”',
        en: 'The half-width “{mark}” stands in Chinese text; it should be “{right}”',
      },
      brackets: { zh: '中文里用了半角括号，应为“（）”', en: 'Half-width brackets stand in Chinese text; they should be （）' },
      point: { zh: '数字与量词之间的“.”多余或缺数，应核对', en: 'A point stands between a figure and its measure' },
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
    for (const span of oddBrackets(line)) {
      const mark = prose[span.start] ?? '';
      const right = fullWidth[mark] ?? '';
      yield at(span, 'mark', { data: { mark, right }, fix: [{ span, text: right }] });
    }
    for (const span of lostPoints(line)) {
      const suggestions = [{ title: { zh: '删去“.”', en: 'Delete the point' }, edits: [{ span, text: '' }] }];
      yield at(span, 'point', { suggestions });
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
    const isBeforeChinese =
      isHan(after) &&
      before !== undefined &&
      (/\d/.test(before) ? mark !== '.' && mark !== ':' : /[A-Za-z]/.test(before) && ',;'.includes(mark));
    // 1. 加强… is a label in running text, 9:30 a time.
    const isLabel = mark === '.' && before !== undefined && /\d/.test(before);
    if ((isBetween || isAtEnd || isBeforeChinese) && !isLabel) yield { start: at, end: at + 1 };
  }
}

/** 12.个: a figure and its measure, and a point between them that is neither a decimal's nor a label's. */
const lostPoint =
  /(?<=\p{Script=Han})\d{1,6}(?<point>\.)(?=(?:个(?![别人体性])|家(?![庭长属])|项(?!目)|处(?![理置罚分于])|[名户件座辆台]|场次|人次))/dgu;

function* lostPoints({ prose }: Line): Generator<Span> {
  for (const match of findAll(prose, lostPoint, ['.'])) {
    const [start, end] = match.indices?.groups?.['point'] ?? [0, 0];
    yield { start, end };
  }
}

const longestBrackets = 62;

function* bracketPairs(line: Line): Generator<Span> {
  const { prose, heading } = line;
  for (const { open, close } of roundBrackets(line).pairs) {
    const end = close + 1;
    if (prose[open] !== '(' || prose[close] !== ')' || end - open > longestBrackets || end - open < 3) continue;
    if (heading?.label && open < heading.label.span.end) continue;
    const inner = prose.slice(open + 1, close);
    const isChinese =
      /\p{Script=Han}/u.test(inner) ||
      (isHan(prose[open - 1]) && (isHan(prose[end]) || end >= prose.length || /[，。；、]/.test(prose[end] ?? '')));
    if (isChinese && !/^\d{1,2}$/.test(inner)) yield { start: open, end };
  }
}

/** The half-width mark of 县（市、区): its partner is right. */
function* oddBrackets(line: Line): Generator<Span> {
  for (const pair of roundBrackets(line).pairs) {
    const at = oddHalf(line, pair);
    const isLabel = line.heading?.label && pair.open < line.heading.label.span.end;
    if (at !== undefined && !isLabel) yield { start: at, end: at + 1 };
  }
}
