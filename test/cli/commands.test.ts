import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Desk, faultyDraft } from '../support/cli.ts';

describe('nigao', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  it('new writes a draft of a 文种, by name or by initials, and never over another', () => {
    assert.deepEqual([desk.run(['new', '工作总结', '-o', 'a.gw.md']).stdout, desk.run(['new', 'gzzj']).status], ['a.gw.md\n', 0]);
    const draft = readFileSync(desk.file('a.gw.md'), 'utf8');
    assert.match(draft, /^---\n文种: 工作总结\n/);
    assert.equal(desk.run(['new', '工作总结']).stdout, draft);
    desk.write({ 'a.gw.md': '我的' });
    const refused = desk.run(['new', '工作总结', '-o', 'a.gw.md']);
    assert.match(refused.stderr, /已存在/);
    assert.equal(refused.status, 2);
    assert.equal(readFileSync(desk.file('a.gw.md'), 'utf8'), '我的');
    assert.equal(desk.run(['new', '工作总结', '-o', 'a.gw.md', '--force']).status, 0);
  });

  it('new lists the 文种, an office’s own first', () => {
    desk.write({ '.nigao/doctypes/minutes.yaml': 'name: 会议纪要\nenglishName: Minutes\nprefix: hyjy\nsections: []\n' });
    const { stdout, status, stderr } = desk.run(['new', '--list']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^会议纪要 +hyjy +Minutes\n工作总结 +gzzj/m);
    assert.match(desk.run(['new', 'hyjy']).stdout, /^文种: 会议纪要$/m);
    assert.equal(desk.run(['new']).stdout, stdout);
    assert.match(desk.run(['new', '没有的']).stderr, /没有“没有的”这个文种，有：.*工作总结/);
    assert.equal(desk.run(['new', '没有的']).status, 2);
  });

  it('metrics works the figures out', () => {
    const draft = faultyDraft.replace(
      '  检查: 待填',
      '  排查: { 值: 200, 单位: 处, 上期: 160 }\n  整改: 150 处\n  整改率: = 整改 / 排查\n  检查: 待填',
    );
    desk.write({ 'a.gw.md': draft });
    const { stdout, stderr, status } = desk.run(['metrics', 'a.gw.md']);
    assert.deepEqual(
      stdout.split('\n').map(line => line.split(/ {2,}/).slice(0, 2)),
      [['指标', '数值'], ['排查', '200处'], ['整改', '150处'], ['整改率', '75%'], ['检查', '待填'], ['']],
    );
    assert.match(stderr, /pending-metric/);
    assert.equal(status, 1);
    const { files } = JSON.parse(desk.run(['metrics', 'a.gw.md', '--json']).stdout) as {
      readonly files: readonly { readonly path: string; readonly metrics: readonly Readonly<Record<string, unknown>>[] }[];
    };
    assert.deepEqual(files[0]?.metrics[0], {
      name: '排查',
      text: '200处',
      value: 200,
      unit: '处',
      pending: false,
      previous: '160处',
      change: '增长25%',
    });
    assert.deepEqual(files[0]?.metrics[3], { name: '检查', unit: '', pending: true });
  });

  it('rules lists every rule in both languages', () => {
    const rows = desk.run(['rules']).stdout.trimEnd().split('\n');
    const { rules } = JSON.parse(desk.run(['rules', '--format', 'json', '--lang', 'en']).stdout) as {
      readonly rules: readonly { readonly id: string; readonly severity: string; readonly summary: string }[];
    };
    assert.deepEqual(
      rows.map(row => row.split(/ +/, 2)),
      rules.map(({ id, severity }) => [id, severity]),
    );
    for (const { summary } of rules) assert.match(summary, /[A-Za-z]{4}/);
  });

  it('--version is that of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    };
    assert.equal(desk.run(['--version']).stdout, `${manifest.version}\n`);
  });

  it('shows its help, and on stderr when it was asked for nothing', () => {
    const { stdout } = desk.run(['--help']);
    assert.match(stdout, /^拟稿 nigao/);
    assert.deepEqual([desk.run([]).status, desk.run([]).stderr, desk.run([]).stdout], [2, stdout, '']);
    assert.match(desk.run(['help', 'export', '--lang', 'en']).stdout, /--allow-errors +export in spite of errors/);
    assert.equal(desk.run(['lint', '--help']).status, 0);
  });
});
