import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const number =
  /(?<=\p{Script=Han})(?<open>[[（(【〔])(?<year>20\d\d|19\d\d|\d\d)(?<close>[\]）)】〕])(?<nth>第)?(?<serial>\d{1,5})号/dgu;

export const documentNumber = defineRule({
  id: 'document-number',
  scope: 'line',
  anchors: [...'0123456789'].map(digit => `${digit}号`),
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '发文字号写作 ×发〔2026〕1号', en: 'A document number is written ×发〔2026〕1号' },
    basis: { zh: 'GB/T 9704—2012 7.2.5；GB/T 15834—2011 4.9.3', en: 'GB/T 9704—2012 7.2.5; GB/T 15834—2011 4.9.3' },
    strength: 'required',
    repair: 'fix',
    messages: {
      form: { zh: '发文字号“{words}”写法不对，应为“{right}”', en: 'The document number “{words}” should be “{right}”' },
    },
  },
  *check({ prose }, { at }) {
    for (const match of findAll(prose, number)) {
      const { year = '', serial = '' } = match.groups ?? {};
      // Two digits of a year can only be completed by the writer.
      if (year.length === 2) continue;
      const right = `〔${year}〕${Number(serial)}号`;
      if (match[0] === right) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield at(span, 'form', { data: { words: match[0], right }, fix: [{ span, text: right }] });
    }
  },
});
