import { defineRule } from '../lint/rule.ts';

const marks = '。；;，,、';

/** `1.甲；2.乙`: where the next name begins. */
const nextName = /[；;，,、]\s*(?=\d{1,2}[.．、]\D)/y;

export const attachmentMark = defineRule({
  id: 'attachment-mark',
  scope: 'line',
  kinds: ['attachment'],
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '附件名称后不加标点', en: 'No mark follows the name of an attachment' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.4：附件名称后不加标点符号',
      en: 'GB/T 9704—2012 7.3.4: no mark after the name of an attachment',
    },
    strength: 'required',
    repair: 'both',
    messages: {
      end: { zh: '附件名称后有“{mark}”，应删去', en: 'The name of the attachment is followed by “{mark}”' },
      between: {
        zh: '附件名称后有“{mark}”，应删去，下一个附件另起一行',
        en: 'The name is followed by “{mark}”; the next has a line of its own',
      },
    },
  },
  *check({ text, prose, content }, { at }) {
    for (let index = content.start; index < content.end - 1; index++) {
      if (!marks.includes(text[index] ?? '') || text[index] === '。') continue;
      nextName.lastIndex = index;
      const match = nextName.exec(prose);
      if (!match) continue;
      const edits = [{ span: { start: index, end: index + match[0].length }, text: '\n' }];
      yield at({ start: index, end: index + 1 }, 'between', {
        data: { mark: text[index] ?? '' },
        suggestions: [{ title: { zh: '另起一行', en: 'Break the line' }, edits }],
      });
    }
    const end = { start: content.end - 1, end: content.end };
    const mark = text[end.start] ?? '';
    if (content.end > content.start && marks.includes(mark))
      yield at(end, 'end', { data: { mark }, fix: [{ span: end, text: '' }] });
  },
});
