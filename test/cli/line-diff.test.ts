import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineDiff, unifiedDiff } from '../../src/cli/line-diff.ts';

describe('lines that differ', () => {
  it('are shown as a diff without context', () => {
    assert.equal(
      unifiedDiff('a.md', lineDiff('一\n二\n三\n四', '一\n2\n三\n四。')),
      '--- a.md\n+++ a.md\n@@ -2 +2 @@\n-二\n+2\n@@ -4 +4 @@\n-四\n\\ No newline at end of file\n+四。\n\\ No newline at end of file\n',
    );
    assert.equal(unifiedDiff('a.md', lineDiff('一\n二\n三\n', '一\n三\n')), '--- a.md\n+++ a.md\n@@ -2 +1,0 @@\n-二\n');
    assert.equal(unifiedDiff('a.md', lineDiff('一\r\n', '一\r\n')), '');
  });

  it('are found where they are when lines repeat', () => {
    const [hunk, ...others] = lineDiff('\n甲\n\n乙\n\n丙\n', '\n甲\n\n丁\n\n丙\n');
    assert.deepEqual(hunk, { oldStart: 3, newStart: 3, removed: ['乙\n'], added: ['丁\n'] });
    assert.deepEqual(others, []);
  });

  it('make the new text of the old one, always', () => {
    const text = fc.array(fc.constantFrom('一\n', '二\r\n', '三\r', '\n', '四\n')).map(lines => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines: readonly string[] = before.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
        let made = '';
        let done = 0;
        for (const { oldStart, removed, added } of lineDiff(before, after)) {
          assert.deepEqual(lines.slice(oldStart, oldStart + removed.length), removed);
          made += lines.slice(done, oldStart).join('') + added.join('');
          done = oldStart + removed.length;
        }
        assert.equal(made + lines.slice(done).join(''), after);
      }),
    );
  });

  it('take no longer than the text is long', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `${index % 3}\n`);
    const [before, after] = [many.join(''), many.with(100_000, '新\n').join('')];
    const start = performance.now();
    assert.equal(lineDiff(before, after).length, 1);
    assert.ok(performance.now() - start < 3000);
  });
});
