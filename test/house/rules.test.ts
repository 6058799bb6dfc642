import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/index.ts';
import { casesOf } from '../support/rule-cases.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const folders = (path: string): readonly string[] =>
  readdirSync(new URL(`../../${path}`, import.meta.url), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();

const pages = readdirSync(new URL('../../docs/rules/', import.meta.url)).map(name => name.replace(/\.md$/, ''));

const placeholders = (template: string): readonly string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '').sort();

describe('the rules of the house', () => {
  const ids = rules.map(rule => rule.id);

  it('each rule has one file, one page, one folder of cases', () => {
    assert.deepEqual(pages.sort(), ids);
    assert.deepEqual(folders('test/rules'), ids);
  });

  for (const rule of rules) {
    it(`${rule.id} has cases, near-misses and a reason`, () => {
      const { bad, ok } = casesOf(rule.id);
      assert.ok(bad.length >= 3, `three cases that are marked (there are ${bad.length})`);
      assert.ok(ok.length >= 5, `five near-misses (there are ${ok.length})`);
      const why = /<!-- why -->([\s\S]*?)<!-- \/why -->/.exec(read(`docs/rules/${rule.id}.md`))?.[1] ?? '';
      assert.ok((why.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20, 'the page says why in Chinese');
      assert.match(why, /[a-z]+ [a-z]+ [a-z]+/, 'and in English');
    });

    it(`${rule.id} speaks plainly, the same in both languages`, () => {
      for (const [id, { zh, en }] of Object.entries(rule.meta.messages)) {
        assert.deepEqual(placeholders(en), placeholders(zh), id);
        assert.doesNotMatch(zh, /请|可能|。$/, `${id}: no 请, no 可能, no full stop`);
        assert.match(zh, /\p{Script=Han}/u, id);
        assert.doesNotMatch(en.replaceAll(/“[^”]*”|\{\w+\}/g, ''), /\p{Script=Han}{5}/u, `${id} is English`);
      }
    });
  }
});
