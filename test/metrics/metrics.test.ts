import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDraft, referenceText, resolveMetrics } from '../../src/index.ts';
import { frontMatterKeys, metricKeys } from '../../src/metrics/check-front-matter.ts';

const metricsOf = (lines: string) => resolveMetrics(parseDraft(`---\n指标:\n${lines}\n---\n正文。\n`));

/** What `{{name}}` shows for figures written as `lines`. */
function shown(lines: string, reference: string): string {
  const [name = '', field] = reference.split('.');
  const text = referenceText(metricsOf(lines), { name, ...(field !== undefined && { field }) });
  return 'text' in text ? text.text : `!${text.problem}`;
}

/** `code text` of every problem of these figures. */
const codes = (lines: string): readonly string[] => problemsOf(`指标:\n${lines}`);

function problemsOf(yaml: string): readonly string[] {
  const text = `---\n${yaml}\n---\n正文。\n`;
  return resolveMetrics(parseDraft(text)).problems.map(({ code, span, suggestion }) =>
    [code, text.slice(span.start, span.end), ...(suggestion === undefined ? [] : [`→ ${suggestion}`])].join(' '),
  );
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
    assert.equal(shown('  率: { 值: 96%, 上期: 95 }', '率.同比'), '提高1个百分点');
    const worked = '  甲: 90 项\n  乙: 100 项\n  率: { 值: = 甲 / 乙, 上期: 85.5 }';
    assert.equal(shown(worked, '率.同比'), '提高4.5个百分点');
    assert.equal(shown('  款: { 值: 1 万元, 上期: 8000 元 }', '款.同比'), '增长25%');
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

  it('shows what its unit says', () => {
    const others = '  元: 10000 元\n  万: 3 万元\n  甲: 1 项\n  乙: 4 项\n  户: 200\n  率: 85%\n';
    const of = (formula: string): string => shown(`${others}  丙: ${formula}`, '丙');
    assert.equal(of('{ 值: = 元 + 万, 单位: 万元 }'), '4万元');
    assert.equal(of('{ 值: = 元 / 10000, 单位: 万元 }'), '1万元');
    assert.equal(of('= 甲 / 乙 * 100'), '25%', 'the percentage written by hand');
    assert.equal(of('{ 值: = 甲 / 乙 × 100, 单位: "%" }'), '25%');
    assert.equal(of('= 户 × 率'), '170', 'a share of a count is a count');
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

  it('takes any name there is, whatever stands in it', () => {
    const others = '  1季度: 3 次\n  第1季度: 5 次\n  隐患（一般）: 7 项\n  隐患-重大: 2 项\n  隐患: 100 项\n';
    assert.equal(value('1季度 + 第1季度', others), 8);
    assert.equal(value('隐患（一般）＋隐患-重大', others), 9);
    assert.equal(value('{{1季度}} × 2', others), 6);
  });

  it('may ask for the period before, and says so where there is none', () => {
    const others = '  乙: { 值: 6, 单位: 起, 上期: 4 }\n  丙: 5 起\n  丁: { 值: 5, 上期: 0 }\n  戊: { 值: 5, 上期: 待填 }\n';
    assert.equal(value('乙.同比', others), 0.5);
    assert.equal(value('乙.增量 + 乙.上期', others), 6);
    assert.deepEqual(codes(`${others}  甲: = 丙.上期`), ['no-previous 丙.上期']);
    assert.deepEqual(codes(`${others}  甲: = 丁.同比`), ['division-by-zero = 丁.同比']);
    assert.deepEqual(codes(`${others}  甲: = 乙.上其`), ['unknown-field 上其 → 上期']);
    assert.deepEqual(codes(`${others}  甲: = 戊.上期`), [], 'pending, and told at its own place');
  });

  it('has each mistake told once, at its own place', () => {
    assert.deepEqual(codes('  合计数: 1\n  甲: = 合计数 / 合计数额'), ['unknown-name 合计数额 → 合计数']);
    assert.deepEqual(codes('  甲: = 乙 / 丙'), ['unknown-name 乙', 'unknown-name 丙']);
    assert.deepEqual(codes('  甲: = 乙\n  乙: = 丙\n  丙: = 甲\n  丁: = 甲'), ['cycle = 乙']);
    assert.deepEqual(codes('  甲: = round()'), ['syntax = round()']);
    assert.deepEqual(codes('  甲: = max(1, 2)'), ['syntax = max(1, 2)']);
    assert.deepEqual(codes('  甲: = 1e308 * 10'), ['syntax = 1e308 * 10']);
  });

  it('that is deep or long is refused, not crashed on', () => {
    for (const formula of [`${'('.repeat(400)}1${')'.repeat(400)}`, '1+'.repeat(2000), `${'-'.repeat(480)}1`]) {
      assert.ok(metricsOf(`  甲: = ${formula}`).byName.has('甲'));
    }
  });

  it('whatever it is, is worked out or told, and never throws', () => {
    const piece = fc.constantFrom(
      '甲',
      '乙',
      '1季度',
      '丁（一）',
      '.上期',
      '.同比',
      '+',
      '－',
      '×',
      '÷',
      '/',
      '(',
      '）',
      '，',
      ' ',
      '1',
      '0',
      '%',
      '{{',
      '}}',
      'round',
      'sum(',
      '[',
      '"',
      '`',
      '?',
      '=>',
      '\uE000',
      '\uD83D',
    );
    const others = '  乙: { 值: 6, 上期: 4 }\n  1季度: 0\n  丁（一）: 待填\n';
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const text = `---\n指标:\n${others}  丙: ${JSON.stringify(`= ${pieces.join('')}`)}\n---\n正文。\n`;
        const { byName, problems } = resolveMetrics(parseDraft(text));
        for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
        const value = byName.get('丙')?.value;
        assert.ok(value === undefined || Number.isFinite(value), String(value));
        const needsPending = pieces.includes('丁（一）');
        assert.ok(value !== undefined || problems.length > 0 || needsPending, 'without a value there is a reason');
      }),
      { numRuns: 400 },
    );
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
  for (const [yaml, ...found] of [
    ['文种: 工作总结\n成文日期: 2026-12-18\n期间: 2026年1—9月'],
    ['文总: 工作总结', 'unknown-key 文总 → 文种'],
    ['日期: 2026-12-18', 'unknown-key 日期 → 成文日期'],
    ['版头:\n  发文自号: 清政发〔2026〕1号', 'unknown-key 发文自号 → 发文字号'],
    ['成文日期: 2026年2月29日', 'bad-date 2026年2月29日'],
    ['成文日期: 20261218', 'bad-date 20261218 → 2026-12-18'],
    ['期间: 2026', 'bad-period 2026 → 2026年'],
    ['密级: 保密', 'bad-choice 保密 → 秘密'],
    ['标题:', 'missing-value '],
    ['文种：工作总结\n标题：防汛', 'colon ： → : ', 'colon ： → : '],
    ['标题: 防汛：一份总结'],
    ['指标:\n  甲：12 项\n  乙：13 项', 'colon ： → : ', 'colon ： → : '],
    ['指标:\n  次数: *次', 'alias *次 → "*次"'],
    ['指标:\n  甲: 1 项\n  甲: 2 项', 'duplicate-key 甲'],
    ['指标:\n  甲: 很多', 'not-a-figure 很多'],
    ['指标:\n  甲: { 值: 1, 单为: 项 }', 'unknown-key 单为 → 单位'],
    ['指标:\n  甲: { 值: 1, 上期: 九 }', 'not-a-figure 九'],
    ['指标:\n  甲: { 值: 12 项, 单位: 起 }', 'bad-unit 12 项'],
    ['指标:\n  甲: { 值: 1, 单位: 万元, 上期: 9000 元 }'],
    ['指标:\n  甲: { 值: 1, 截至: 2026-11-31 }', 'bad-date 2026-11-31'],
    ['防汛总结', 'not-a-map 防汛总结'],
  ] as const) {
    it(`${JSON.stringify(yaml)} has ${found.length} mistakes`, () => assert.deepEqual(problemsOf(yaml), found));
  }

  it('knows the keys of its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/front-matter.schema.json', import.meta.url), 'utf8')) as {
      properties: object;
      definitions: { metric: { anyOf: { properties?: object }[] } };
    };
    assert.deepEqual([...frontMatterKeys].sort(), Object.keys(schema.properties).sort());
    const long = schema.definitions.metric.anyOf.find(({ properties }) => properties)?.properties ?? {};
    assert.deepEqual([...metricKeys].sort(), Object.keys(long).sort());
  });

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
