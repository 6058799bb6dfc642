import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const doubled = /([，。；：、])\1+|[，；：][、，；：。]|、[，。；：]|。[，；：、]|[！？][，。；、：]|[，、；：。][！？]/g;
const ellipsis = /(?<!…)…(?!…)|\.{3,}|。{3,}/g;
const quotedStop = /。”。|，”，|。）。/g;

const stops = [...'，。；：、'];
const calls = [...'！？'];
const anchors = [
  ...stops.flatMap(first => stops.map(second => first + second)),
  ...calls.flatMap(call => stops.flatMap(stop => [call + stop, stop + call])),
  '…',
  '...',
  '。”。',
  '，”，',
  '。）。',
];

export const repeatedPunctuation = defineRule({
  id: 'repeated-punctuation',
  scope: 'line',
  anchors,
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '点号不能连用', en: 'Two stops do not stand side by side' },
    basis: { zh: 'GB/T 15834—2011 5.1.1、4.11.2、附录 B.2.1', en: 'GB/T 15834—2011 5.1.1, 4.11.2, B.2.1' },
    strength: 'required',
    repair: 'both',
    messages: {
      doubled: { zh: '“{marks}”点号连用，应只留一个', en: 'The stops “{marks}” stand side by side; keep one' },
      ellipsis: { zh: '“{marks}”不是省略号，应为“……”', en: '“{marks}” is no ellipsis; it should be ……' },
      quoted: { zh: '“{marks}”内外都有点号，应只留一个', en: '“{marks}” has a stop inside and outside; keep one' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    const isEllipsis = new Set<number>();
    for (const match of findAll(prose, ellipsis)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].startsWith('.') && !/\p{Script=Han}/u.test(prose.slice(Math.max(0, span.start - 1), span.end + 1))) continue;
      for (let index = span.start; index < span.end; index++) isEllipsis.add(index);
      yield at(span, 'ellipsis', { data: { marks: match[0] }, fix: [{ span, text: '……' }] });
    }
    for (const match of findAll(prose, doubled)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isEllipsis.has(span.start)) continue;
      const same = match[1];
      const choices = [...new Set(match[0])];
      yield at(span, 'doubled', {
        data: { marks: match[0] },
        ...(same !== undefined
          ? { fix: [{ span, text: same }] }
          : {
              suggestions: choices.map(text => ({ title: { zh: `留“${text}”`, en: `Keep “${text}”` }, edits: [{ span, text }] })),
            }),
      });
    }
    for (const match of findAll(prose, quotedStop)) {
      const span = { start: match.index, end: match.index + 3 };
      const inside = match[0].slice(0, 2);
      const outside = match[0].slice(1);
      yield at(span, 'quoted', {
        data: { marks: match[0] },
        suggestions: [inside, outside].map(text => ({
          title: { zh: `改为“${text}”`, en: `Change to ${text}` },
          edits: [{ span, text }],
        })),
      });
    }
  },
});
