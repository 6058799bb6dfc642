import assert from 'node:assert/strict';
import { parseDraft, rules } from '../../src/index.ts';
import { defaultConfig } from '../../src/lint/config.ts';
import { run } from '../../src/lint/run.ts';

const found = (text: string, ids: RegExp): readonly string[] =>
  run(parseDraft(text), rules, { config: defaultConfig })
    .filter(({ rule }) => ids.test(rule))
    .map(({ rule }) => rule);

describe('残留', () => {
  it('is told once: its own marks are not mended', () => {
    const about = /^(?:residue|repeated-punctuation|halfwidth-punctuation|heading-style|stray-space)$/;
    assert.deepEqual(found('详见错误！未找到引用源。。各村按照表错误!未找到引用源。的要求巡查。', about), ['residue', 'residue']);
    assert.deepEqual(found('一、错误!未定义书签。\n各村巡查河道12次。', about), ['residue']);
    assert.deepEqual(found('见Error! Reference source not found.。各村巡查河道12次。', about), ['residue']);
  });

  it('is no blank to fill, where a page offers a button', () => {
    assert.deepEqual(found('各村巡查河道12次。\n【打印本页】【关闭窗口】', /^(?:residue|placeholder)$/), ['residue']);
  });
});
