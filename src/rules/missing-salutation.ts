import { defineRule } from '../lint/rule.ts';
import { firstText, lineSpan } from './place/lines.ts';

export const missingSalutation = defineRule({
  id: 'missing-salutation',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '讲话、口头汇报应有称谓', en: 'A speech or oral report begins with a salutation' },
    basis: {
      zh: '讲话稿、汇报的通行写法（惯例）；称谓后用冒号：GB/T 15834—2011 4.7.3.4',
      en: 'Practice of speeches and reports; the colon after it: GB/T 15834—2011 4.7.3.4',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      missing: {
        zh: '{doctype}没有称谓，应在正文前另起一行写称谓',
        en: 'This {doctype} has no salutation; it stands on a line of its own before the text',
      },
    },
  },
  *check({ draft, piece, doctype, first }, { at }) {
    if (!doctype || piece.salutation !== undefined || piece.addressee !== undefined) return;
    if (doctype.salutation !== 'required' && doctype.salutation !== 'expected') return;
    const value = draft.frontMatter?.value;
    if (first && (typeof value?.['称谓'] === 'string' || typeof value?.['主送'] === 'string')) return;
    const place = piece.title ?? firstText(draft, piece);
    if (place === undefined) return;
    const insert = (draft.starts[place] ?? 0) + (piece.title === undefined ? 0 : (draft.lines[place]?.text.length ?? 0));
    const eol = draft.lines[place]?.eol || '\n';
    yield at(lineSpan(draft, place, 30), 'missing', {
      data: { doctype: doctype.name },
      // A written report to a superior may go without.
      severity: doctype.salutation === 'required' ? 'warning' : 'information',
      suggestions: ['同志们：', '各位领导、同志们：'].map(words => ({
        title: { zh: `补上“${words}”`, en: `Insert “${words}”` },
        edits: [{ span: { start: insert, end: insert }, text: piece.title === undefined ? words + eol : eol + words }],
      })),
    });
  },
});
