import assert from 'node:assert/strict';
import { writtenTables } from '../../scripts/wording-tables.ts';
import { applyFixes, rules } from '../../src/index.ts';
import { marked, unmarked } from '../support/marked.ts';
import { findingsOf } from '../support/rule-cases.ts';

// The examples of a row are its tests: `bad` is marked where it says, `ok` is the near-miss its guard is there for.
for (const [id, rows] of Object.entries(writtenTables())) {
  const rule = rules.find(candidate => candidate.id === id);
  describe(`词表 ${id}`, () => {
    for (const row of rows) {
      it(String(row['wrong'] ?? row['pattern']), () => {
        assert.ok(rule);
        for (const example of row.bad) {
          const { text, spans } = unmarked(example);
          const findings = findingsOf(rule, text, {});
          assert.equal(
            marked(
              text,
              findings.map(({ span }) => span),
            ),
            marked(text, spans),
          );
          assert.deepEqual(
            findingsOf(rule, applyFixes(text, findings), {}).filter(({ repairs }) => repairs.some(({ safe }) => safe)),
            [],
          );
        }
        for (const example of row.ok ?? [])
          assert.deepEqual(
            findingsOf(rule, example, {}).map(({ message }) => message),
            [],
            example,
          );
      });
    }
    it('no row marks what another one writes', () => {
      assert.ok(rule);
      for (const row of rows) {
        for (const right of [row['right'] ?? []].flat())
          assert.deepEqual(findingsOf(rule, `${String(right)}。`, {}), [], String(right));
      }
    });
  });
}
