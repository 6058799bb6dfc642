import assert from 'node:assert/strict';
import { parseConfig } from '../../src/index.ts';
import { withWord } from '../../src/vscode/office-list.ts';

/** Adding reads as meant: the word is there, so is what was there, and nothing else has changed. */
function adds(text: string): string {
  const before = parseConfig(text);
  const fresh = withWord(text, '台帐');
  const { config, problems } = parseConfig(fresh);
  assert.deepEqual(problems, [], fresh);
  assert.deepEqual(new Set(config.words.allowed), new Set([...before.config.words.allowed, '台帐']));
  assert.deepEqual({ ...config.words, allowed: [] }, { ...before.config.words, allowed: [] });
  assert.deepEqual(config.rules, before.config.rules);
  return fresh;
}

const variants: Readonly<Record<string, string>> = {
  'no file yet': '',
  'a file without a list': '规则:\n  typo: warning',
  'a list in brackets': '词语:\n  放行: [旧词]\n',
  'an empty list': '词语:\n  放行: []\n规则:\n  typo: off\n',
  'a list in brackets over several lines': '词语:\n  放行: [\n    旧词,\n    新词,\n  ]\n',
  'a list with dashes': '词语:\n  放行:\n    - 旧词\n  错词:\n    按排: 安排\n',
  'a list with dashes at the depth of its key': '词语:\n  放行:\n  - 旧词\n',
  'a list behind a blank line and a comment': '词语: # 本单位\n\n  # 地名\n  放行: # 不查\n\n    # 村名\n    - 旧词\n',
  'other words, set in deeper': '词语:\n    错词:\n        按排: 安排\n',
  'English keys': 'words:\n  allowed:\n    - 旧词\n',
};

describe('a word more in the office’s list', () => {
  for (const [name, text] of Object.entries(variants)) {
    it(name, () => {
      adds(text);
    });
    it(`${name}, with Windows line ends`, () => {
      const fresh = adds(text.replaceAll('\n', '\r\n'));
      if (text.includes('\n')) assert.doesNotMatch(fresh, /(?<!\r)\n/);
    });
  }

  it('leaves comments and order as they were', () => {
    assert.equal(withWord('# 我镇\n词语:\n  放行: [旧词] # 地名\n', '台帐'), '# 我镇\n词语:\n  放行: [旧词, "台帐"] # 地名\n');
  });

  it('a word may have any characters', () => {
    assert.deepEqual(parseConfig(withWord('', '“一网”: [统管]#')).config.words.allowed, ['“一网”: [统管]#']);
  });
});
