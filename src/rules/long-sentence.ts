import { sentencesOf } from '../draft/sentences.ts';
import { defineRule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';

interface Options {
  readonly characters: number;
}

export const longSentence = defineRule({
  id: 'long-sentence',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '句子不宜过长', en: 'Sentences are not too long' },
    basis: {
      zh: '《党政机关公文处理工作条例》第十九条：文字精练；字数为经验值',
      en: 'Regulations on official documents, art. 19: concise; the number is a rule of thumb',
    },
    strength: 'practice',
    repair: 'none',
    messages: {
      long: {
        zh: '一句长{length}字，超过{limit}字，宜断为几句',
        en: 'A sentence of {length} characters, more than {limit}; break it up',
      },
    },
    options: {
      schema: { type: 'object', additionalProperties: false, properties: { characters: { type: 'integer', minimum: 40 } } },
      defaults: { characters: 180 } as Options,
    },
  },
  *check(line, { at, options }) {
    if (line.text.length <= options.characters) return;
    for (const span of sentencesOf(line)) {
      const length = span.end - span.start;
      // A list of names joined by 、 is long but easily read.
      if (length > options.characters && countOf(line.prose, '、', span) * 12 <= length)
        yield at({ start: span.start, end: span.start + 10 }, 'long', { data: { length, limit: options.characters } });
    }
  },
});

function countOf(prose: string, mark: string, { start, end }: Span): number {
  let count = 0;
  for (let at = prose.indexOf(mark, start); at !== -1 && at < end; at = prose.indexOf(mark, at + 1)) count++;
  return count;
}
