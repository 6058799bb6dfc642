import { matchSections, sectionAnchors, sectionClues } from '../doctype/sections.ts';
import type { Draft } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { lineSpan } from './place/lines.ts';

export const sectionOrder = defineRule({
  id: 'section-order',
  scope: 'draft',
  kinds: ['heading', 'paragraph'],
  always: ['heading'],
  anchors: sectionAnchors,
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '各部分按通行次序排列', en: 'The sections stand in their usual order' },
    basis: { zh: '文种的通行写法：先做法成效，后问题，再打算', en: 'How the type is written: work, then problems, then plans' },
    strength: 'practice',
    repair: 'none',
    messages: { before: { zh: '“{first}”排在“{second}”之前，应调换', en: '“{first}” stands before “{second}”; change places' } },
  },
  read: sectionClues,
  *check({ draft, piece, doctype }, { at }) {
    if (!doctype || doctype.sections.length === 0) return;
    const { filled } = matchSections(draft, piece, doctype);
    if (filled.size < 2) return;
    const times = new Map<number, number>();
    for (const lines of filled.values()) for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
    const placed = doctype.sections.flatMap((section, order) => {
      // A heading that fills two sections has no order of its own.
      const own = (filled.get(section.id) ?? []).filter(line => times.get(line) === 1 && draft.lines[line]?.heading?.level === 1);
      const [first] = own;
      return first === undefined ? [] : [{ section, order, first, last: own.at(-1) ?? first }];
    });
    for (const [index, later] of placed.entries()) {
      const wrong = placed
        .slice(0, index)
        .find(({ first, order }) => first > later.last && (order > 0 || isPlan(draft, later.first)));
      if (wrong)
        yield at(lineSpan(draft, later.first), 'before', {
          data: { first: later.section.heading, second: wrong.section.heading },
        });
    }
  },
});

/** What a text is about stands first; before it only plans are out of place (目标, 要求 may open a text). */
const isPlan = (draft: Draft, line: number): boolean =>
  /下一?步|下一?阶段|下半年|明年|来年|今后|打算|努力方向/.test(draft.lines[line]?.text ?? '');
