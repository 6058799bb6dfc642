import assert from 'node:assert/strict';
import { parseDraft } from '../../src/draft/parse.ts';
import { headingLabels, headingNumber } from '../../src/layout/numbering.ts';

const labels = (text: string): readonly string[] => {
  const draft = parseDraft(text);
  const [piece] = draft.pieces;
  return piece ? [...headingLabels(draft, piece)].sort(([a], [b]) => a - b).map(([, label]) => label) : [];
};

describe('numbers of headings', () => {
  it('have the four forms of 7.3.3', () => {
    assert.deepEqual(
      ([1, 2, 3, 4] as const).map(level => headingNumber(level, 11)),
      ['十一、', '（十一）', '11.', '（11）'],
    );
  });

  it('are put in, and start again under each parent', () => {
    assert.deepEqual(labels('## 甲\n### 子\n### 丑\n#### 寅\n##### 卯\n## 乙\n### 子\n'), [
      '一、',
      '（一）',
      '（二）',
      '1.',
      '（1）',
      '二、',
      '（一）',
    ]);
  });

  it('stand as typed where all of a parent are typed', () => {
    assert.deepEqual(labels('一、工作情况\n1、检查\n2、整改\n二、打算\n'), ['一、', '1、', '2、', '二、']);
    assert.deepEqual(labels('## 一、工作情况\n## 三、打算\n'), ['一、', '三、']);
    assert.deepEqual(labels('一、工作情况\n①检查企业32家；\n②整改隐患18处。\n'), ['一、', '①', '②']);
  });

  it('are counted anew where only some are typed', () => {
    assert.deepEqual(labels('## 一、工作情况\n## 存在问题\n## 二、打算\n'), ['一、', '二、', '三、']);
  });
});
