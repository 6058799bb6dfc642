import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { cleanDraft, Desk, program } from '../support/cli.ts';

/** Writes slowly enough to be met in the middle: 300 MB. */
const slowWriter = `
import { stopCleanly } from '${new URL('../../src/cli/stop.ts', import.meta.url).href}';
import { safeWrite } from '${new URL('../../src/cli/safe-write.ts', import.meta.url).href}';
stopCleanly();
await safeWrite('out.docx', new Uint8Array(3e8), true);
`;

describe('stopped half-way', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.write({ 'out.docx': 'last year', 'slow.mts': slowWriter });
  });
  afterEach(() => desk.clear());

  const half = (): readonly string[] => readdirSync(desk.path).filter(name => name.endsWith('.tmp'));

  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const) {
    it(`${signal} leaves the old file whole`, async () => {
      const child = spawn(process.execPath, ['slow.mts'], { cwd: desk.path, stdio: 'ignore' });
      const closed = once(child, 'close');
      while (half().length === 0) await sleep(2);
      child.kill(signal);
      const [code] = (await closed) as [number | null];
      assert.equal(code, status);
      assert.equal(readFileSync(desk.file('out.docx'), 'utf8'), 'last year');
      if (signal !== 'SIGKILL') assert.deepEqual(half(), [], 'and nothing else');
    });
  }

  it('a killed export leaves the old file or the new one', async () => {
    desk.write({ 'a.gw.md': cleanDraft.replace('## 存在', `${'全镇开展消防检查。\n'.repeat(3000)}## 存在`) });
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [program(), 'export', 'a.gw.md', '-o', 'out.docx', '--force'], { cwd: desk.path });
      const closed = once(child, 'close');
      await sleep(40 * round);
      child.kill('SIGKILL');
      await closed;
      const bytes = readFileSync(desk.file('out.docx'));
      if (bytes.toString() !== 'last year') assert.ok(unzipSync(bytes)['word/document.xml']);
    }
  });
});
