import { titleOf } from '../doctype/recognise.ts';
import { defineRule } from '../lint/rule.ts';
import { eolOf, firstText, lineSpan, lineStart } from './place/lines.ts';

export const missingTitle = defineRule({
  id: 'missing-title',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '文稿应有标题', en: 'A document has a title' },
    basis: {
      zh: '《党政机关公文处理工作条例》第九条；GB/T 9704—2012 7.3.1。总结、汇报参照执行',
      en: 'Regulations on official documents, art. 9; GB/T 9704—2012 7.3.1, followed by summaries and reports in practice',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      missing: {
        zh: '没有标题，应在首行写明单位、时限、事由和文种',
        en: 'There is no title; the first line should name organisation, period, subject and type',
      },
    },
  },
  *check({ draft, piece, doctype }, { at }) {
    if (piece.preface || titleOf(draft, piece) !== undefined) return;
    const first = firstText(draft, piece);
    // A text of one paragraph is a note, not yet a document.
    if (first === undefined || piece.to - first < 3 || (piece.headings.length === 0 && !doctype)) return;
    const line = draft.lines[first];
    if (line?.kind === 'collection') return;
    const name = doctype?.name ?? '工作总结';
    const insert = lineStart(draft, first);
    yield at(lineSpan(draft, first, 20), 'missing', {
      suggestions: [
        {
          title: { zh: '在首行补上标题', en: 'Insert a title line' },
          edits: [{ span: { start: insert, end: insert }, text: `# 【单位】【时限】【事由】${name}${eolOf(draft)}` }],
        },
      ],
    });
  },
});
