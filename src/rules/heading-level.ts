import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { lineSpan } from './place/lines.ts';

const names = ['', '一、', '（一）', '1.', '（1）'];

export const headingLevel = defineRule({
  id: 'heading-level',
  scope: 'draft',
  meta: {
    category: 'numbering',
    severity: 'warning',
    summary: { zh: '小标题逐级递进，不跳级', en: 'No level of heading is skipped' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.3；只有两级时“一、”下用“1.”为通行做法',
      en: 'GB/T 9704—2012 7.3.3; with two levels only, 1. under 一、 is accepted in practice',
    },
    strength: 'practice',
    repair: 'none',
    messages: {
      skipped: {
        zh: '“{parent}”下直接是“{found}”，缺少“{missing}”一级',
        en: '“{found}” stands right under “{parent}”; the level “{missing}” is missing',
      },
    },
  },
  *check({ draft, piece }, { at }) {
    const levels = new Set(piece.headings.map(({ level }) => level));
    const told = new Set<number | undefined>();
    for (const { line, level, parent } of piece.headings) {
      const isFirst = !told.has(parent);
      told.add(parent);
      const above = parent === undefined ? 0 : (piece.headings[parent]?.level ?? 0);
      if (above === 0 || level <= above + 1) continue;
      const isMarked = draft.lines[line]?.heading?.mark !== undefined;
      // One finding a section; of two levels only, a hint.
      if (!isFirst) continue;
      const label = draft.lines[line]?.heading?.label;
      const start = draft.starts[line] ?? 0;
      const span = label ? { start: start + label.span.start, end: start + label.span.end } : lineSpan(draft, line, 10);
      yield at(span, 'skipped', {
        data: { parent: names[above] ?? '', found: names[level] ?? '', missing: names[above + 1] ?? '' },
        ...(!isMarked && above === 1 && (!levels.has(2) || isItem(draft.lines[line])) && { severity: 'information' as const }),
      });
    }
  },
});

/** `1.加强巡查。` ends as a sentence does: an item of a list, not a heading. */
const isItem = (line: Line | undefined): boolean => line !== undefined && /[。；]$/.test(line.text.slice(0, line.content.end));
