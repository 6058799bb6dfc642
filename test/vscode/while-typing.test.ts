import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../src/index.ts';
import { sentenceAround, whileTyping } from '../../src/vscode/while-typing.ts';

const finding = (severity: Severity, start: number, end: number): Finding => ({
  rule: 'placeholder',
  severity,
  span: { start, end },
  message: '',
  repairs: [],
  related: [],
});

describe('the sentence being typed', () => {
  const line = '全年检查36次。另有*处；其余正常';
  const words = (offset: number): string => {
    const { start, end } = sentenceAround(line, offset);
    return line.slice(start, end);
  };

  it('goes from stop to stop, or to the ends of the line', () => {
    assert.equal(words(3), '全年检查36次');
    assert.equal(words(10), '另有*处');
    assert.equal(words(line.length), '其余正常');
  });

  it('is over as soon as its stop is typed', () => assert.equal(words(9), '另有*处'));

  it('is nothing in an empty line', () => assert.deepEqual(sentenceAround('', 0), { start: 0, end: 0 }));
});

describe('what is shown while writing', () => {
  const all = [finding('error', 2, 4), finding('warning', 2, 4), finding('information', 20, 22), finding('error', 20, 22)];

  it('is errors only', () => assert.deepEqual(whileTyping(all, undefined), [all[0], all[3]]));

  it('has none of the sentence being typed, whole or in part', () => {
    assert.deepEqual(whileTyping(all, { start: 18, end: 25 }), [all[0]]);
    assert.deepEqual(whileTyping(all, { start: 3, end: 10 }), [all[3]]);
  });

  it('has all errors where nothing has been typed yet', () =>
    assert.deepEqual(whileTyping(all, { start: 2, end: 2 }), [all[0], all[3]]));
});
