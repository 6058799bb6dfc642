import type { Line } from '../draft/draft.ts';
import { widestGap } from '../draft/mark-traits.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { CharacterSet } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';

interface Options {
  readonly characters: number;
  readonly unbroken: number;
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
      unbroken: {
        zh: '连续{length}字没有标点，超过{limit}字，宜断开',
        en: '{length} characters without a mark, more than {limit}; break them up',
      },
    },
    options: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { characters: { type: 'integer', minimum: 40 }, unbroken: { type: 'integer', minimum: 20 } },
      },
      defaults: { characters: 150, unbroken: 60 } as Options,
    },
  },
  check(line, { at, options: { characters, unbroken } }) {
    const isBroken = line.text.length <= unbroken || widestGap(line) <= unbroken;
    if (isBroken && line.text.length <= characters) return none;
    const found: Report[] = [];
    for (const span of sentencesOf(line)) {
      const length = span.end - span.start > characters ? readLength(line.prose, span) : 0;
      // A list of names joined by 、 is long but easily read.
      if (length > characters && countOf(line.prose, '、', span) * 12 <= span.end - span.start) {
        found.push(at({ start: span.start, end: span.start + 10 }, 'long', { data: { length, limit: characters } }));
        continue;
      }
      const clause = isBroken || span.end - span.start <= unbroken ? undefined : unbrokenIn(line, span, unbroken);
      if (clause)
        found.push(
          at({ start: clause.start, end: clause.start + 10 }, 'unbroken', { data: { length: clause.length, limit: unbroken } }),
        );
    }
    return found;
  },
});

const none: readonly Report[] = [];

const names = /《[^《》]{1,120}》|（[^（）]{1,120}）|“[^“”]{1,40}”/g;

/** What is read as running words: the names of documents, quoted slogans and what stands in brackets are taken in at a glance. */
function readLength(prose: string, { start, end }: Span): number {
  const words = prose.slice(start, end);
  return findAll(words, names).reduce((length, name) => length - name[0].length, words.length);
}

const marks = new CharacterSet('，、：；。！？…—“”‘’（）《》〈〉【】〔〕,;:()\0 ');

/** The first stretch of a sentence that has no mark of any kind for more than `limit` characters. */
function unbrokenIn(
  { prose }: Line,
  { start, end }: Span,
  limit: number,
): { readonly start: number; readonly length: number } | undefined {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !marks.has(prose.charCodeAt(at))) continue;
    if (at - from > limit) return { start: from, length: at - from };
    from = at + 1;
  }
  return undefined;
}

function countOf(prose: string, mark: string, { start, end }: Span): number {
  let count = 0;
  for (let at = prose.indexOf(mark, start); at !== -1 && at < end; at = prose.indexOf(mark, at + 1)) count++;
  return count;
}
