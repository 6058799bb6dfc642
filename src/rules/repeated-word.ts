import type { Line } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule } from '../lint/rule.ts';
import { CharacterSet } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { doubledCharacters } from './doubled/characters.ts';
import { doubledClauses } from './doubled/clauses.ts';

const doubled = /(?<word>\p{Script=Han}{2,6})\k<word>/gu;
const [shortest, longest] = [2, 6];

/** 一个一个, 研究研究: reduplication that says something. */
const reduplication =
  /^(?:[一两三几半每][\p{Script=Han}]{1,2}|研究|讨论|商量|考虑|学习|休息|琢磨|交流|走访|宣传|收拾|打听|了解|检查|锻炼|思考|掂量|斟酌|盘算|合计|体会|感受|反思|参谋|活动|放松|体验|尝试|点滴|日日|夜夜|天天|年年|处处|时时|人人|家家|户户|哈哈|逐[个项条级户])$/u;

/** 委员会|委员会议: the second word is another word's head. */
const overrun = /会$/;

const doubledParticle = /(?<![的目标])(?<mark>的)的(?!确|士)/dg;
const pairedConjunction = /由于[^。；，]{1,30}(?<mark>由于)|因为[^。；，]{1,30}(?<again>因为)/dg;

export const repeatedWord = defineRule({
  id: 'repeated-word',
  scope: 'line',
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '词语不能误写两遍', en: 'No word is written twice by mistake' },
    basis: { zh: '重复的字句是录入或修改的痕迹', en: 'A doubled word is a trace of typing or editing' },
    strength: 'fact',
    repair: 'both',
    messages: {
      doubled: { zh: '“{word}”重复，应只写一次', en: '“{word}” is there twice' },
      clause: { zh: '“{words}”与前一句重复，应只写一次', en: '“{words}” is there twice' },
      listed: { zh: '并列项中“{word}”列了两次，应删去一处', en: '“{word}” is listed twice' },
    },
  },
  *check(line, { at }) {
    for (const { span, word } of doubledWords(line)) {
      const edits = [{ span, text: '' }];
      const isSure = word === '的' || word.length >= 3;
      const remove = { title: { zh: `删去一个“${word}”`, en: `Delete one “${word}”` }, edits };
      yield at(span, 'doubled', { data: { word }, ...(isSure ? { fix: edits } : { suggestions: [remove] }) });
    }
    for (const place of doubledCharacters(line)) {
      const span = { start: place, end: place + 1 };
      yield at(span, 'doubled', { data: { word: line.prose[place] ?? '' }, fix: [{ span, text: '' }] });
    }
    for (const span of doubledClauses(line)) {
      const words = { start: span.start + 1, end: span.end };
      const remove = { title: { zh: '删去重复的一句', en: 'Delete the second' }, edits: [{ span, text: '' }] };
      yield at(words, 'clause', { data: { words: line.prose.slice(words.start, words.end) }, suggestions: [remove] });
    }
    for (const { span, word } of listedTwice(line)) {
      const remove = {
        title: { zh: `删去后一个“${word}”`, en: `Delete the second “${word}”` },
        edits: [{ span: { start: span.start - 1, end: span.end }, text: '' }],
      };
      yield at(span, 'listed', { data: { word }, suggestions: [remove] });
    }
  },
});

function* doubledWords(line: Line): Generator<{ readonly span: Span; readonly word: string }> {
  const { prose } = line;
  for (const match of mayRepeat(line) ? findAll(prose, doubled) : []) {
    const word = match.groups?.['word'] ?? '';
    const end = match.index + match[0].length;
    // 从严从严再从严
    if (prose.startsWith(`再${word}`, end)) continue;
    if (reduplication.test(word) || (overrun.test(word) && /[议员]/.test(prose[end] ?? '')) || /^(?<one>.)\k<one>+$/u.test(word))
      continue;
    yield { span: { start: end - word.length, end }, word };
  }
  for (const match of findAll(prose, doubledParticle, ['的的']))
    yield { span: { start: match.index, end: match.index + 1 }, word: '的' };
  for (const match of findAll(prose, pairedConjunction, ['由于', '因为'])) {
    const [start, end] = match.indices?.groups?.['mark'] ?? match.indices?.groups?.['again'] ?? [0, 0];
    yield { span: { start, end }, word: prose.slice(start, end) };
  }
}

/** Whether two to six Chinese characters stand twice side by side: far faster than the expression, which then tells which. */
function mayRepeat(line: Line): boolean {
  const of = unitsOf(line);
  const { length } = of;
  for (let at = longest; at < length; at++) {
    const unit = of[at];
    if (unit !== of[at - 2] && unit !== of[at - 3] && unit !== of[at - 4] && unit !== of[at - 5] && unit !== of[at - 6]) continue;
    for (let distance = shortest; distance <= longest; distance++) if (isRepeated(of, at, distance)) return true;
  }
  return length <= 2 * longest;
}

/** Whether the Chinese characters before `at` are those `distance` before them. */
function isRepeated(units: Uint16Array, at: number, distance: number): boolean {
  if (at < 2 * distance - 1) return false;
  for (let back = 0; back < distance; back++) {
    const unit = units[at - back] as number;
    if (unit !== units[at - back - distance] || unit < 0x2e80 || unit > 0xfeff) return false;
  }
  return true;
}

/** What parts the items of a list from the words around it. */
const outside = new CharacterSet('，。；：！？、“”（）《》\0 \t\u00A0\u3000\uFEFF');
const [shortestItem, longestItem] = [2, 12];

/** Of `甲、乙、丙` the items that stood there before. */
function listedTwice({ prose }: Line): readonly { readonly span: Span; readonly word: string }[] {
  const found: { readonly span: Span; readonly word: string }[] = [];
  let seen = new Set<string>();
  for (let mark = prose.indexOf('、'); mark !== -1; mark = prose.indexOf('、', mark + 1)) {
    const isFirst = seen.size === 0;
    if (isFirst) seen.add(prose.slice(itemStart(prose, mark), mark));
    const end = itemEnd(prose, mark + 1);
    const word = prose.slice(mark + 1, end);
    const isItem = word.length >= shortestItem && word.length <= longestItem;
    // 学习、学习、再学习
    if (isItem && seen.has(word) && !prose.startsWith(`、再${word}`, end)) found.push({ span: { start: mark + 1, end }, word });
    if (isItem && prose[end] === '、') seen.add(word);
    else seen = new Set();
  }
  return found;
}

function itemStart(prose: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestItem && !outside.has(prose.charCodeAt(start - 1))) start--;
  return start;
}

function itemEnd(prose: string, start: number): number {
  let end = start;
  while (end < prose.length && end - start <= longestItem && !outside.has(prose.charCodeAt(end))) end++;
  return end;
}
