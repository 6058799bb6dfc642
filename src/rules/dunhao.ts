import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

const beforeEtc = /、(?=等(?![级待候于同额值价效离温边腰式次闲你我他]))/g;
const betweenMarks = /(?<=》)、(?=《)|(?<=”)、(?=“)/g;
const beforeClause = /(?<=》)、(?=(?:持续|进一步|不断|切实|全面|深入|扎实|努力|着力|积极|严格|认真)[\p{Script=Han}]{2})/gu;
const mixedList =
  /(?<![^，。；：“”]{9})(?<=^|[，。；：到用抓和])[^，。；：、“”（）\s]{2,4}(?:，[^，。；：、“”（）\s]{2,3}、[^，。；：、“”（）\s]{2,6}(?=等|的|$|，|。)|、[^，。；：、“”（）\s]{4}，[^，。；：、“”（）\s]{4}。)/y;

export const dunhao = defineRule({
  id: 'dunhao',
  scope: 'line',
  anchors: ['、'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '顿号用在并列的词语之间', en: 'The 顿号 stands between the items of a list' },
    basis: {
      zh: 'GB/T 15834—2011 4.5、附录 B.1.2；书名号、引号之间“通常”不用：4.5.3.5',
      en: 'GB/T 15834—2011 4.5, B.1.2; between 《》《》 and “”“” usually none: 4.5.3.5',
    },
    strength: 'recommended',
    repair: 'both',
    messages: {
      etc: { zh: '“等”前不用顿号，应删去“、”', en: 'No 、 before 等' },
      between: { zh: '并列的书名号或引号之间通常不用顿号，宜删去“、”', en: 'Between titles or quotations usually no 、' },
      clause: { zh: '分句之间用了顿号，应为“，”', en: 'A 、 stands between clauses; it should be ，' },
      mixed: { zh: '并列项之间“，”“、”混用，宜统一用“、”', en: 'One list is separated now by ， now by 、' },
    },
  },
  *check({ prose }, { at }) {
    for (const { index } of findAll(prose, beforeEtc, ['、等'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'etc', { fix: [{ span, text: '' }] });
    }
    for (const { index } of findAll(prose, betweenMarks, ['》、《', '”、“'])) {
      const span = { start: index, end: index + 1 };
      const suggestions = [{ title: { zh: '删去“、”', en: 'Delete 、' }, edits: [{ span, text: '' }] }];
      yield at(span, 'between', { severity: 'information', suggestions });
    }
    for (const { index } of findAll(prose, beforeClause, ['》、'])) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'clause', {
        suggestions: [{ title: { zh: '改为“，”', en: 'Change to ，' }, edits: [{ span, text: '，' }] }],
      });
    }
    for (const span of mixedCommas(prose)) {
      yield at(span, 'mixed', {
        severity: 'information',
        suggestions: [{ title: { zh: '改为“、”', en: 'Change to 、' }, edits: [{ span, text: '、' }] }],
      });
    }
  },
});

/** The commas that stand among 、: 、 three or four characters behind one, or five before it. */
function mixedCommas(prose: string): readonly Span[] {
  const found: Span[] = [];
  for (let comma = prose.indexOf('，'); comma !== -1; comma = prose.indexOf('，', comma + 1)) {
    const isLate = prose[comma - 5] === '、' && prose[comma + 5] === '。';
    if (!isLate && prose[comma + 3] !== '、' && prose[comma + 4] !== '、') continue;
    const words = isLate ? comma - 5 : comma;
    for (let length = 4; length >= 2; length--) {
      mixedList.lastIndex = words - length;
      if (words < length || !mixedList.test(prose)) continue;
      found.push({ start: comma, end: comma + 1 });
      break;
    }
  }
  return found;
}
