import assert from 'node:assert/strict';
import { parseConfig } from '../../src/lint/config.ts';

const read = (text: string) => {
  const { config, problems } = parseConfig(
    text,
    new Map([
      ['typo', {}],
      ['long-sentence', { characters: { type: 'integer', minimum: 40 } as const }],
    ]),
  );
  return { config, problems: problems.map(({ span, message }) => [text.slice(span.start, span.end), message.zh]) };
};

describe('.nigao.yaml', () => {
  it('reads severities, options, exceptions and the office’s words', () => {
    const { config, problems } = read(`规则:
  typo: 错误
  long-sentence: { 级别: off, 选项: { characters: 150 } }
文种规则:
  讲话稿: { typo: off }
词语:
  放行: [平安哨]
  错词: { 平按: 平安 }
  名称: { 应急管理局: [安监局, 应急局] }
  固定表述: [平安第一]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, {
      typo: { severity: 'error' },
      'long-sentence': { severity: 'off', options: { characters: 150 } },
    });
    assert.deepEqual(config.doctypeRules['讲话稿'], { typo: { severity: 'off' } });
    assert.deepEqual(config.words, {
      allowed: ['平安哨'],
      typos: { 平按: '平安' },
      names: { 应急管理局: ['安监局', '应急局'] },
      setWording: ['平安第一'],
    });
  });

  it('takes an empty file for no wishes', () => assert.deepEqual(read('').problems, []));

  it('points at what it does not know and takes the rest', () => {
    const { config, problems } = read('规则:\n  tyop: off\n  typo: 严重\n  long-sentence: off\n词条: {}\n');
    assert.deepEqual(
      problems.map(([words]) => words),
      ['tyop', '严重', '词条'],
    );
    assert.deepEqual(config.rules, { 'long-sentence': { severity: 'off' } });
  });

  it('checks options, and takes those that are right', () => {
    const { config, problems } = read(
      '规则:\n  long-sentence: { 选项: { characters: 很长, most: 3 } }\n  typo: { 选项: { a: 1 } }\n',
    );
    assert.deepEqual(problems, [
      ['很长', '“characters”应为不小于40的整数'],
      ['most', '没有“most”这一项，应为characters'],
      ['a', '没有“a”这一项，应为空（这条规则没有选项）'],
    ]);
    assert.deepEqual(config.rules['long-sentence'], { options: {} });
    assert.deepEqual(read('规则:\n  long-sentence: { 选项: { characters: 20 } }\n').problems.length, 1);
  });

  it('names the rule that a misspelt one stands for', () =>
    assert.match(read('规则:\n  tpyo: off\n').problems[0]?.[1] ?? '', /应为 typo/));

  it('says where the YAML is broken', () => {
    const [problem] = read('规则: [typo\n').problems;
    assert.match(problem?.[1] ?? '', /^格式有误/);
  });
});
