import type { Line } from '../draft/draft.ts';
import { defineRule, type Place } from '../lint/rule.ts';
import { isBlank, isHan } from '../text/char-class.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import { contact, isLeftOut } from './punctuation/gaps.ts';
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
  wantsPlaces: true,
  *check(line, { at }, places) {
    const { prose, content } = line;
    const points = placesOf('.', places, prose);
    for (const { span, mark } of singleMarks(line, points, places)) {
      const right = fullWidth[mark] ?? '';
      const isAtEnd = span.end >= content.end;
      // A point may stand for 。 or for ，: only at the end of the paragraph it is certain. There a comma is wrong of either width.
      const choices = mark === '.' || (mark === ',' && isAtEnd) ? ['。', '，'] : [right];
      const isSure = choices.length === 1 || (mark === '.' && isAtEnd);
      yield at(span, 'mark', {
        data: { mark, right: choices.join('”或“') },
        ...(isSure ? { fix: [{ span, text: right }] } : { suggestions: choices.map(text => changeTo(span, text)) }),
      });
    }
    for (const span of lostPoints(prose, points)) {
      const suggestions = [{ title: { zh: '删去“.”', en: 'Delete the point' }, edits: [{ span, text: '' }] }];
      yield at(span, 'point', { suggestions });
    }
    if (!places.some(({ word }) => word === '(' || word === ')')) return;
    for (const place of oddBrackets(line)) {
      const mark = prose[place] ?? '';
      const data = { mark, right: fullWidth[mark] ?? '' };
      yield at({ start: place, end: place + 1 }, 'mark', { data, fix: [widened(line, place)] });
    }
    for (const { start, end } of bracketPairs(line))
      yield at({ start, end }, 'brackets', { fix: [widened(line, start), widened(line, end - 1)] });
  },
});

/** A bracket in its full width, which takes the blanks beside it along: those inside, and those towards other Chinese words. */
function widened(line: Line, at: number): TextEdit {
  const { prose, kind } = line;
  const isOpener = prose[at] === '(';
  let [start, end] = [at, at + 1];
  while (isBlank(prose[start - 1])) start--;
  while (isBlank(prose[end])) end++;
  const [before, after] = [prose[start - 1], prose[end]];
  const isApart = kind === 'title' || contact.test(prose);
  if (isOpener && (isApart || start <= line.content.start || !isChinese(before))) start = at;
  if (!isOpener && (isApart || end >= line.content.end || !(isChinese(after) || after === '('))) end = at + 1;
  return { span: { start, end }, text: isOpener ? '（' : '）' };
}

const isChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && '，。；：、！？“”‘’（）《》【】〔〕'.includes(character));

/** Closes a Chinese clause: a character, a quotation mark or a bracket. */
const closesChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && '”’）》】％%'.includes(character) && character !== '');

const opensChinese = (character: string | undefined): boolean =>
  isHan(character) || (character !== undefined && character !== '' && '“‘（《【'.includes(character));

/** Where some marks stand in a line's prose, in order. */
function placesOf(marks: string, places: readonly Place[], prose: string): readonly number[] {
  const found: number[] = [];
  for (const { word, at } of places) if (marks.includes(word) && prose.startsWith(word, at)) found.push(at);
  return found.length < 2 ? found : found.sort((one, other) => one - other);
}

interface Single {
  /** The mark, and the blanks behind it. */
  readonly span: Span;
  readonly mark: string;
}

function singleMarks(line: Line, points: readonly number[], places: readonly Place[]): readonly Single[] {
  const found: Single[] = [];
  for (const at of points) addSingle(line, at, found);
  for (const at of placesOf(',;:?!', places, line.prose)) addSingle(line, at, found);
  return found;
}

function addSingle({ prose, heading, content, kind }: Line, at: number, found: Single[]): void {
  if (heading?.label && at < heading.label.span.end) return;
  const mark = prose[at] ?? '';
  const [before, after] = [prose[at - 1], prose[at + 1]];
  // 1. 加强… is a label in running text, 9:30 a time.
  if (before === mark || after === mark || (mark === '.' && isDigit(before))) return;
  if (mark === ';' && entity.test(prose.slice(Math.max(0, at - 9), at))) return;
  const isClosing = closesChinese(before);
  const isBetween = isClosing && (opensChinese(after) || isDigit(after));
  const isAtEnd = isHan(before) && (at + 1 >= content.end || after === '\n');
  const isBeforeChinese =
    isHan(after) &&
    before !== undefined &&
    (isDigit(before) ? mark !== '.' && mark !== ':' : /[A-Za-z]/.test(before) && ',;'.includes(mark));
  if (isBetween || isAtEnd || isBeforeChinese) found.push({ span: { start: at, end: at + 1 }, mark });
  // A title `文种: 工作总结` is the front matter of another program, or its key.
  else if (isClosing && isBlank(after) && !(kind === 'title' && mark === ':')) {
    // 坚持问题导向, 狠抓落实: the blank goes with the mark; a wide one is to be filled in.
    const end = isBlank(prose[at + 2]) ? at + 3 : at + 2;
    const next = prose[end];
    if (end < content.end && (opensChinese(next) || isDigit(next)) && !isLeftOut(prose, end))
      found.push({ span: { start: at, end }, mark });
  }
}

/** `&nbsp;`, `&#160;`: the mark belongs to what a web page left. */
const entity = /&(?:[A-Za-z]{2,8}|#\w{2,7})$/;

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

/** 12.个: a figure and its measure, and a point between them that is neither a decimal's nor a label's. */
const lostPoint =
  /(?<=\p{Script=Han}\d{1,6})\.(?=(?:个(?![别人体性])|家(?![庭长属])|项(?!目)|处(?![理置罚分于])|[名户件座辆台]|场次|人次))/uy;

function* lostPoints(prose: string, points: readonly number[]): Generator<Span> {
  for (const at of points) {
    if (!isDigit(prose[at - 1]) || !'个家项处名户件座辆台场人'.includes(prose[at + 1] ?? ' ')) continue;
    lostPoint.lastIndex = at;
    if (lostPoint.test(prose)) yield { start: at, end: at + 1 };
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
    const isSure =
      /\p{Script=Han}/u.test(inner) ||
      (isHan(prose[open - 1]) && (isHan(prose[end]) || end >= prose.length || /[，。；、]/.test(prose[end] ?? '')));
    if (isSure && !/^\d{1,2}$/.test(inner)) yield { start: open, end };
  }
}

/** The half-width mark of 县（市、区): its partner is right. */
function* oddBrackets(line: Line): Generator<number> {
  for (const pair of roundBrackets(line).pairs) {
    const at = oddHalf(line, pair);
    const isLabel = line.heading?.label && pair.open < line.heading.label.span.end;
    if (at !== undefined && !isLabel) yield at;
  }
}
