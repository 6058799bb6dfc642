import type { Line } from '../draft/draft.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { defineRule } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';

/** Set phrases of this length are said in every document; a sentence of this length by nobody twice. */
const shortest = 25;

interface Passage {
  readonly key: string;
  readonly span: Span;
}

/** The long sentences of a line, without blanks to fill and marks, so that copies are told. */
const passagesOf = memo((line: Line): readonly Passage[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  return sentencesOf(line).flatMap(span => {
    const key = line.prose.slice(span.start, span.end).replaceAll(/[^\p{Script=Han}]/gu, '');
    return key.length >= shortest ? [{ key, span }] : [];
  });
});

export const duplicatePassage = defineRule({
  id: 'duplicate-passage',
  scope: 'draft',
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '同一句话不写两遍', en: 'No sentence is there twice' },
    basis: { zh: '《党政机关公文处理工作条例》第十九条：文字精练', en: 'Regulations on official documents, art. 19: concise' },
    strength: 'practice',
    repair: 'none',
    messages: {
      twice: {
        zh: '这句话前面已经写过（第{line}行），应删去或改写',
        en: 'This sentence is there already (line {line}); delete or rewrite it',
      },
    },
  },
  *check({ draft, first }, { at }) {
    // Copies are looked for in the whole text, over its pieces; said once, with the first piece.
    if (!first) return;
    const seen = new Map<string, number>();
    for (const [index, line] of draft.lines.entries()) {
      const copies: { span: Span; line: number }[] = [];
      for (const { key, span } of passagesOf(line)) {
        const before = seen.get(key);
        if (before === undefined) seen.set(key, index);
        else copies.push({ span, line: before });
      }
      const start = draft.starts[index] ?? 0;
      // Sentences copied one after the other are one passage.
      for (let at0 = 0; at0 < copies.length; at0++) {
        const head = copies[at0];
        if (!head) continue;
        let end = head.span.end;
        while (copies[at0 + 1] && (copies[at0 + 1]?.span.start ?? 0) - end <= 30) end = copies[++at0]?.span.end ?? end;
        yield at(shift({ start: head.span.start, end }, start), 'twice', {
          data: { line: head.line + 1 },
          related: [
            {
              span: shift({ start: 0, end: draft.lines[head.line]?.text.length ?? 0 }, draft.starts[head.line] ?? 0),
              note: { zh: '前一处', en: 'the first place' },
            },
          ],
        });
      }
    }
  },
});
