import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const between =
  /(?<=[\p{Script=Han}，。；：、！？“”‘’（）《》【】〔〕])[ \t\u3000]+(?=[\p{Script=Han}，。；：、！？“”‘’（）《》【】〔〕])/gu;
/** Beside a Chinese mark there is none either, whatever stands on its other side. */
const besideMark = /(?<=[\dA-Za-z%％])[ \t\u3000]+(?=[，。；：、！？”）》])/g;
const date = /(?<!\d)(?:\d{4}[ \u3000]*年[ \u3000]*)?\d{1,2}[ \u3000]*月(?:[ \u3000]*\d{1,2}[ \u3000]*日)?/g;
const dateGap = /[ \u3000]+|(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g;

/** 张  明: a name of two characters is spaced to stand under one of three. */
const spacedName = /^[\u3000 ]{1,2}$/;

/** 联系人：县水利局 张明: what is told beside a label is set apart. */
const contact =
  /^[\s\0]*(?:[（(])?(?:发布(?:时间|日期)|更新时间|联系人|联系方式|联系电话|电话|地址|汇报人|主讲人?|发言人|报告人|撰稿人?|审核|单位|姓名|来源|作者)[ \u3000]*[：:]/;

/** A measure that no word begins with, before which a figure was left out: `完成投资  亿元`. To close the gap would hide the blank. */
const measure =
  /^(?:[万亿]元|[万亿千百][人户亩吨]|[人家场户]次|公里|平方米|个百分点|[%％]|[件项次个户人家起处名场份座辆期条][，。；、）])/;

export const straySpace = defineRule({
  id: 'stray-space',
  scope: 'line',
  kinds: ['paragraph', 'heading', 'title', 'salutation', 'addressee', 'date'],
  anchors: [' ', '\t', '\u3000'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '汉字之间、汉字与标点之间没有空格', en: 'No space between Chinese characters or beside Chinese marks' },
    basis: {
      zh: 'GB/T 15834—2011 5.1：标点各占一个字的位置，其间不空格',
      en: 'GB/T 15834—2011 5.1: each mark has the place of one character',
    },
    strength: 'recommended',
    repair: 'fix',
    // A gap where a figure is still to be written must not be closed.
    yieldsTo: ['placeholder', 'residue'],
    messages: {
      space: { zh: '汉字或标点之间有空格，应删去', en: 'A space stands between Chinese characters or marks' },
      date: { zh: '同一日期里有的有空格、有的没有，应删去空格', en: 'Some parts of the date are spaced; delete the space' },
    },
  },
  *check(line, { at }) {
    for (const span of line.kind === 'date' ? [] : strayIn(line)) yield at(span, 'space', { fix: [{ span, text: '' }] });
    for (const span of unevenDates(line)) yield at(span, 'date', { fix: [{ span, text: '' }] });
  },
});

function* strayIn({ prose, content, heading, kind }: Line): Generator<Span> {
  // In a title spaces part its lines; so they do beside a label.
  if (kind === 'title' || contact.test(prose)) return;
  const from = Math.max(content.start, heading?.label?.span.end ?? 0);
  for (const match of [...findAll(prose, between), ...findAll(prose, besideMark)]) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start < from || measure.test(prose.slice(span.end, span.end + 4))) continue;
    // A wide gap between two short words lays out a name; that of （ ） is to be filled.
    const isBlank = '（《“'.includes(prose[span.start - 1] ?? '') && '）》”'.includes(prose[span.end] ?? '');
    const isLayout = isBlank || (spacedName.test(match[0]) && prose.length < 12);
    if (!isLayout) yield span;
  }
}

/** The gaps of a date that is typed closed elsewhere: `2026年3 月18日`. */
function* unevenDates({ prose }: Line): Generator<Span> {
  for (const { 0: words, index } of findAll(prose, date, [' 月', ' 年', ' 日', '月 ', '年 ', '\u3000'])) {
    const gaps = [...findAll(words, dateGap)].map(gap => ({ start: index + gap.index, end: index + gap.index + gap[0].length }));
    const spaced = gaps.filter(({ start, end }) => end > start);
    if (spaced.length > 0 && spaced.length * 2 <= gaps.length) yield* spaced;
  }
}
