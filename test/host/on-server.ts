import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../rig/browser.ts';
import type { Rig } from '../rig/install.ts';
import { pageOf, remote, type Server, startServer } from '../rig/server.ts';
import type { HostRun } from './host-run.ts';

/** Runs a bundle of suites in the server rig's VS Code. False: VS Code said they failed. Throws when the time is over. */
export async function runOnServer(rig: Rig, run: HostRun): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'nigao-host-'));
  const server = await startServer(rig, data, { runsTests: true });
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
    page.on('console', message => {
      console.push(`page: ${message.type()}: ${message.text()}`);
      if (/^No extension host found/.test(message.text())) exit.reject(new Error(message.text()));
    });
    page.on('crash', () => exit.reject(new Error('the browser page crashed')));

    const limit = setTimeout(() => exit.reject(new Error(`no result after ${run.limit / 1000} s`)), run.limit);
    if (run.kind === 'web') await offerWebExtension(page, server, run.extension);
    try {
      await page.goto(pageOf(server, run.workspace, payloadOf(run, server)));
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
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where the page finds a web extension: on its own server, the only one it may ask. */
const webFolder = '/nigao-extension';

/** What comes from the remote machine runs there; what comes from a web server runs in the browser's worker. */
function payloadOf(run: HostRun, server: Server): readonly (readonly [string, string])[] {
  const web = (path: string): string => `http://${server.authority}${webFolder}/${relative(run.extension, path)}`;
  const place = run.kind === 'web' ? web : (path: string) => remote(server, path);
  return [
    ['extensionDevelopmentPath', place(run.extension)],
    ['extensionTestsPath', place(run.bundle)],
    ...(run.kind === 'web' ? [['extensionDevelopmentKind', 'web'] as const] : []),
  ];
}

interface PageSettings {
  readonly developmentOptions?: Readonly<Record<string, unknown>>;
}

/** Answers for the extension's files, and names them in the page's configuration, where alone VS Code looks for such ones. */
async function offerWebExtension(page: Page, server: Server, extension: string): Promise<void> {
  await page.context().route(`http://${server.authority}${webFolder}/**`, async route => {
    const path = join(extension, decodeURIComponent(new URL(route.request().url()).pathname).slice(webFolder.length + 1));
    await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  const extensions = [{ scheme: 'http', authority: server.authority, path: webFolder }];
  await page.route(`http://${server.authority}/?*`, async route => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
      (_, head: string, quoted: string) => {
        const settings = JSON.parse(quoted.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as PageSettings;
        const text = JSON.stringify({ ...settings, developmentOptions: { ...settings.developmentOptions, extensions } });
        return head + text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      },
    );
    await route.fulfill({ response, body });
  });
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
