import assert from 'node:assert/strict';
import { parseDraft } from '../../src/index.ts';
import { type Config, defaultConfig } from '../../src/lint/config.ts';
import { fixAll } from '../../src/lint/fix.ts';
import { defineRule, type Rule } from '../../src/lint/rule.ts';
import { run } from '../../src/lint/run.ts';

/** Marks every 甲, offers 乙 for it. */
const noJia: Rule = defineRule({
  id: 'no-jia',
  scope: 'line',
  meta: {
    category: 'wording',
    severity: 'warning',
    summary: { zh: '甲', en: 'jia' },
    basis: { zh: '测试', en: 'test' },
    strength: 'fact',
    repair: 'fix',
    messages: { jia: { zh: '第{column}字为甲，应为乙', en: 'jia at {column}' } },
  },
  *check(line, { at }) {
    for (const { index } of line.prose.matchAll(/甲/g)) {
      const span = { start: index, end: index + 1 };
      yield at(span, 'jia', { data: { column: index + 1 }, fix: [{ span, text: '乙' }] });
    }
  },
});

const broken: Rule = defineRule({
  ...(noJia as Extract<Rule, { scope: 'line' }>),
  id: 'broken',
  scope: 'draft',
  check(): never {
    throw new Error('boom');
  },
});

const lint = (text: string, rules: readonly Rule[] = [noJia], config: Config = defaultConfig) =>
  run(parseDraft(text), rules, { config });

describe('the engine', () => {
  it('finds in text order, with words and places', () => {
    const [first, second] = lint('一段甲文。\n又一段甲文。');
    assert.deepEqual(first?.span, { start: 2, end: 3 });
    assert.equal(first?.message, '第3字为甲，应为乙');
    assert.deepEqual(second?.span, { start: 9, end: 10 });
    assert.equal(second?.severity, 'warning');
  });

  it('speaks English to an English editor', () => {
    assert.equal(run(parseDraft('甲。'), [noJia], { language: 'en' })[0]?.message, 'jia at 1');
  });

  it('goes on when a rule breaks, and says so once', () => {
    const findings = lint('甲。', [broken, noJia]);
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [
        ['broken', 'information'],
        ['no-jia', 'warning'],
      ],
    );
  });

  it('is silenced by the comments of the draft', () => {
    const next = '<!-- nigao-disable-next-line no-jia -->';
    assert.equal(lint(`${next}\n\n甲。\n甲。`).length, 1, 'the next line with a text, only that one');
    assert.equal(lint('甲。<!-- nigao-disable-line -->\n甲。').length, 1);
    assert.equal(lint('甲。\n<!-- nigao-disable -->\n甲。\n<!-- nigao-enable -->\n甲。').length, 2);
    assert.equal(lint('<!-- nigao-disable-next-line other-rule -->\n甲。').length, 1, 'another rule’s name silences nothing');
  });

  it('takes severities, exceptions of a 文种 and the words that may pass from the office’s file', () => {
    const error: Config = { ...defaultConfig, rules: { 'no-jia': { severity: 'error' } } };
    assert.equal(lint('甲。', [noJia], error)[0]?.severity, 'error');
    const speech: Config = { ...error, doctypeRules: { 讲话稿: { 'no-jia': { severity: 'off' } } } };
    assert.equal(lint('---\n文种: 讲话稿\n---\n甲。', [noJia], speech).length, 0);
    assert.equal(lint('---\n文种: 工作总结\n---\n甲。', [noJia], speech).length, 1);
    const words: Config = { ...defaultConfig, words: { ...defaultConfig.words, allowed: ['甲级'] } };
    assert.equal(lint('甲级单位。甲方。', [noJia], words).length, 1);
  });

  it('keeps what it found in unchanged lines, in their new place', () => {
    const before = parseDraft('一。\n甲。\n甲。');
    run(before, [noJia]);
    const after = parseDraft('一二三。\n甲。\n甲。', before);
    assert.deepEqual(run(after, [noJia]), run(parseDraft(after.text), [noJia]));
  });

  it('fixes to the end and then leaves the text alone', () => {
    const fix = (text: string): string => fixAll(text, source => lint(source));
    assert.equal(fix('甲甲。\r\n好。'), '乙乙。\r\n好。');
    assert.equal(fix(fix('甲。')), fix('甲。'));
  });
});

describe('a rule that yields to another', () => {
  const last: Rule = defineRule({
    id: 'no-last',
    scope: 'line',
    meta: { ...noJia.meta, yieldsTo: ['no-jia'], messages: { last: { zh: '末字，应删', en: 'the last' } } },
    *check(line, { at }) {
      yield at({ start: line.text.length - 1, end: line.text.length }, 'last');
    },
  });
  const rulesOf = (text: string): readonly string[] => run(parseDraft(text), [noJia, last]).map(({ rule }) => rule);

  it('is silent inside a finding of that rule, and only there', () => {
    assert.deepEqual(rulesOf('乙甲'), ['no-jia']);
    assert.deepEqual(rulesOf('甲乙'), ['no-jia', 'no-last']);
  });

  it('speaks where the other is off', () => {
    const config: Config = { ...defaultConfig, rules: { 'no-jia': { severity: 'off' } } };
    assert.deepEqual(
      run(parseDraft('乙甲'), [noJia, last], { config }).map(({ rule }) => rule),
      ['no-last'],
    );
  });
});
