import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { encodeGb18030 } from '../../src/cli/gb18030.ts';
import { cleanDraft, Desk } from '../support/cli.ts';

/** A comma of the wrong width, which is certain, and a blank, which nobody can fill but the writer. */
const before = cleanDraft.replace('不足，更换', '不足,更换').replace('每季度', '每*天');
const after = cleanDraft.replace('每季度', '每*天');

describe('nigao fix', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk.clear());

  const read = (name: string): Buffer => readFileSync(desk.file(name));

  it('applies what is certain and leaves every other byte', () => {
    desk.write({ 'a.gw.md': before });
    const { status, stderr } = desk.run(['fix', 'a.gw.md']);
    assert.equal(read('a.gw.md').toString(), after);
    assert.equal(stderr, 'a.gw.md 改了1行\n');
    assert.equal(status, 0);
    assert.equal(desk.run(['fix', 'a.gw.md']).stderr, '', 'a second time there is nothing to do');
    assert.deepEqual(readdirSync(desk.path), ['a.gw.md']);
  });

  it('keeps CRLF, a byte order mark and a missing last line end', () => {
    const dressed = (text: string): string => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
    desk.write({ 'a.gw.md': dressed(before) });
    desk.run(['fix', 'a.gw.md']);
    assert.equal(read('a.gw.md').toString(), dressed(after));
  });

  for (const [name, encode] of Object.entries<(text: string) => Uint8Array>({
    'UTF-16LE': text => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16BE': text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    GB18030: text => encodeGb18030(text.replace('云溪', '云㵲𠮷')) ?? new Uint8Array(),
  })) {
    it(`writes ${name} back as ${name}`, () => {
      desk.write({ 'a.gw.md': encode(before) });
      const { status, stderr } = desk.run(['fix', 'a.gw.md']);
      assert.match(stderr, new RegExp(`按 ${name} 读取`));
      assert.deepEqual(read('a.gw.md'), Buffer.from(encode(after)));
      assert.equal(status, 0);
    });
  }

  it('leaves alone a file whose bytes it could not give back', () => {
    // A private character that has two codes: the old one would come back as the new one.
    const bytes = Buffer.concat([encodeGb18030(before) ?? new Uint8Array(), Buffer.from([0x84, 0x31, 0xa4, 0x37, 0x0a])]);
    desk.write({ 'a.gw.md': bytes });
    const { status, stderr } = desk.run(['fix', 'a.gw.md']);
    assert.deepEqual(read('a.gw.md'), bytes);
    assert.match(stderr, /未改/);
    assert.equal(status, 2);
  });

  it('shows what it would do as a diff and writes nothing', () => {
    desk.write({ 'a.gw.md': before });
    const { stdout, status } = desk.run(['fix', 'a.gw.md', '--dry-run']);
    const [old, now] = [before, after].map(text => text.split('\n')[14]);
    assert.equal(stdout, `--- a.gw.md\n+++ a.gw.md\n@@ -15 +15 @@\n-${old}\n+${now}\n`);
    assert.equal(read('a.gw.md').toString(), before);
    assert.equal(status, 0);
  });

  it('is a filter with --stdin', () => {
    const input = Buffer.from(`\uFEFF${before}`, 'utf16le');
    const { bytes, status } = desk.run(['fix', '--stdin'], { input });
    assert.deepEqual(bytes, Buffer.from(`\uFEFF${after}`, 'utf16le'));
    assert.equal(status, 0);
  });

  it('keeps permissions and links', () => {
    desk.write({ 'real.gw.md': before });
    chmodSync(desk.file('real.gw.md'), 0o640);
    symlinkSync('real.gw.md', desk.file('link.gw.md'));
    desk.run(['fix', 'link.gw.md']);
    assert.ok(lstatSync(desk.file('link.gw.md')).isSymbolicLink());
    assert.equal(read('real.gw.md').toString(), after);
    assert.equal(statSync(desk.file('real.gw.md')).mode & 0o777, 0o640);
  });

  it('does not change a read-only file, and goes on with the others', () => {
    desk.write({ 'a.gw.md': before, 'b.gw.md': before });
    chmodSync(desk.file('a.gw.md'), 0o444);
    const { status, stderr } = desk.run(['fix', 'a.gw.md', 'b.gw.md']);
    assert.equal(read('a.gw.md').toString(), before);
    assert.equal(read('b.gw.md').toString(), after);
    assert.match(stderr, /a\.gw\.md 是只读文件/);
    assert.equal(status, 2);
  });

  it('keeps to the rules it is given', () => {
    desk.write({ 'a.gw.md': before });
    desk.run(['fix', 'a.gw.md', '--rule', 'missing-period']);
    assert.equal(read('a.gw.md').toString(), before);
  });
});
