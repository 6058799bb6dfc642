import type { Draft, Heading, Line, LineKind } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { lineSpan } from './place/lines.ts';

const text: ReadonlySet<LineKind> = new Set(['paragraph', 'table', 'image', 'attachment', 'heading', 'salutation', 'addressee']);

export const emptySection = defineRule({
  id: 'empty-section',
  scope: 'draft',
  kinds: ['heading'],
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
  /** The words of what may be an empty heading; of one that runs on, only that it does, and whether it has words of its own. */
  read: ({ heading, text }: Line): string | undefined =>
    heading?.runIn ? `runs on ${heading.text.end > heading.text.start ? heading.closing : ''}` : heading && text,
  *check({ draft, piece }, { at }) {
    for (const [index, heading] of piece.headings.entries()) {
      const line = draft.lines[heading.line];
      if (!line?.heading || line.heading.runIn || hasText(draft, heading)) continue;
      const isAlone = lacksItsText(draft, piece.headings, index);
      if (!isAlone && (isItem(line, heading) || isList(draft, piece.headings, index))) continue;
      const words = line.text.slice(line.heading.text.start, line.heading.text.end);
      if (words !== '') yield at(lineSpan(draft, heading.line), 'empty', { data: { heading: words.slice(0, 20) } });
    }
  },
});

/** A numbered line that ends as a sentence does, or runs long, is an item of a list, not a heading. */
function isItem({ heading, text: words, content }: Line, { level }: Heading): boolean {
  if (!heading || heading.mark) return false;
  const typed = words.slice(heading.text.start, content.end);
  return /[。；;：:，,！？.]$/.test(typed) || (level >= 3 && typed.length > 12) || typed.length > 30;
}

/** `（三）加强值守。` where the headings beside it run on to a text of their own: as short as they are, with nothing behind. */
function lacksItsText(draft: Draft, headings: readonly Heading[], at: number): boolean {
  const own = headings[at];
  const line = own && draft.lines[own.line];
  if (!own || !line?.heading?.label || line.heading.mark || line.heading.closing !== '。') return false;
  const { start, end } = line.heading.text;
  const words = line.text.slice(start, end);
  // What is still to be written is a blank, and told as such.
  if (end - start > 16 || /[，；]|待补充|待完善|略$/.test(words)) return false;
  const siblings = headings.filter(other => other !== own && other.level === own.level && other.parent === own.parent);
  return siblings.some(other => {
    const parts = draft.lines[other.line]?.heading;
    return parts?.runIn && parts.text.end > parts.text.start && parts.closing === '。';
  });
}

/** Numbered lines below the first level, none of which has a text, are a list. */
function isList(draft: Draft, headings: readonly Heading[], at: number): boolean {
  const own = headings[at];
  if (!own || own.level === 1 || draft.lines[own.line]?.heading?.mark) return false;
  const siblings = headings.filter(({ level, parent }) => level === own.level && parent === own.parent);
  return siblings.length > 1 && siblings.every(other => !draft.lines[other.line]?.heading?.runIn && !hasText(draft, other));
}

function hasText(draft: Draft, { body }: Heading): boolean {
  for (let index = body.from; index < body.to; index++) {
    const kind = draft.lines[index]?.kind;
    if (kind !== undefined && text.has(kind)) return true;
  }
  return false;
}
