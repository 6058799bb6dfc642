import assert from 'node:assert/strict';
import fc from 'fast-check';
import { widthOf } from '../../src/layout/signature.ts';
import { brokenTitle, titleBreaks } from '../../src/layout/title-lines.ts';

const lines = (title: string): readonly string[] =>
  brokenTitle([{ text: title }])
    .map(({ text }) => text)
    .join('')
    .split('\n');

describe('lines of a title', () => {
  it('one, while it fits 20 characters of 2号', () => {
    assert.deepEqual(titleBreaks('清源镇2026年防汛减灾工作总结'), []);
    assert.deepEqual(titleBreaks('青'.repeat(20)), []);
  });

  it('break where the sense does, of like length', () => {
    assert.deepEqual(lines('青岭县人力资源和社会保障局2026年安全生产工作总结'), [
      '青岭县人力资源和社会保障局',
      '2026年安全生产工作总结',
    ]);
    assert.deepEqual(lines('云溪市水务局关于2026年全市农村供水工程安全运行专项检查工作情况的总结'), [
      '云溪市水务局关于2026年全市农村供水',
      '工程安全运行专项检查工作情况的总结',
    ]);
  });

  it('never begin with 的 or a closing mark, never end with an opening one, never tear a number', () => {
    const part = fc.constantFrom('的', '《', '》', '2026年', '12.5%', '安全生产', '工作总结', '青', '县', '，', '“', '”', '关于');
    fc.assert(
      fc.property(fc.array(part, { minLength: 8, maxLength: 26 }), parts => {
        const title = parts.join('');
        const made = lines(title);
        assert.equal(made.join(''), title);
        for (const [index, line] of made.entries()) {
          if (made.length > 1) assert.ok(widthOf(line) <= 20, line);
          if (index > 0) assert.doesNotMatch(line, /^[的》”，%年]/);
          if (index + 1 < made.length) assert.doesNotMatch(line, /[《“]$/);
        }
      }),
    );
  });

  it('keep the look of each run', () => {
    const runs = brokenTitle([{ text: '青岭县人力资源和社会保障局2026' }, { text: '年安全生产工作总结', marked: true }]);
    assert.deepEqual(runs, [{ text: '青岭县人力资源和社会保障局\n2026' }, { text: '年安全生产工作总结', marked: true }]);
  });
});
