import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
};

describe('the tree', () => {
  it('has no source file over 300 lines', () => {
    const long = tracked
      .filter(
        path =>
          /^src\/.*\.ts$/.test(path) &&
          !path.startsWith('src/schema/') &&
          path !== 'src/rules/wording/tables.ts' &&
          existsSync(new URL(path, root)),
      )
      .map(path => `${path}: ${read(path).split('\n').length}`)
      .filter(row => Number(row.split(': ')[1]) > 300);
    assert.deepEqual(long, []);
  });

  it('never opens the network, never evaluates text', () => {
    const forbidden = /\bfetch\(|XMLHttpRequest|WebSocket|from '(node:)?(http|https|net|dns|tls|dgram)'|\beval\(|new Function\(/;
    const hits = tracked.filter(
      path => /^src\/.*\.(ts|js)$/.test(path) && existsSync(new URL(path, root)) && forbidden.test(read(path)),
    );
    assert.deepEqual(hits, []);
  });

  it('has a line of its changelog for this version', () => {
    assert.ok(read('CHANGELOG.md').includes(`## [${manifest.version}]`));
  });

  it('has a file for every command, and every text of the manifest in both languages', () => {
    for (const { command } of manifest.contributes.commands) {
      const file = `src/vscode/commands/${command.replace(/^nigao\./, '').replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.ts`;
      assert.ok(existsSync(new URL(file, root)), file);
    }
    const keys = [...new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? ''))].sort();
    for (const name of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const texts = JSON.parse(read(name)) as Readonly<Record<string, string>>;
      assert.deepEqual(
        keys.filter(key => !texts[key]),
        [],
        name,
      );
      assert.deepEqual(
        Object.keys(texts).filter(key => !keys.includes(key)),
        [],
        `${name} has no text nobody shows`,
      );
    }
  });
});
