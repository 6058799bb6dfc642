import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applyFixes, lint, parseDraft } from '../../src/index.ts';
import { marked } from '../support/marked.ts';

const folder = new URL('./clean/', import.meta.url);

// Texts that a good editor would pass, of many fields, with tempting near-misses: an error or a warning on one is a bug.
describe('clean texts', () => {
  for (const name of readdirSync(folder)) {
    it(`${name} has no error and no warning`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const findings = lint(parseDraft(text), { today: '2026-12-20' });
      const loud = findings.filter(({ severity }) => severity !== 'information');
      assert.deepEqual(
        loud.map(
          ({ rule, message, span }) =>
            `${rule}: ${message} — ${marked(text, [span]).slice(Math.max(0, span.start - 12), span.end + 14)}`,
        ),
        [],
      );
      assert.equal(applyFixes(text, findings), text, 'and nothing is corrected unasked');
      assert.ok(findings.length <= 4, `little advice: ${findings.map(({ rule }) => rule).join(', ')}`);
    });
  }
});
