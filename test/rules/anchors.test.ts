import assert from 'node:assert/strict';
import { writtenTables } from '../../scripts/wording-tables.ts';
import { stalePhrases } from '../../src/rules/stale/phrases.ts';
import { samplesOf } from '../support/expression-samples.ts';

/** An expression is tried only where one of its words stands: a choice of it that none of them covers would be found in some lines only. */
interface Anchored {
  readonly pattern: string;
  /** Of each of these sets one word stands in all that it matches. */
  readonly words: readonly (readonly string[])[];
}

const tables = Object.entries(writtenTables()).flatMap(([id, rows]) =>
  rows.flatMap(({ pattern, anchor, beside }): readonly (readonly [string, Anchored])[] =>
    // What a group matched before is not told by a sample.
    typeof pattern !== 'string' || pattern.includes('\\k<')
      ? []
      : [
          [
            id,
            { pattern, words: [anchor, beside].filter(words => words !== undefined).map(words => [words].flat().map(String)) },
          ],
        ],
  ),
);

const all: readonly (readonly [string, Anchored])[] = [
  ...tables,
  ...stalePhrases.map(({ pattern, anchors }) => ['stale-phrase', { pattern: pattern.source, words: [anchors] }] as const),
];

describe('anchors', () => {
  for (const [id, { pattern, words }] of all) {
    it(`${id}: ${pattern.slice(0, 60)}`, () => {
      const expression = new RegExp(pattern, 'u');
      const matched = samplesOf(pattern)
        .flatMap(sample => [sample, `甲，${sample}，乙`, `甲乙丙丁${sample}甲乙丙丁`])
        .filter(sample => expression.test(sample));
      assert.notEqual(matched.length, 0, 'a sample matches');
      for (const set of words)
        assert.deepEqual(
          matched.filter(sample => !set.some(word => sample.includes(word))).slice(0, 5),
          [],
          `one of ${set.join(' ')} stands in all that it matches`,
        );
    });
  }
});
