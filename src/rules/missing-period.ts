import { defineRule } from '../lint/rule.ts';

const unfinished = /[，、；]$/;
const stopsInside = /[。；！？]/;
const lead = /(?:如下|以下几(?:个方面|点)|以下(?:方面|问题|几项))(?<mark>。)$/d;

export const missingPeriod = defineRule({
  id: 'missing-period',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '一段话以句末点号结束', en: 'A paragraph ends with a full stop' },
    basis: { zh: 'GB/T 15834—2011 4.1；提起下文用冒号：4.7', en: 'GB/T 15834—2011 4.1; a colon leads on: 4.7' },
    strength: 'required',
    repair: 'both',
    messages: {
      none: { zh: '段末没有句号，应补上“。”', en: 'The paragraph ends without a full stop' },
      comma: { zh: '段末是“{mark}”，应为“。”', en: 'The paragraph ends with “{mark}”; it should be a full stop' },
      lead: { zh: '“{words}”提起下文，宜用冒号', en: '“{words}” leads on to what follows; use a colon' },
    },
  },
  *check({ prose, content, kind, heading }, { at }) {
    if (kind === 'heading' && !heading?.runIn) return;
    const words = prose.slice(content.start, content.end);
    const end = { start: content.end - 1, end: content.end };
    const match = lead.exec(words);
    if (match) {
      const suggestions = [{ title: { zh: '改为“：”', en: 'Change to “：”' }, edits: [{ span: end, text: '：' }] }];
      yield at(end, 'lead', { data: { words: match[0].slice(0, -1) }, severity: 'information', suggestions });
      return;
    }
    // A paragraph of prose has a stop inside; a line without one may be a label, a list, a caption.
    if (words.length < 20 || !stopsInside.test(words.slice(0, -1))) return;
    if (unfinished.test(words)) {
      const mark = words.at(-1) ?? '';
      yield at(end, 'comma', {
        data: { mark },
        severity: mark === '；' ? 'information' : 'warning',
        suggestions: [{ title: { zh: '改为“。”', en: 'Change to “。”' }, edits: [{ span: end, text: '。' }] }],
      });
    } else if (/\p{Script=Han}$/u.test(words)) {
      yield at(end, 'none', { fix: [{ span: { start: content.end, end: content.end }, text: '。' }] });
    }
  },
});
