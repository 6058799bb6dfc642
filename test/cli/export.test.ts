import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cleanDraft, Desk, faultyDraft, program } from '../support/cli.ts';

describe('nigao export', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write({ 'a.gw.md': cleanDraft });
  });
  afterEach(() => desk.clear());

  const body = (name: string): string =>
    strFromU8(unzipSync(readFileSync(desk.file(name)))['word/document.xml'] ?? new Uint8Array());

  it('writes a Word file beside the draft and prints its path', () => {
    const { status, stdout, stderr } = desk.run(['export', 'a.gw.md']);
    assert.deepEqual([status, stdout, stderr], [0, 'a.docx\n', '']);
    assert.match(body('a.docx'), /整改率75%/);
    assert.deepEqual(readdirSync(desk.path).sort(), ['a.docx', 'a.gw.md']);
  });

  it('writes nothing while there are errors, and lists them with their lines', () => {
    desk.write({ 'f.gw.md': faultyDraft });
    const { status, stdout, stderr } = desk.run(['export', 'f.gw.md']);
    assert.equal(status, 1);
    assert.equal(stdout, '', 'only paths of Word files are printed there');
    assert.match(stderr, /^f\.gw\.md:8:\d+ 错误 .+ pending-metric$/m);
    assert.match(stderr, /^f\.gw\.md:11:\d+ 错误 .+ rate-mismatch$/m);
    assert.match(stderr, /未导出/);
    assert.deepEqual(readdirSync(desk.path).sort(), ['a.gw.md', 'f.gw.md']);
  });

  it('tells one exact finding for each mistake in the front matter, at its own place', () => {
    const wrong: Readonly<Record<string, readonly [line: string, place: string, rule: string]>> = {
      'misspelt key': ['期问: 2026年', '5:1', 'front-matter'],
      'impossible date': ['成文日期: 2026-06-31', '6:7', 'front-matter'],
      'text for a number': ['  检查: 许多', '8:7', 'front-matter'],
      'unknown name': ['  检查: = 抽查 + 1', '8:9', 'metric-formula'],
      cycle: ['  检查: = 检查 + 1', '8:7', 'metric-formula'],
      待填: ['  检查: 待填', '8:7', 'pending-metric'],
    };
    for (const [name, [line, place, rule]] of Object.entries(wrong)) {
      const key = line.split(':')[0]?.replace('期问', '期间') ?? '';
      const draft = cleanDraft.replace(new RegExp(`^${key}:.*$`, 'm'), line);
      assert.notEqual(draft, cleanDraft);
      desk.write({ 'w.gw.md': draft });
      const { status, stderr } = desk.run(['export', 'w.gw.md']);
      const found = [...stderr.matchAll(/^w\.gw\.md:(\d+:\d+) 错误 .* (\S+)$/gm)].map(match => match.slice(1));
      assert.deepEqual(found, [[place, rule]], name);
      assert.equal(status, 1, name);
    }
    desk.write({ 'w.gw.md': cleanDraft.replace('{{检查}}', '{{检察}}') });
    assert.match(desk.run(['export', 'w.gw.md']).stderr, /^w\.gw\.md:11:17 错误 .+ unresolved-reference$/m);
    assert.deepEqual(readdirSync(desk.path).sort(), ['a.gw.md', 'w.gw.md']);
  });

  it('marks the errors with --allow-errors', () => {
    desk.write({ 'f.gw.md': faultyDraft });
    const { status, stdout, stderr } = desk.run(['export', 'f.gw.md', '--allow-errors']);
    assert.deepEqual([status, stdout], [0, 'f.docx\n']);
    assert.match(stderr, /个错误，已在文中标出/);
    assert.match(body('f.docx'), /<w:highlight |<w:shd /);
    desk.run(['export', 'a.gw.md']);
    assert.doesNotMatch(body('a.docx'), /<w:highlight /);
  });

  it('replaces an existing file only with --force', () => {
    desk.write({ 'out.docx': 'last year' });
    const refused = desk.run(['export', 'a.gw.md', '-o', 'out.docx']);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /^out\.docx 已存在.+--force/);
    assert.equal(readFileSync(desk.file('out.docx'), 'utf8'), 'last year');
    assert.equal(desk.run(['export', 'a.gw.md', '-o', 'out.docx', '--force']).status, 0);
    assert.match(body('out.docx'), /整改率75%/);
  });

  it('never writes over a draft, whatever it is called', () => {
    linkSync(desk.file('a.gw.md'), desk.file('other-name.docx'));
    symlinkSync('a.gw.md', desk.file('link.docx'));
    mkdirSync(desk.file('sub'));
    for (const out of [
      'a.gw.md',
      './a.gw.md',
      'sub/../a.gw.md',
      'gone/../a.gw.md',
      'other-name.docx',
      'link.docx',
      desk.file('a.gw.md'),
    ]) {
      assert.equal(desk.run(['export', 'a.gw.md', '-o', out, '--force']).status, 2, out);
      assert.equal(readFileSync(desk.file('a.gw.md'), 'utf8'), cleanDraft, out);
    }
  });

  it('puts several beside their drafts or into one folder, never two into one file', () => {
    desk.write({ 'x/b.gw.md': cleanDraft, 'x/a.txt': cleanDraft });
    assert.equal(desk.run(['export', 'a.gw.md', 'x/b.gw.md']).stdout, 'a.docx\nx/b.docx\n');
    assert.equal(desk.run(['export', 'a.gw.md', 'x/b.gw.md', '-o', 'new']).stdout, 'new/a.docx\nnew/b.docx\n');
    assert.equal(desk.run(['export', 'a.gw.md', 'x/b.gw.md', '-o', 'one.docx']).status, 2);
    const clash = desk.run(['export', 'a.gw.md', 'x/a.txt', '-o', 'new', '--force']);
    assert.match(clash.stderr, /x\/a\.txt 与 a\.gw\.md 都会写成/);
    assert.equal(clash.status, 2);
  });

  it('goes on after one that fails', () => {
    desk.write({ 'f.gw.md': faultyDraft });
    const { status, stdout } = desk.run(['export', 'f.gw.md', 'gone.gw.md', 'a.gw.md']);
    assert.match(stdout, /^a\.docx$/m);
    assert.equal(status, 2);
  });

  it('says in a sentence why a file cannot be written, and keeps the old one', () => {
    desk.write({ file: 'x', 'ro.docx': 'old', 'ro-folder/k.docx': 'old' });
    chmodSync(desk.file('ro.docx'), 0o444);
    mkdirSync(desk.file('d.docx'));
    symlinkSync('loop', desk.file('loop'));
    const cases: readonly (readonly [out: string, says: RegExp])[] = [
      ['file/x.docx', /路径中有一段不是文件夹/],
      ['gone/x.docx', /所在的文件夹不存在/],
      ['ro.docx', /是只读文件/],
      ['loop', /链接绕成了圈/],
      ['/dev/null', /不是普通文件/],
      [`${'长'.repeat(90)}.docx`, /文件名太长/],
    ];
    for (const [out, says] of cases) {
      const { status, stdout, stderr } = desk.run(['export', 'a.gw.md', '--force', '-o', out]);
      assert.match(stderr, says);
      assert.ok(stderr.startsWith(out) && stderr.trimEnd().split('\n').length === 1, stderr);
      assert.deepEqual([status, stdout], [2, ''], out);
    }
    assert.equal(readFileSync(desk.file('ro.docx'), 'utf8'), 'old');
    if (process.getuid?.() !== 0) {
      chmodSync(desk.file('ro-folder'), 0o555);
      assert.match(desk.run(['export', 'a.gw.md', '--force', '-o', 'ro-folder/k.docx']).stderr, /没有权限/);
      chmodSync(desk.file('ro-folder'), 0o755);
    }
    assert.deepEqual(
      readdirSync(desk.path).filter(name => name.includes('.tmp')),
      [],
    );
  });

  it('keeps the old file where the disk takes no more', () => {
    desk.write({ 'out.docx': 'old' });
    const command = 'ulimit -f 1; exec "$0" "$1" export a.gw.md -o out.docx --force';
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, program()], {
      cwd: desk.path,
      encoding: 'utf8',
    });
    assert.match(stderr, /out\.docx 未能写入/);
    assert.equal(status, 2);
    assert.equal(readFileSync(desk.file('out.docx'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(desk.path).sort(), ['a.gw.md', 'out.docx']);
  });

  it('takes a name as long as names can be', () => {
    const out = `${'长'.repeat(83)}.docx`;
    assert.equal(desk.run(['export', 'a.gw.md', '-o', out]).status, 0);
    assert.ok(readdirSync(desk.path).includes(out));
  });

  it('says which picture it cannot find and exports the rest', () => {
    desk.write({ 'a.gw.md': cleanDraft.replace('## 存在', '![检查现场](photo.png)\n## 存在') });
    const { status, stderr } = desk.run(['export', 'a.gw.md']);
    assert.match(stderr, /photo\.png 读不了/);
    assert.equal(status, 0);
  });
});
