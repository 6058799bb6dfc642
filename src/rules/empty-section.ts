import type { Draft, Heading, LineKind } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { lineSpan } from './place/lines.ts';

const text: ReadonlySet<LineKind> = new Set(['paragraph', 'table', 'image', 'attachment', 'heading', 'salutation', 'addressee']);

export const emptySection = defineRule({
  id: 'empty-section',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'error',
    summary: { zh: '小标题下应有内容', en: 'A heading has a text under it' },
    basis: { zh: '有标题而无内容，是未写完', en: 'A heading without a text is unfinished' },
    strength: 'fact',
    repair: 'none',
    messages: {
      empty: {
        zh: '“{heading}”下没有内容，应补写或删去',
        en: 'There is nothing under “{heading}”; write it or delete the heading',
      },
    },
  },
  *check({ draft, piece }, { at }) {
    for (const heading of piece.headings) {
      const line = draft.lines[heading.line];
      if (!line?.heading || line.heading.runIn || isItem(draft, heading) || hasText(draft, heading)) continue;
      const words = line.text.slice(line.heading.text.start, line.heading.text.end);
      if (words !== '') yield at(lineSpan(draft, heading.line), 'empty', { data: { heading: words.slice(0, 20) } });
    }
  },
});

/** A numbered line that ends as a sentence does, or runs long, is an item of a list, not a heading. */
function isItem(draft: Draft, { line, level }: Heading): boolean {
  const found = draft.lines[line];
  if (!found?.heading || found.heading.mark) return false;
  const words = found.text.slice(found.heading.text.start, found.content.end);
  return /[。；;：:，,！？.]$/.test(words) || (level >= 3 && words.length > 12) || words.length > 30;
}

function hasText(draft: Draft, { body }: Heading): boolean {
  for (let index = body.from; index < body.to; index++) {
    const kind = draft.lines[index]?.kind;
    if (kind !== undefined && text.has(kind)) return true;
  }
  return false;
}
