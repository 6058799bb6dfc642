import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { HostRun } from './host-run.ts';

const hasXvfb = (): boolean => spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined;
const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY']);

/** Why `@vscode/test-electron` cannot be used here; undefined when it can. */
export async function whyNotElectron(): Promise<string | undefined> {
  if (!hasDisplay() && !hasXvfb()) return 'there is neither a display nor xvfb';
  try {
    const { ok, status } = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(4000),
    });
    return ok ? undefined : `the download answers ${status}`;
  } catch {
    return 'the download cannot be reached';
  }
}

/** Runs a bundle of suites in a downloaded desktop VS Code. False: VS Code said they failed. Throws when the time is over. */
export async function runOnElectron(run: HostRun): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'nigao-host-'));
  const program = [process.execPath, fileURLToPath(new URL('electron.ts', import.meta.url)), run.extension, run.bundle];
  const words = [...(hasDisplay() ? [] : ['xvfb-run', '-a']), ...program, run.workspace, data];
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  createInterface(child.stdout).on('line', run.onLine);
  const limit = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), run.limit);
  try {
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, by) => resolve([status, by]));
    });
    if (signal === 'SIGKILL') throw new Error(`no result after ${run.limit / 1000} s`);
    return code === 0;
  } finally {
    clearTimeout(limit);
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}
