import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const number =
  /(?<=\p{Script=Han})(?<open>[[（(【〔])(?<year>20\d\d|19\d\d|\d\d)年?(?<close>[\]）)】〕])[ \u3000]?(?<nth>第)?[ \u3000]?(?<serial>\d{1,5})[ \u3000]?号/dgu;
const square = /[〔[【]/;

export const documentNumber = defineRule({
  id: 'document-number',
  scope: 'line',
  anchors: [...'0123456789'].flatMap(digit => [`${digit}号`, `${digit} 号`]),
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '发文字号写作 ×发〔2026〕1号', en: 'A document number is written ×发〔2026〕1号' },
    basis: { zh: 'GB/T 9704—2012 7.2.5；GB/T 15834—2011 4.9.3', en: 'GB/T 9704—2012 7.2.5; GB/T 15834—2011 4.9.3' },
    strength: 'required',
    repair: 'both',
    messages: {
      form: { zh: '发文字号“{words}”写法不对，应为“{right}”', en: 'The document number “{words}” should be “{right}”' },
    },
  },
  *check({ prose }, { at }) {
    for (const match of findAll(prose, number)) {
      const { year = '', serial = '' } = match.groups ?? {};
      const isShort = year.length === 2;
      // （26）3号 may be anything; 〔26〕3号 is a document's number.
      if (isShort && !square.test(match[0][0] ?? '')) continue;
      const right = `〔${isShort ? `20${year}` : year}〕${Number(serial)}号`;
      if (match[0] === right) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      // Two digits of a year are completed by the writer.
      if (isShort) {
        const title = { zh: `改为“${right}”`, en: `Change to ${right}` };
        yield at(span, 'form', { data: { words: match[0], right }, suggestions: [{ title, edits: [{ span, text: right }] }] });
        continue;
      }
      yield at(span, 'form', { data: { words: match[0], right }, fix: [{ span, text: right }] });
    }
  },
});
