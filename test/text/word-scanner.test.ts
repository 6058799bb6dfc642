import assert from 'node:assert/strict';
import { unitsOfText } from '../../src/text/units.ts';
import { WordScanner } from '../../src/text/word-scanner.ts';

function found(words: readonly string[], text: string): readonly string[] {
  const places: string[] = [];
  new WordScanner(words).scan(unitsOfText(text), { found: (index, at) => places.push(`${at} ${words[index]}`) });
  return places.sort();
}

describe('words that are looked for in a text', () => {
  it('are found where they stand, one inside the other, too', () => {
    assert.deepEqual(found(['安全', '安全生产', '产', '生产事故'], '抓安全生产，防事故'), ['1 安全', '1 安全生产', '4 产']);
  });

  it('are found at the very beginning and the very end, and not beyond', () => {
    assert.deepEqual(found(['整改', '改到位'], '整改'), ['0 整改']);
    assert.deepEqual(found(['已整改'], '整改'), []);
  });

  it('may be a hundred thousand, the names of a large office', () => {
    const names = Array.from({ length: 100_000 }, (_, number) => `第${number}网格`);
    assert.deepEqual(found(names, '第99999网格、第7网格'), ['0 第99999网格', '9 第7网格']);
  });
});
