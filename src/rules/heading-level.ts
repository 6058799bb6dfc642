import type { Draft, Heading, HeadingLabel, HeadingParts, Line } from '../draft/draft.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { type Span, shift } from '../text/span.ts';
import { headingNumbers } from './place/heading-runs.ts';

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
    const { label, mark, runIn } = heading;
    const span = label?.span ?? { start: content.start, end: Math.min(content.end, content.start + 10) };
    const isItem = isStop(text[content.end - 1]);
    return {
      label,
      isMarked: mark !== undefined,
      isItem,
      isShort: isItem && runIn !== undefined && content.end - content.start <= longestItem,
      span,
      name: nameOf(line, heading),
      found: label ? text.slice(label.span.start, label.span.end) : nameOf(line, heading),
    };
  },
  *check({ draft, piece, facts }, { at }) {
    const { headings } = piece;
    let isHinted = false;
    for (let index = 0; index < headings.length; index++) {
      const { line, level, parent } = headings[index] as Heading;
      // One finding a section: what stands right behind its heading.
      if (parent === undefined || parent !== index - 1) continue;
      const above = headings[parent]?.level ?? 0;
      // What only has a slip in its number (`（2）` between `（一）` and `（三）`) is of its siblings' level: heading-style tells it.
      if (above === 0 || level <= above + 1 || headingNumbers(draft, piece).misfits.has(line)) continue;
      // Every heading has its fact, so they stand in the same order.
      const fact = facts[index]?.fact;
      if (!fact) continue;
      const isNumbered = !fact.isMarked && above === 1;
      const hasTwoLevels = isNumbered && !headings.some(other => other.level === 2);
      // `1.` right under `一、` is a second way of numbering that is as good, and a list has no level.
      if (isNumbered && level === 3 && (hasTwoLevels || isList(draft, headings, facts, index))) continue;
      const isSlight = hasTwoLevels || (isNumbered && fact.isItem);
      // What is the text's way of numbering is said once.
      if (isSlight && isHinted) continue;
      isHinted ||= isSlight;
      yield at(shift(fact.span, draft.starts[line] ?? 0), 'skipped', {
        data: { parent: facts[parent]?.fact.name ?? '', found: fact.found, missing: names[above + 1] ?? '' },
        ...(isSlight && { severity: 'information' as const }),
      });
    }
  },
});

interface Fact {
  /** What tells where it belongs. */
  readonly label: HeadingLabel | undefined;
  readonly isMarked: boolean;
  readonly isItem: boolean;
  /** Such an item of few words. */
  readonly isShort: boolean;
  /** The label, or the first words. */
  readonly span: Span;
  /** As it is typed: what it is called where something stands below it. */
  readonly name: string;
  /** As it is typed: its label, or its first words. */
  readonly found: string;
}

const longestName = 16;
const longestItem = 150;

function nameOf({ text }: Line, { label, text: words }: HeadingParts): string {
  const start = label?.span.start ?? words.start;
  return text.slice(start, Math.min(words.end, Math.max(label?.span.end ?? 0, start + longestName)));
}

/** Whether the heading at `index` and its siblings are a list: each is one paragraph of few words. */
function isList({ lines }: Draft, headings: readonly Heading[], facts: readonly Located<Fact>[], index: number): boolean {
  const { parent, level } = headings[index] as Heading;
  for (let at = index; facts[at]?.fact.isShort; at++) {
    const next = headings[at + 1];
    // What stands behind the last one may be the end of the section.
    if (next?.parent !== parent) return next === undefined || next.level < level;
    if (next?.level !== level) return false;
    for (let line = (headings[at] as Heading).line + 1; line < next.line; line++) if (lines[line]?.kind !== 'blank') return false;
  }
  return false;
}

/** `1.加强巡查。` ends as a sentence does: an item of a list, not a heading. */
const isStop = (last: string | undefined): boolean => last === '。' || last === '；';
