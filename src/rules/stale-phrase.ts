import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';
import { dayOfText, isAfter } from './place/period-of.ts';
import { type StalePhrase, stalePhrases } from './stale/phrases.ts';

const found = memo((line: Line): readonly { readonly phrase: StalePhrase; readonly span: Span }[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  return stalePhrases.flatMap(phrase =>
    [...line.prose.matchAll(phrase.pattern)].map(match => ({
      phrase,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
});

export const stalePhrase = defineRule({
  id: 'stale-phrase',
  scope: 'draft',
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '不用过时的表述和名称', en: 'No wording or name that time has outlived' },
    basis: { zh: '各行注明的日期，见 src/rules/stale/phrases.ts', en: 'The dates given in src/rules/stale/phrases.ts' },
    strength: 'practice',
    repair: 'suggest',
    messages: { stale: { zh: '“{words}”已过时：{why}，应核对', en: '“{words}” is out of date: {why}' } },
  },
  *check(input, { at }) {
    const { draft, piece } = input;
    const day = dayOfText(input);
    if (!day) return;
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      for (const { phrase, span } of line ? found(line) : []) {
        if (!isAfter(day, phrase.until)) continue;
        const place = shift(span, draft.starts[index] ?? 0);
        const words = draft.text.slice(place.start, place.end);
        const { right } = phrase;
        yield at(place, 'stale', {
          data: { words, why: phrase.why.zh },
          ...(phrase.severity && { severity: phrase.severity }),
          ...(right !== undefined && {
            suggestions: [{ title: { zh: `改为“${right}”`, en: `Change to “${right}”` }, edits: [{ span: place, text: right }] }],
          }),
        });
      }
    }
  },
});
