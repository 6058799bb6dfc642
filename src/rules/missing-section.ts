import type { Section } from '../doctype/doctype.ts';
import { matchSections, type SectionMatch, sectionAnchors, sectionClues } from '../doctype/sections.ts';
import { sectionSkeleton } from '../doctype/skeleton.ts';
import { defineRule, type PieceInput } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { eolOf, firstText, isSiteMark, lastText, lineEnd, lineSpan, lineStart } from './place/lines.ts';

export const missingSection = defineRule({
  id: 'missing-section',
  scope: 'draft',
  kinds: ['heading', 'paragraph'],
  always: ['heading'],
  anchors: [...sectionAnchors, '##'],
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '文种应有的部分不能缺', en: 'A document has the sections its type calls for' },
    basis: {
      zh: '文种的通行写法（惯例，国家标准无规定）；文头写明文种的，按其要求检查',
      en: 'How the type is written in practice (no standard demands it); a draft that declares its type is held to it',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      missing: {
        zh: '{doctype}缺少“{section}”部分，应补写',
        en: 'This {doctype} has no section “{section}”; it should have one',
      },
    },
  },
  read: line => sectionClues(line) ?? (isSiteMark(line) ? line.text : undefined),
  *check(input, { at }) {
    const { draft, piece, doctype, declared } = input;
    if (!doctype || piece.preface) return;
    const first = piece.title ?? firstText(draft, piece);
    if (first === undefined) return;
    const match = matchSections(draft, piece, doctype);
    // Where nothing of the outline is there, the text is of another kind, or not begun.
    if (!declared && match.missing.length === doctype.sections.length) return;
    for (const section of match.missing) {
      yield at(lineSpan(draft, first, 30), 'missing', {
        data: { doctype: doctype.name, section: section.heading },
        severity: declared && section.presence === 'required' ? 'error' : 'warning',
        suggestions: [
          {
            title: { zh: `补上“${section.heading}”`, en: `Insert “${section.heading}”` },
            edits: [skeletonEdit(input, match, section)],
          },
        ],
      });
    }
  },
});

/** The skeleton goes before the first section that follows it in the outline, else to the end, before the signature. */
function skeletonEdit({ draft, piece, doctype }: PieceInput, match: SectionMatch, section: Section): TextEdit {
  const eol = eolOf(draft);
  const order = doctype?.sections ?? [];
  const followers = order.slice(order.indexOf(section) + 1).flatMap(({ id }) => match.filled.get(id) ?? []);
  const before = piece.headings.find(({ line }) => followers.includes(line))?.line ?? piece.signature ?? piece.date;
  const lines = sectionSkeleton(section);
  if (before !== undefined) {
    const start = lineStart(draft, before);
    return { span: { start, end: start }, text: lines.map(line => line + eol).join('') };
  }
  const end = lineEnd(draft, lastText(draft, piece) ?? piece.to - 1);
  return { span: { start: end, end }, text: lines.map(line => eol + line).join('') };
}
