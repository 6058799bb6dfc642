import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanDraft, Desk, faultyDraft, program } from '../support/cli.ts';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Written extends Place {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly repairs: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly (Place & { readonly text: string })[];
  }[];
}

interface Contract {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly doctype?: string; readonly findings: readonly Written[] }[];
}

describe('nigao lint', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  const json = (text: string): Contract => JSON.parse(text) as Contract;

  it('is content with a clean draft', () => {
    desk.write({ 'a.gw.md': cleanDraft });
    const { status, stdout, stderr } = desk.run(['lint', 'a.gw.md']);
    assert.equal(stdout, '1个文件：0个错误，0个警告，0个提示\n');
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('keeps the contract of --format json', () => {
    desk.write({ 'a.gw.md': faultyDraft });
    const { status, stdout } = desk.run(['lint', 'a.gw.md', '--format', 'json']);
    assert.equal(status, 1);
    const report = json(stdout);
    assert.deepEqual(Object.keys(report), ['version', 'files']);
    assert.equal(report.version, 1);
    assert.deepEqual(Object.keys(report.files[0] ?? {}), ['path', 'doctype', 'findings']);
    assert.equal(report.files[0]?.path, 'a.gw.md');
    assert.equal(report.files[0]?.doctype, '工作总结');
    const rate = report.files[0]?.findings.find(({ rule }) => rule === 'rate-mismatch');
    assert.deepEqual(Object.keys(rate ?? {}), [
      'rule',
      'severity',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'repairs',
    ]);
    assert.ok(rate);
    assert.equal(rate.severity, 'error');
    assert.equal(rate.line, 11);
    const line = faultyDraft.split('\n')[10] ?? '';
    assert.ok(line.slice(rate.column - 1, rate.endColumn - 1).includes('80%'), 'columns count from 1');
    const [repair] = rate.repairs;
    assert.deepEqual(Object.keys(repair ?? {}), ['title', 'safe', 'edits']);
    assert.equal(repair?.safe, false, 'a figure is never changed for certain');
    assert.deepEqual(Object.keys(repair?.edits[0] ?? {}), ['line', 'column', 'endLine', 'endColumn', 'text']);
  });

  it('counts columns in UTF-16 units, from 1', () => {
    desk.write({ 'a.gw.md': cleanDraft.replace('督促', '𠮷村,督促') });
    const report = json(desk.run(['lint', 'a.gw.md', '--json']).stdout);
    const comma = report.files[0]?.findings.find(({ rule }) => rule === 'halfwidth-punctuation');
    assert.deepEqual([comma?.line, comma?.column, comma?.endColumn], [17, 4, 5]);
  });

  it('fails from the severity --fail-on names', () => {
    desk.write({ 'a.gw.md': cleanDraft.replace('的灭火', ',灭火') });
    assert.equal(desk.run(['lint', 'a.gw.md']).status, 0);
    assert.equal(desk.run(['lint', 'a.gw.md', '--fail-on', 'warning']).status, 1);
    assert.equal(desk.run(['lint', 'a.gw.md', '--fail-on', 'information']).status, 1);
  });

  it('tells of --rule only', () => {
    desk.write({ 'a.gw.md': faultyDraft });
    const report = json(desk.run(['lint', 'a.gw.md', '--json', '--rule', 'rate-mismatch,long-sentence']).stdout);
    assert.deepEqual(
      report.files[0]?.findings.map(({ rule }) => rule),
      ['rate-mismatch'],
    );
    assert.equal(desk.run(['lint', 'a.gw.md', '--rule', 'pending-metric']).status, 1);
    assert.equal(desk.run(['lint', 'a.gw.md', '--rule', 'no-such']).status, 2);
  });

  it('names what it cannot read and does the others all the same', () => {
    desk.write({ 'a.gw.md': cleanDraft, 'w.docx': 'PK\u0003\u0004…', 'b.md': new Uint8Array([0, 1, 2]) });
    const { status, stdout, stderr } = desk.run(['lint', 'gone.md', 'w.docx', 'b.md', 'a.gw.md', '--json']);
    assert.equal(status, 2);
    assert.deepEqual(
      json(stdout).files.map(({ path }) => path),
      ['a.gw.md'],
    );
    for (const name of ['gone.md', 'w.docx', 'b.md']) assert.match(stderr, new RegExp(`^${name} .+$`, 'm'));
  });

  it('refuses what is larger than any draft', () => {
    desk.write({ 'a.gw.md': 'x'.repeat(64 * 1024 * 1024 + 1) });
    const { status, stderr } = desk.run(['lint', 'a.gw.md']);
    assert.match(stderr, /64 MB/);
    assert.equal(status, 2);
  });

  it('reads folders and globs, in order, nothing twice', () => {
    desk.write({
      'x/b.gw.md': cleanDraft,
      'x/a.gw.md': cleanDraft,
      'x/deep/c.gw.md': cleanDraft,
      'x/note.md': '随记',
      'z[1].gw.md': cleanDraft,
    });
    const paths = (args: readonly string[]): readonly string[] =>
      json(desk.run(['lint', '--json', ...args]).stdout).files.map(({ path }) => path);
    assert.deepEqual(paths(['x']), ['x/a.gw.md', 'x/b.gw.md', 'x/deep/c.gw.md']);
    assert.deepEqual(paths(['x/b.gw.md', 'x/*.md']), ['x/b.gw.md', 'x/a.gw.md', 'x/note.md']);
    assert.deepEqual(paths(['./x/a.gw.md', 'x/a.gw.md']), ['./x/a.gw.md']);
    assert.deepEqual(paths(['z[1].gw.md']), ['z[1].gw.md']);
    assert.equal(desk.run(['lint', 'y/**']).status, 2);
  });

  it('reads standard input', () => {
    const { status, stdout } = desk.run(['lint', '--stdin', '--stdin-filename', 'x.gw.md', '--json'], { input: faultyDraft });
    assert.equal(json(stdout).files[0]?.path, 'x.gw.md');
    assert.equal(status, 1);
    assert.equal(json(desk.run(['lint', '--stdin', '--json'], { input: cleanDraft }).stdout).files[0]?.path, '<stdin>');
  });

  it('says which encoding it read when it is not UTF-8, and finds the same', () => {
    const utf16 = Buffer.from(`\uFEFF${faultyDraft}`, 'utf16le');
    desk.write({ 'u8.gw.md': faultyDraft, 'u16.gw.md': utf16, 'u16be.gw.md': Buffer.from(utf16).swap16() });
    const { stderr, stdout } = desk.run(['lint', 'u8.gw.md', 'u16.gw.md', 'u16be.gw.md', '--json']);
    assert.equal(stderr, 'u16.gw.md 按 UTF-16LE 读取\nu16be.gw.md 按 UTF-16BE 读取\n');
    const [first, ...others] = json(stdout).files.map(({ findings }) => findings);
    for (const findings of others) assert.deepEqual(findings, first);
  });

  it('gives the same on any number of threads, in the order of the files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `d${String(index).padStart(2, '0')}.gw.md`,
        index % 7 === 0 ? faultyDraft : cleanDraft,
      ]),
    );
    desk.write({ ...files, 'd30.gw.md': new Uint8Array([0]), '.nigao.yaml': '规则:\n  no-such: off\n' });
    const one = desk.run(['lint', '.', '--json', '--jobs', '1']);
    const four = desk.run(['lint', '.', '--json', '--jobs', '4']);
    assert.equal(four.stdout, one.stdout);
    assert.equal(four.status, 2);
    assert.equal(json(one.stdout).files.length, 59);
    assert.deepEqual(four.stderr.split('\n').sort(), one.stderr.split('\n').sort());
    assert.match(four.stderr, /d30\.gw\.md 不是文本文件/);
  });

  it('obeys the office: .nigao.yaml above the draft, 文种 beside it', () => {
    desk.write({
      '.nigao.yaml': '规则:\n  rate-mismatch: off\n',
      'in/a.gw.md': faultyDraft.replace('待填', '36 次'),
      'out/.nigao.yaml': '规则: {}\n',
      'out/.nigao/doctypes/minutes.yaml': '文种: 会议纪要\n',
      'out/a.gw.md': cleanDraft,
    });
    assert.equal(desk.run(['lint', 'in/a.gw.md']).status, 0);
    const broken = desk.run(['lint', 'out/a.gw.md']);
    assert.match(broken.stderr, /minutes\.yaml:1/);
    assert.equal(broken.status, 2, 'an office whose files are wrong is told so');
    assert.equal(desk.run(['lint', 'in/a.gw.md', '--config', 'out/.nigao.yaml']).status, 2);
    const missing = desk.run(['lint', 'in/a.gw.md', '--config', 'gone.yaml']);
    assert.match(missing.stderr, /gone\.yaml 读不了/);
    assert.equal(missing.status, 2);
  });

  it('speaks English when asked to, or when the locale does', () => {
    desk.write({ 'a.gw.md': faultyDraft });
    const asked = desk.run(['lint', 'a.gw.md', '--lang', 'en']).stdout;
    assert.match(asked, /^files: 1; errors: \d+/m);
    assert.equal(desk.run(['lint', 'a.gw.md'], { env: { LANG: 'en_US.UTF-8' } }).stdout, asked);
    assert.match(desk.run(['lint', 'a.gw.md'], { env: { LANG: 'C.UTF-8' } }).stdout, /1个文件/);
  });

  it('ends quietly when nobody reads on', async () => {
    desk.write({ 'a.gw.md': `${cleanDraft}${'*次。\n'.repeat(20_000)}` });
    const child = spawn(process.execPath, [program(), 'lint', 'a.gw.md', '--json', '--rule', 'placeholder'], { cwd: desk.path });
    let stderr = '';
    child.stderr.on('data', data => {
      stderr += String(data);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
