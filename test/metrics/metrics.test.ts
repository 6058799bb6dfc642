import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft, referenceText, resolveMetrics } from '../../src/index.ts';

const metricsOf = (lines: string) => resolveMetrics(parseDraft(`---\n指标:\n${lines}\n---\n正文。\n`));

/** What `{{name}}` shows for figures written as `lines`. */
function shown(lines: string, reference: string): string {
  const [name = '', field] = reference.split('.');
  const text = referenceText(metricsOf(lines), { name, ...(field !== undefined && { field }) });
  return 'text' in text ? text.text : `!${text.problem}`;
}

describe('a metric', () => {
  it('is shown as it was typed, with its unit', () => {
    assert.equal(shown('  投入: 12.50 万元', '投入'), '12.50万元');
    assert.equal(shown('  人数: 1,324', '人数'), '1,324');
    assert.equal(shown('  覆盖率: 96.5%', '覆盖率'), '96.5%');
    assert.equal(shown('  投入: { 值: 86.5, 单位: 万元, 小数: 2 }', '投入'), '86.5万元');
    assert.equal(shown('  投入: 12.50 万元', '投入.值'), '12.50');
  });

  it('that is worked out is a percentage of one decimal at most', () => {
    const lines = '  排查: 1324 项\n  整改: 1121 项\n  率: = 整改 / 排查';
    assert.equal(shown(lines, '率'), '84.7%');
    assert.equal(shown('  甲: 50 项\n  乙: 250 项\n  率: = 甲 ÷ 乙', '率'), '20%');
  });

  it('tells its change against the period before', () => {
    const lines =
      '  升: { 值: 11.93, 单位: 万元, 上期: 9.8 }\n  降: { 值: 90, 单位: 起, 上期: 100 }\n  平: { 值: 5, 上期: 5 }\n  零: { 值: 5, 上期: 0 }';
    assert.equal(shown(lines, '升.同比'), '增长21.7%');
    assert.equal(shown(lines, '升.增量'), '2.13万元');
    assert.equal(shown(lines, '升.上期'), '9.8万元');
    assert.equal(shown(lines, '降.同比'), '下降10%');
    assert.equal(shown(lines, '平.同比'), '持平');
    assert.equal(shown(lines, '零.同比'), '!no-previous', 'there is no percentage of nothing');
  });

  it('is pending until it is filled, and so is what needs it', () => {
    assert.equal(shown('  演练: 待填', '演练'), '!pending');
    assert.equal(shown('  演练:', '演练'), '!pending');
    assert.equal(shown('  演练: 待填\n  两倍: = 演练 × 2', '两倍'), '!no-value');
    assert.deepEqual(metricsOf('  演练: 待填\n  两倍: = 演练 × 2').problems, []);
  });

  it('is found by its name only; a near one is suggested', () => {
    const metrics = metricsOf('  隐患排查: 96 处');
    assert.deepEqual(referenceText(metrics, { name: '隐患排察' }), { problem: 'unknown', suggestion: '隐患排查' });
    assert.deepEqual(referenceText(metrics, { name: '无关的名字' }), { problem: 'unknown' });
  });
});

describe('a formula', () => {
  const value = (formula: string, others = ''): number | undefined =>
    metricsOf(`${others}  甲: = ${formula}`).byName.get('甲')?.value;

  it('knows + − × ÷, parentheses, round and sum, in half and full width', () => {
    assert.equal(value('1 + 2 * 3'), 7);
    assert.equal(value('（1 ＋ 2） × 3 － 4 ÷ 2'), 7);
    assert.equal(value('round(10 / 3, 2)'), 3.33);
    assert.equal(value('合计(1，2，3)'), 6);
    assert.equal(value('-乙 + 50%', '  乙: 2 项\n'), -1.5);
  });

  it('reckons money in one unit', () => {
    assert.equal(value('乙 + 丙', '  乙: 1 万元\n  丙: 5000 元\n'), 1.5);
    assert.equal(value('丙 / 乙', '  乙: 1 万元\n  丙: 5000 元\n'), 0.5);
  });

  it('never runs anything', () => {
    for (const hostile of [
      'constructor',
      'a => 1',
      'this.x',
      '[1][0]',
      '"x"',
      '1; 2',
      '甲.constructor(1)',
      '`${1}`',
      'new Date',
    ]) {
      const metrics = metricsOf(`  甲: '= ${hostile.replaceAll("'", "''")}'`);
      assert.equal(metrics.byName.get('甲')?.value, undefined, hostile);
      assert.ok(metrics.problems.length > 0, hostile);
    }
  });

  it('that is deep or long is refused, not crashed on', () => {
    for (const formula of [`${'('.repeat(400)}1${')'.repeat(400)}`, '1+'.repeat(2000), `${'-'.repeat(480)}1`]) {
      assert.ok(metricsOf(`  甲: = ${formula}`).byName.has('甲'));
    }
  });

  it('gives what arithmetic gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        assert.equal(value(`乙 ÷ 丙`, `  乙: ${a} 项\n  丙: ${b} 项\n`), a / b);
        assert.equal(value(`乙 － 丙 × 2`, `  乙: ${a}\n  丙: ${b}\n`), a - b * 2);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the front matter', () => {
  it('whatever it is, never throws, and its problems lie inside the text', () => {
    const word = fc.constantFrom(
      '指标',
      '文种',
      '甲',
      ': ',
      ' = ',
      '甲 / 乙',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '&a',
      '*a',
      '- ',
      '1',
      '待填',
      '#',
      '---',
      '|',
      '>',
      '!!js/function',
      '<<: ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const text = `---\n${words.join('')}\n---\n正文。`;
        for (const { span } of resolveMetrics(parseDraft(text)).problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
