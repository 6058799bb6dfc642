import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { launchBrowser } from '../rig/browser.ts';
import { type FileServer, serveFiles } from '../rig/file-server.ts';
import type { Rig } from '../rig/install.ts';
import { pageOf, remote, type Server, startServer } from '../rig/server.ts';
import type { HostRun } from './host-run.ts';

/** Runs a bundle of suites in the server rig's VS Code. False: VS Code said they failed. Throws when the time is over. */
export async function runOnServer(rig: Rig, run: HostRun): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'nigao-host-'));
  const server = await startServer(rig, data);
  const files = run.kind === 'web' ? await serveFiles(run.extension) : undefined;
  const browser = await launchBrowser(rig);
  const console: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const exit = deferred<number>();
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
      const line = args.map(String).join(' ');
      console.push(`${type}: ${line}`);
      run.onLine(line);
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => exit.resolve(code));
    page.on('pageerror', error => console.push(`page: ${error.message}`));
    page.on('crash', () => exit.reject(new Error('the browser page crashed')));

    const limit = setTimeout(() => exit.reject(new Error(`no result after ${run.limit / 1000} s`)), run.limit);
    try {
      await page.goto(pageOf(server, run.workspace, payloadOf(run, server, files)));
      return (await exit.promise) === 0;
    } catch (error) {
      mkdirSync(run.traces, { recursive: true });
      await page.screenshot({ path: join(run.traces, `${run.kind}.png`) }).catch(() => undefined);
      throw error;
    } finally {
      clearTimeout(limit);
    }
  } finally {
    mkdirSync(run.traces, { recursive: true });
    writeFileSync(join(run.traces, `${run.kind}.log`), `${console.join('\n')}\n\n--- server\n${server.log()}`);
    await browser.close();
    await files?.stop();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What comes from the remote machine runs there; what comes from a web server runs in the browser's worker. */
function payloadOf(run: HostRun, server: Server, files: FileServer | undefined): readonly (readonly [string, string])[] {
  const place = (path: string): string => (files ? `${files.url}/${relative(run.extension, path)}` : remote(server, path));
  return [
    ['extensionDevelopmentPath', place(run.extension)],
    ['extensionTestsPath', place(run.bundle)],
    ...(files ? [['extensionDevelopmentKind', 'web'] as const] : []),
  ];
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: Deferred<T>['resolve'] = () => undefined;
  let reject: Deferred<T>['reject'] = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
