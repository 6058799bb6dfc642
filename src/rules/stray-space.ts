import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const between =
  /(?<=[\p{Script=Han}，。；：、！？“”‘’（）《》【】〔〕])[ \t\u3000]+(?=[\p{Script=Han}，。；：、！？“”‘’（）《》【】〔〕])/gu;

/** 张  明: a name of two characters is spaced to stand under one of three. */
const spacedName = /^[\u3000 ]{1,2}$/;

export const straySpace = defineRule({
  id: 'stray-space',
  scope: 'line',
  kinds: ['paragraph', 'heading', 'title', 'salutation', 'addressee'],
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
    messages: { space: { zh: '汉字或标点之间有空格，应删去', en: 'A space stands between Chinese characters or marks' } },
  },
  *check({ prose, content, heading, kind }, { at }) {
    const from = Math.max(content.start, heading?.label?.span.end ?? 0);
    for (const match of findAll(prose, between)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.start < from) continue;
      // In a title spaces part its lines; elsewhere a wide gap between two short words lays out a name.
      const isLayout = kind === 'title' || (spacedName.test(match[0]) && prose.length < 12);
      if (!isLayout) yield at(span, 'space', { fix: [{ span, text: '' }] });
    }
  },
});
