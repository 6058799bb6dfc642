import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../rig/browser.ts';
import { installRig } from '../rig/install.ts';
import { installExtension, pageOf, startServer } from '../rig/server.ts';
import { longDraftSteps, writeLongDraft } from './long-draft.ts';
import { steps } from './steps.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** `npm run e2e [-- --screenshots]`: the packaged extension, installed in a real VS Code and used by a person's hands. */
const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = join(root, values.screenshots ? 'media' : 'dist/e2e');
const limit = 240_000;

const total = { passed: 0, failed: 0 };

/** Runs the steps one after another; the first that fails is the last, and leaves a picture. */
async function walk(workbench: Workbench, workspace: string): Promise<void> {
  const picture = async (name: string): Promise<void> => {
    await workbench.page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  for (const { title, run } of [...steps, ...longDraftSteps]) {
    const start = Date.now();
    try {
      await run({ workbench, workspace, picture });
      total.passed++;
      console.log(`  ✔ ${title} (${Date.now() - start}ms)`);
    } catch (error) {
      total.failed++;
      console.error(`  ✖ ${title}\n${(error as Error).stack}\n    picture: dist/e2e/failed.png`);
      mkdirSync(join(root, 'dist/e2e'), { recursive: true });
      await workbench.page.screenshot({ path: join(root, 'dist/e2e/failed.png') }).catch(() => undefined);
      return;
    }
  }
}

const vsix = join(root, 'dist/nigao.vsix');
execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
assert.ok(existsSync(vsix), 'npm run package made no dist/nigao.vsix');
mkdirSync(pictures, { recursive: true });

const rig = await installRig(line => console.log(`rig: ${line}`));
const data = mkdtempSync(join(tmpdir(), 'nigao-e2e-'));
const workspace = join(data, '公文');
cpSync(join(root, 'test/e2e/workspace'), workspace, { recursive: true });
writeLongDraft(workspace);
const timer = setTimeout(() => {
  console.error(`e2e: not done after ${limit / 1000} s`);
  process.exit(1);
}, limit);

assert.match(installExtension(rig, data, vsix), /successfully installed/);
const server = await startServer(rig, data, { settings: { 'files.autoSave': 'off' } });
const browser = await launchBrowser(rig);
try {
  console.log(`VS Code ${rig.vscodeVersion} (code-server), Chromium ${browser.version()}, the packaged extension`);
  await walk(await openWorkbench(browser, pageOf(server, workspace), values.screenshots ? 2 : 1), workspace);
} finally {
  clearTimeout(timer);
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 3 });
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
