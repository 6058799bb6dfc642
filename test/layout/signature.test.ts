import assert from 'node:assert/strict';
import { fitted, sealed, unsealed, widthOf } from '../../src/layout/signature.ts';

describe('署名 and 成文日期', () => {
  it('count a Han character as one and a figure as half', () => {
    assert.equal(widthOf('2026年7月15日'), 6.5);
    assert.equal(widthOf('清源镇人民政府'), 7);
  });

  it('with a seal: the date is 4 in from the right, the name centred above it', () => {
    assert.deepEqual(sealed('清源镇人民政府', '2026年11月20日'), { date: 4, signature: 4 });
    assert.deepEqual(sealed('青岭县水务局', '2026年11月20日'), { date: 4, signature: 4.5 });
    assert.deepEqual(sealed('青岭县人力资源和社会保障局', '2026年11月20日'), { date: 4, signature: 1 });
    assert.deepEqual(sealed('青岭县防汛抗旱指挥部办公室暨青岭县应急救援中心', '2026年7月5日').signature, 0);
  });

  it('without one: the name is 2 in, the date begins 2 behind the beginning of the name', () => {
    const { signature, date } = unsealed('青岭县防汛抗旱指挥部', '2026年7月5日');
    assert.deepEqual({ signature, date }, { signature: 2, date: 4 });
    const beginning = (right: number, words: string): number => right + widthOf(words);
    assert.equal(beginning(signature, '青岭县防汛抗旱指挥部') - beginning(date, '2026年7月5日'), 2);
  });

  it('without one, the date longer than the name: the date is 2 in, the name moves to the left', () => {
    const { signature, date } = unsealed('水务局', '2026年11月20日');
    assert.deepEqual({ signature, date }, { signature: 8, date: 2 });
    assert.equal(signature + widthOf('水务局') - (date + widthOf('2026年11月20日')), 2);
  });

  it('never push a long name out of the line', () => {
    assert.equal(fitted(2, '青'.repeat(27)), 1);
    assert.equal(fitted(2, '青'.repeat(40)), 0);
  });
});
