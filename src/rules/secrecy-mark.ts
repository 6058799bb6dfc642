import type { Draft, Piece } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { firstText, lineSpan } from './place/lines.ts';

const mark = /^[\s\0]*(?:密[ \u3000]*级[：:]\s*)?(?:绝[ \u3000]*密|机[ \u3000]*密|秘[ \u3000]*密)(?:★.{0,8}|\s*$)/;

export const secrecyMark = defineRule({
  id: 'secrecy-mark',
  scope: 'draft',
  meta: {
    category: 'privacy',
    severity: 'error',
    summary: { zh: '涉密文稿不得在联网计算机上处理', en: 'A classified text is not drafted on a networked machine' },
    basis: {
      zh: '《保守国家秘密法》；《党政机关公文处理工作条例》第九条（一）（二）',
      en: 'Law on Guarding State Secrets; Regulations on official documents, art. 9',
    },
    strength: 'required',
    repair: 'none',
    messages: {
      secret: {
        zh: '密级为“{grade}”，应在涉密计算机上起草，不得在此导出',
        en: 'The grade is “{grade}”: draft it on a machine for classified work, and do not export it here',
      },
    },
  },
  *check({ draft, piece, first }, { at }) {
    const grade = draft.frontMatter?.value['密级'];
    const span = draft.frontMatter?.valueSpan(['密级']);
    if (first && span && (grade === '秘密' || grade === '机密' || grade === '绝密'))
      yield at(span, 'secret', { data: { grade } });
    const place = markedLine(draft, piece);
    if (place !== undefined)
      yield at(lineSpan(draft, place, 12), 'secret', { data: { grade: draft.lines[place]?.text.trim().slice(0, 6) ?? '' } });
  },
});

/** 份号, 密级, 紧急程度 stand one below the other: the mark is in one of the first lines. */
const highest = 3;

function markedLine(draft: Draft, piece: Piece): number | undefined {
  const from = firstText(draft, piece);
  if (from === undefined) return undefined;
  for (let index = from, seen = 0; index < piece.to && seen < highest; index++) {
    const line = draft.lines[index];
    if (!line || line.kind === 'blank') continue;
    if (mark.test(line.prose)) return index;
    seen++;
  }
  return undefined;
}
