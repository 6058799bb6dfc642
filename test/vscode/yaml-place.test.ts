import assert from 'node:assert/strict';
import { yamlPlace } from '../../src/vscode/yaml-place.ts';

const place = (text: string) => {
  const lines = text.split('\n');
  return yamlPlace(lines.slice(0, -1), lines.at(-1) ?? '');
};

describe('place in YAML', () => {
  it('tells the keys above a line', () => {
    assert.deepEqual(place('规则:\n  '), { path: ['规则'] });
    assert.deepEqual(place('规则:\n  typo: 错误\n  lo'), { path: ['规则'] });
    assert.deepEqual(place('规则:\n  typo: 错误\n文种规则:\n  讲话稿:\n    ty'), { path: ['文种规则', '讲话稿'] });
    assert.deepEqual(place('规则:\n  typo: 错误\n'), { path: [] });
  });

  it('tells the key of the line itself, once its colon is typed', () => {
    assert.deepEqual(place('规则:\n  typo: '), { path: ['规则'], key: 'typo' });
    assert.deepEqual(place('规则:\n  # 一条注释\n  typo：'), { path: ['规则'], key: 'typo' });
  });
});
