import type { Line } from '../draft/draft.ts';
import { defineRule, type Place } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import { type Span, shift } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import { datingText, dayOfText, isAfter } from './place/period-of.ts';
import { type StalePhrase, stalePhrases } from './stale/phrases.ts';

interface Fact {
  readonly dated: string | undefined;
  readonly found: readonly { readonly phrase: StalePhrase; readonly span: Span; readonly words: string }[];
}

function readFact(line: Line, places: readonly Place[]): Fact | undefined {
  const dated = datingText(line);
  const isText = line.kind === 'paragraph' || line.kind === 'heading';
  const found = isText && places.length > 0 ? foundIn(line.prose, places) : none;
  return found.length > 0 || dated !== undefined ? { dated, found } : undefined;
}

const none: Fact['found'] = [];

const foundIn = (prose: string, places: readonly Place[]): Fact['found'] =>
  stalePhrases
    .filter(({ anchors }) => places.some(({ word }) => anchors.includes(word)))
    .flatMap(phrase =>
      findAll(prose, phrase.pattern).map(({ 0: words, index }) => ({
        phrase,
        words,
        span: { start: index, end: index + words.length },
      })),
    );

export const stalePhrase = defineRule({
  id: 'stale-phrase',
  scope: 'draft',
  acrossPieces: true,
  kinds: ['paragraph', 'heading', 'title', 'signature', 'date'],
  always: ['title', 'signature', 'date'],
  anchors: stalePhrases.flatMap(({ anchors }) => anchors),
  meta: {
    category: 'wording',
    severity: 'information',
    summary: { zh: '不用过时的表述和名称', en: 'No wording or name that time has outlived' },
    basis: { zh: '各行注明的日期，见 src/rules/stale/phrases.ts', en: 'The dates given in src/rules/stale/phrases.ts' },
    strength: 'practice',
    repair: 'suggest',
    messages: { stale: { zh: '“{words}”已过时：{why}，应核对', en: '“{words}” is out of date: {why}' } },
  },
  wantsPlaces: true,
  read: (line, _, places) => readFact(line, places),
  *check(input, { at }) {
    const { draft, facts } = input;
    const day = dayOfText(input);
    if (!day) return;
    for (const { line, fact } of facts) {
      for (const { phrase, span, words } of fact.found) {
        if (!isAfter(day, phrase.until)) continue;
        const place = shift(span, draft.starts[line] ?? 0);
        const { right } = phrase;
        yield at(place, 'stale', {
          data: { words, why: phrase.why.zh },
          ...(phrase.severity && { severity: phrase.severity }),
          ...(right !== undefined && {
            suggestions: [changeTo(place, right)],
          }),
        });
      }
    }
  },
});
