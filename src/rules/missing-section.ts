import type { Section } from '../doctype/doctype.ts';
import { matchSections, type SectionMatch, sectionAnchors, sectionClues } from '../doctype/sections.ts';
import type { Draft, HeadingLabel, Piece } from '../draft/draft.ts';
import { defineRule, type PieceInput } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { labelText, numberText } from './place/heading-runs.ts';
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
  read(line): string | undefined {
    const label = line.heading?.label;
    const clues = sectionClues(line) ?? (isSiteMark(line) ? line.text : undefined);
    return label ? `${clues} ${label.style} ${label.value} ${label.number.start}` : clues;
  },
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
            edits: skeletonEdits(input, match, section),
          },
        ],
      });
    }
  },
});

/** The skeleton goes before the first section that follows it in the outline, else to the end, before the signature. */
function skeletonEdits({ draft, piece, doctype }: PieceInput, match: SectionMatch, section: Section): readonly TextEdit[] {
  const eol = eolOf(draft);
  const order = doctype?.sections ?? [];
  const followers = order.slice(order.indexOf(section) + 1).flatMap(({ id }) => match.filled.get(id) ?? []);
  const before = piece.headings.find(({ line }) => followers.includes(line))?.line ?? piece.signature ?? piece.date;
  const outline = outlineOf(draft, piece);
  const place = outline.findIndex(({ line }) => line >= (before ?? piece.to));
  const behind = place === -1 ? [] : outline.slice(place);
  const lines = [headingFor(section, outline, outline.length - behind.length), ...section.skeleton];
  const insert = insertion(draft, piece, before, lines, eol);
  const isInOrder = outline.every(({ label }, index) => label?.value === index + 1);
  const renumbered = behind.flatMap(({ line, label }) =>
    isInOrder && label
      ? [{ span: shift(label.number, draft.starts[line] ?? 0), text: numberText(label.style, label.value + 1) }]
      : [],
  );
  return [insert, ...renumbered];
}

function insertion(draft: Draft, piece: Piece, before: number | undefined, lines: readonly string[], eol: string): TextEdit {
  if (before !== undefined) {
    const start = lineStart(draft, before);
    return { span: { start, end: start }, text: lines.map(line => line + eol).join('') };
  }
  const end = lineEnd(draft, lastText(draft, piece) ?? piece.to - 1);
  return { span: { start: end, end }, text: lines.map(line => eol + line).join('') };
}

interface OutlineHeading {
  readonly line: number;
  readonly isMarked: boolean;
  readonly label?: HeadingLabel;
}

/** The headings of the highest level of a piece. */
function outlineOf(draft: Draft, { headings }: Piece): readonly OutlineHeading[] {
  const top = Math.min(...headings.map(({ level }) => level));
  return headings.flatMap(({ line, level }) => {
    const heading = level === top ? draft.lines[line]?.heading : undefined;
    return heading ? [{ line, isMarked: heading.mark !== undefined, ...(heading.label && { label: heading.label }) }] : [];
  });
}

/** A heading as the draft has them: with `##` or with a number only, or both. */
function headingFor(section: Section, outline: readonly OutlineHeading[], before: number): string {
  const [like] = outline;
  const number = like?.label ? labelText(like.label.style, before + 1) : '';
  return `${!like || like.isMarked ? '## ' : ''}${number}${section.heading}`;
}
