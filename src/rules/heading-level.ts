import type { Line, Piece } from '../draft/draft.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { type Span, shift } from '../text/span.ts';
import { headingRuns, type NumberFact, readNumber } from './place/heading-runs.ts';

const names = ['', '一、', '（一）', '1.', '（1）'];

export const headingLevel = defineRule({
  id: 'heading-level',
  scope: 'draft',
  kinds: ['heading'],
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
  read(line: Line): Fact | undefined {
    const { heading, content, text } = line;
    if (!heading) return undefined;
    const start = { start: content.start, end: Math.min(content.end, content.start + 10) };
    const isItem = endsAsSentence.test(text.slice(0, content.end));
    const number = readNumber(line);
    return { ...(number && { number }), isMarked: heading.mark !== undefined, isItem, span: heading.label?.span ?? start };
  },
  *check({ draft, piece, facts }, { at }) {
    const levels = new Set(piece.headings.map(({ level }) => level));
    const told = new Set<number | undefined>();
    const strangers = misfits(piece, facts);
    for (const [index, { line, level, parent }] of piece.headings.entries()) {
      const isFirst = !told.has(parent);
      told.add(parent);
      const above = parent === undefined ? 0 : (piece.headings[parent]?.level ?? 0);
      if (above === 0 || level <= above + 1) continue;
      // One finding a section; of two levels only, a hint.
      if (!isFirst || strangers.has(line)) continue;
      // Every heading has its fact, so they stand in the same order.
      const fact = facts[index]?.fact;
      if (!fact) continue;
      yield at(shift(fact.span, draft.starts[line] ?? 0), 'skipped', {
        data: { parent: names[above] ?? '', found: names[level] ?? '', missing: names[above + 1] ?? '' },
        ...(!fact.isMarked && above === 1 && (!levels.has(2) || fact.isItem) && { severity: 'information' as const }),
      });
    }
  },
});

/** What only has a slip in its number (`（2）` between `（一）` and `（三）`) is of its siblings' level: heading-style tells it. */
function misfits(piece: Piece, facts: readonly Located<Fact>[]): ReadonlySet<number> {
  const numbers = facts.flatMap(({ line, fact }) => (fact.number ? [{ line, fact: fact.number }] : []));
  const runs = headingRuns(piece, numbers);
  return new Set(runs.flatMap(({ items }) => items.filter(({ style, label }) => style !== label.style).map(({ line }) => line)));
}

interface Fact {
  readonly number?: NumberFact;
  readonly isMarked: boolean;
  readonly isItem: boolean;
  /** The label, or the first words. */
  readonly span: Span;
}

/** `1.加强巡查。` ends as a sentence does: an item of a list, not a heading. */
const endsAsSentence = /[。；]$/;
