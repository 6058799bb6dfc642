import assert from 'node:assert/strict';
import { lint, parseDraft } from '../../src/index.ts';

const frontMatter = `---
文种: 情况汇报
指标:
  排查: 100 处
  整改: 90 处
  投入: { 值: 12.6, 单位: 万元, 上期: 10.5 }
---
# 清源镇2026年防汛工作情况汇报
`;

const found = (line: string) => {
  const text = `${frontMatter}${line}\n`;
  return lint(parseDraft(text), { today: '2026-12-01' })
    .filter(({ rule }) => rule.endsWith('-mismatch'))
    .map(({ rule, span, repairs }) => [rule, text.slice(span.start, span.end), repairs.length]);
};

describe('figures that are references', () => {
  it('are reckoned with as if they were typed', () => {
    assert.deepEqual(found('共排查隐患{{排查}}，已整改{{整改}}，整改率95%。'), [['rate-mismatch', '95%', 1]]);
    assert.deepEqual(found('共排查隐患{{排查}}，已整改{{整改}}，整改率90%。'), []);
    assert.deepEqual(found('投入资金{{投入}}，比上年的{{投入.上期}}增长25%。'), [['change-mismatch', '25%', 1]]);
    assert.deepEqual(found('投入资金{{投入}}，比上年的{{投入.上期}}增长20%。'), []);
  });

  it('are marked whole, and are not corrected in the text', () => {
    const [finding] = found('共排查隐患{{排查}}，其中山塘61处、河堤36处。');
    assert.equal(finding?.[0], 'sum-mismatch');
    assert.match(String(finding?.[1]), /^\{\{排查\}\}/);
  });

  it('say nothing where they have no value', () =>
    assert.deepEqual(found('共排查隐患{{没有}}，已整改{{整改}}，整改率95%。'), []));
});
