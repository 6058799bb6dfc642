import { findIn, WordSet } from '../draft/word-set.ts';
import type { Wording } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

/** A stop, in whatever width: ,， and 。;, too. */
const doubled =
  /([，。；：、])\1+|(?<=[\p{Script=Han}”》）])[,;][，。；：、]|[，。；：、][,;](?=[\p{Script=Han}“《（])|[，；：][、，；：。]|、[，。；：]|。[，；：、]|[！？][，。；、：]|[，、；：。][！？]/gu;
const ellipsis = /(?<!…)…(?![…万亿元人家次个项件户名%％])|\.{3,}/g;
/** 。。。 and .. may stand for an ellipsis or for one full stop: only the writer knows. */
const stopsOrDots = /。{3,}|(?<=[\p{Script=Han}”》）%％])\.\.(?!\.)/gu;
const several = new WordSet('。。。', '..');
/** 3—-5: two marks of a range. */
const doubledDash = /(?<=\d)(?:[—–～-]{2,3}|~~)(?=\d)|(?<=\d[\p{Script=Han}%％]{1,2})(?!——)[—–～-]{2}(?=\d)/gu;
const quotedStop = /。”。|，”，|。）。/g;

const stops = [...'，。；：、'];
const halves = [...',;'];
const calls = [...'！？'];
const dashes = [...'—–～-~'];
const anchors = [
  ...stops.flatMap(first => stops.map(second => first + second)),
  ...halves.flatMap(half => stops.flatMap(stop => [half + stop, stop + half])),
  ...calls.flatMap(call => stops.flatMap(stop => [call + stop, stop + call])),
  '…',
  '..',
  ...dashes.flatMap(first => dashes.map(second => first + second)),
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
    yieldsTo: ['placeholder', 'residue'],
    messages: {
      doubled: { zh: '“{marks}”点号连用，应只留一个', en: 'The stops “{marks}” stand side by side; keep one' },
      ellipsis: { zh: '“{marks}”不是省略号，应为“……”', en: '“{marks}” is no ellipsis; it should be ……' },
      unclear: { zh: '“{marks}”点号连用，应为“。”或“……”', en: '“{marks}” should be 。 or ……' },
      dash: { zh: '连接号“{marks}”重复，应只用一个', en: 'The marks “{marks}” of a range stand side by side; keep one' },
      quoted: { zh: '“{marks}”内外都有点号，应只留一个', en: '“{marks}” has a stop inside and outside; keep one' },
    },
  },
  *check(line, { at }) {
    const { prose } = line;
    for (const match of findAll(prose, ellipsis)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].startsWith('.') && !/\p{Script=Han}/u.test(prose.slice(Math.max(0, span.start - 1), span.end + 1))) continue;
      yield at(span, 'ellipsis', { data: { marks: match[0] }, fix: [{ span, text: '……' }] });
    }
    for (const match of findIn(line, stopsOrDots, several)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield at(span, 'unclear', { data: { marks: match[0] }, suggestions: ['。', '……'].map(text => choice(span, text)) });
    }
    for (const match of findAll(prose, doubledDash)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield at(span, 'dash', { data: { marks: match[0] }, suggestions: ['—', '～'].map(text => choice(span, text)) });
    }
    for (const match of findAll(prose, doubled)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].startsWith('。。。')) continue;
      const choices = [...new Set(match[0].replaceAll(',', '，').replaceAll(';', '；'))];
      const same = choices.length === 1 ? choices[0] : undefined;
      yield at(span, 'doubled', {
        data: { marks: match[0] },
        ...(same !== undefined ? { fix: [{ span, text: same }] } : { suggestions: choices.map(text => choice(span, text)) }),
      });
    }
    for (const match of findAll(prose, quotedStop)) {
      const span = { start: match.index, end: match.index + 3 };
      const inside = match[0].slice(0, 2);
      const outside = match[0].slice(1);
      yield at(span, 'quoted', {
        data: { marks: match[0] },
        suggestions: [inside, outside].map(text => choice(span, text)),
      });
    }
  },
});

const choice = (span: Span, text: string): { readonly title: Wording; readonly edits: readonly TextEdit[] } => ({
  title: { zh: `改为“${text}”`, en: `Change to ${text}` },
  edits: [{ span, text }],
});
