import { defineRule } from '../lint/rule.ts';
import { lastText, lineEnd } from './place/lines.ts';

export const missingClosing = defineRule({
  id: 'missing-closing',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'information',
    summary: { zh: '汇报、讲话宜有结束语', en: 'A report or speech has a closing line' },
    basis: { zh: '汇报、讲话的通行写法（惯例）', en: 'Practice of reports and speeches' },
    strength: 'practice',
    repair: 'suggest',
    messages: { missing: { zh: '{doctype}没有结束语，宜在文末补写', en: 'This {doctype} has no closing line' } },
  },
  *check({ draft, piece, doctype }, { at }) {
    if (!doctype || doctype.closingWords.length === 0 || (doctype.closing !== 'expected' && doctype.closing !== 'required'))
      return;
    if (piece.salutation === undefined) return;
    let last = lastText(draft, piece);
    let end = '';
    for (let index = last ?? -1, seen = 0; index >= piece.from && seen < 3; index--) {
      const line = draft.lines[index];
      if (!line || line.kind === 'blank' || line.kind === 'signature' || line.kind === 'date') continue;
      if (seen === 0) last = index;
      seen++;
      end = line.text.slice(-160) + end;
    }
    if (last === undefined || doctype.closingWords.some(words => end.includes(words)) || /同志们[，,！]|！[”’]?\s*$/.test(end))
      return;
    const place = lineEnd(draft, last);
    const words = doctype.name === '情况汇报' ? '以上汇报，不妥之处，敬请批评指正。' : '谢谢大家！';
    yield at({ start: place - Math.min(1, draft.lines[last]?.text.length ?? 0), end: place }, 'missing', {
      data: { doctype: doctype.name },
      suggestions: [
        {
          title: { zh: `补上“${words}”`, en: `Insert “${words}”` },
          edits: [{ span: { start: place, end: place }, text: `${draft.lines[last - 1]?.eol || '\n'}${words}` }],
        },
      ],
    });
  },
});
