import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';

const doubled = /(?<word>\p{Script=Han}{2,6})\k<word>/gu;

/** 一个一个, 研究研究: reduplication that says something. */
const reduplication =
  /^(?:[一两三几半每][\p{Script=Han}]{1,2}|研究|讨论|商量|考虑|学习|休息|琢磨|交流|走访|宣传|收拾|打听|了解|检查|锻炼|思考|点滴|日日|夜夜|天天|年年|处处|时时|人人|家家|户户|哈哈|逐[个项条级户])$/u;

/** 委员会|委员会议: the second word is another word's head. */
const overrun = /会$/;

const doubledParticle = /(?<![的目标])(?<mark>的)的(?!确|士)/dg;
const pairedConjunction = /由于[^。；，]{1,30}(?<mark>由于)|因为[^。；，]{1,30}(?<again>因为)/dg;
const list = /[^，。；：！？、“”（）《》\s\u0000]{2,12}(?:、[^，。；：！？、“”（）《》\s\u0000]{2,12}){2,40}/g;

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
    for (const { span, word } of listedTwice(line)) {
      const remove = {
        title: { zh: `删去后一个“${word}”`, en: `Delete the second “${word}”` },
        edits: [{ span: { start: span.start - 1, end: span.end }, text: '' }],
      };
      yield at(span, 'listed', { data: { word }, suggestions: [remove] });
    }
  },
});

function* doubledWords({ prose }: Line): Generator<{ readonly span: Span; readonly word: string }> {
  for (const match of prose.matchAll(doubled)) {
    const word = match.groups?.['word'] ?? '';
    const end = match.index + match[0].length;
    if (reduplication.test(word) || (overrun.test(word) && /[议员]/.test(prose[end] ?? '')) || /^(?<one>.)\k<one>+$/u.test(word))
      continue;
    yield { span: { start: end - word.length, end }, word };
  }
  for (const match of prose.matchAll(doubledParticle)) yield { span: { start: match.index, end: match.index + 1 }, word: '的' };
  for (const match of prose.matchAll(pairedConjunction)) {
    const [start, end] = match.indices?.groups?.['mark'] ?? match.indices?.groups?.['again'] ?? [0, 0];
    yield { span: { start, end }, word: prose.slice(start, end) };
  }
}

function* listedTwice({ prose }: Line): Generator<{ readonly span: Span; readonly word: string }> {
  if (!prose.includes('、')) return;
  for (const match of prose.matchAll(list)) {
    const seen = new Set<string>();
    let at = match.index;
    for (const item of match[0].split('、')) {
      if (seen.has(item)) yield { span: { start: at, end: at + item.length }, word: item };
      seen.add(item);
      at += item.length + 1;
    }
  }
}
