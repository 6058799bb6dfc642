import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installRig } from '../rig/install.ts';
import { bundleSuites, type Kind } from './bundle.ts';
import { runOnElectron, whyNotElectron } from './on-electron.ts';
import { runOnServer } from './on-server.ts';
import { reportIn } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const limits: Readonly<Record<Kind, number>> = { node: 240_000, web: 60_000 };

const { values } = parseArgs({
  options: {
    grep: { type: 'string', default: '' },
    only: { type: 'string' },
    extension: { type: 'string', default: root },
  },
});

/** The VS Code of a machine: a downloaded desktop where that can be, a server from npm packages otherwise. */
async function chooseVscode(): Promise<'electron' | 'server'> {
  const forced = process.env['NIGAO_VSCODE'];
  if (forced === 'electron' || forced === 'server') return forced;
  if (forced) throw new Error(`NIGAO_VSCODE is electron or server, not ${forced}`);
  const reason = await whyNotElectron();
  if (reason !== undefined) console.log(`host: ${reason}: the VS Code server of test/rig is used`);
  return reason === undefined ? 'electron' : 'server';
}

const total = { passed: 0, failed: 0 };

/** Runs the suites of one kind in a copy of the workspace and adds what came of them to the total. */
async function runKind(kind: Kind, vscode: 'electron' | 'server'): Promise<void> {
  const workspace = mkdtempSync(join(tmpdir(), 'nigao-workspace-'));
  cpSync(join(root, 'test/host/workspace'), workspace, { recursive: true });
  let hasEnded = false;
  const onLine = (line: string): void => {
    const report = reportIn(line);
    if (report?.is === 'line') console.log(report.text);
    if (report?.is !== 'end') return;
    hasEnded = true;
    total.passed += report.passed;
    total.failed += report.failed;
  };
  const traces = join(root, 'dist/test-host');
  const bundle = await bundleSuites(kind, values.grep);
  const run = { kind, bundle, extension: values.extension, workspace, limit: limits[kind], traces, onLine };
  try {
    const isFine =
      vscode === 'electron'
        ? await runOnElectron(run)
        : await runOnServer(await installRig(line => console.log(`rig: ${line}`)), run);
    if (!isFine) throw new Error('VS Code could not run the tests');
    if (!hasEnded) throw new Error('the tests never came to their end');
  } catch (error) {
    total.failed++;
    console.error(`host: ${kind}: ${(error as Error).message} (consoles and a picture: dist/test-host)`);
  } finally {
    rmSync(workspace, { recursive: true, force: true, maxRetries: 3 });
  }
}

if (values.extension === root && !existsSync(join(root, 'dist/extension.cjs'))) {
  console.error('host: the extension is not built: npm run build');
  process.exit(1);
}
const vscode = await chooseVscode();
for (const kind of ['node', 'web'] as const) {
  // The desktop has a Node host only; the web build is tried where there is a browser.
  if (values.only && values.only !== kind) continue;
  if (kind === 'web' && vscode === 'electron') continue;
  await runKind(kind, vscode);
}
if (total.passed + total.failed === 0) {
  console.error(values.grep ? `host: no test has "${values.grep}" in its name` : 'host: no test was run');
  process.exitCode = 1;
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
