import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.ts';
import { unpackChromium } from './unpack-chromium.ts';
import { unpackFonts } from './unpack-fonts.ts';

/** What the tests run in, laid out in a cache folder. Every path is absolute. */
export interface Rig {
  readonly vscode: string;
  readonly vscodeVersion: string;
  readonly chromium: string;
  readonly chromiumLibraries: string;
  readonly fontsConf: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const lockfile = join(here, 'package-lock.json');
const marker = 'complete';

/** Of VS Code's own: what asks for a network, an account or a native module, and complains when there is none. */
const unwantedExtensions = ['copilot', 'git', 'github', 'github-authentication', 'microsoft-authentication', 'tunnel-forwarding'];

/** Makes the rig unless it is there already; `say` is told what is being done. About a minute, once for each version. */
export async function installRig(say: (line: string) => void): Promise<Rig> {
  checkMachine();
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'nigao-rig');
  const folder = join(cache, key());
  if (!existsSync(join(folder, marker))) {
    const onWait = (owner: number): void => say(`waiting for process ${owner}, which is installing it`);
    await withLock(`${folder}.lock`, onWait, async () => {
      if (!existsSync(join(folder, marker))) await build(folder, say);
    });
  }
  return describe(folder);
}

function checkMachine(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The rig runs on Linux x64 only, this is ${process.platform} ${process.arch}. Use NIGAO_VSCODE=electron here.`,
    );
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(
      `VS Code's server needs Node 24, this is ${process.version}. Run it by npm (npm run host), which has Node 24.`,
    );
  }
}

/** Versions to read, and a hash of everything that decides what the folder holds. */
function key(): string {
  const hash = createHash('sha256');
  for (const file of [lockfile, 'install.ts', 'unpack-chromium.ts', 'unpack-fonts.ts']) {
    hash.update(readFileSync(file === lockfile ? file : join(here, file)));
  }
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const versions = [dependencies['code-server'], 'chromium', dependencies['@sparticuz/chromium']];
  return `code-server-${versions.join('-')}-${hash.digest('hex').slice(0, 12)}`;
}

/** Everything happens in a folder of another name, which becomes the rig by one rename when nothing is missing. */
async function build(folder: string, say: (line: string) => void): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`;
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.partial-`)) rmSync(join(dirname(folder), name), { recursive: true });
  }
  mkdirSync(partial);
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(here, file), join(partial, file));

  say('installing VS Code and a browser from npm (about 130 MB, once)');
  npmInstall(partial);
  const modules = join(partial, 'node_modules');
  say('unpacking the browser');
  unpackChromium(join(modules, '@sparticuz/chromium/bin'), join(partial, 'chromium'));
  say('unpacking the fonts');
  await unpackFonts(modules, join(partial, 'fonts'), join(folder, 'fonts'));

  // VS Code looks for its modules in its own folder, from the server and from the browser alike.
  for (const spent of ['@sparticuz', '@fontsource-variable']) rmSync(join(modules, spent), { recursive: true });
  renameSync(join(modules, 'code-server/lib/vscode'), join(partial, 'vscode'));
  for (const name of unwantedExtensions) rmSync(join(partial, 'vscode/extensions', name), { recursive: true });
  rmSync(join(modules, 'code-server'), { recursive: true });
  renameSync(modules, join(partial, 'vscode/node_modules'));

  writeFileSync(join(partial, marker), '');
  renameSync(partial, folder);
  say(`installed in ${folder}`);
}

/**
 * No install script runs, so no compiler is needed: VS Code does without its native modules for logging, a device id and a
 * parent's watch (it says so in its log); the file watcher has a prebuilt one.
 */
function npmInstall(folder: string): void {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `--prefix=${folder}`];
  try {
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: 900_000 });
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    throw new Error(`npm could not install the rig (test/rig/package-lock.json): ${stderr || String(error)}`);
  }
}

function describe(folder: string): Rig {
  const vscode = join(folder, 'vscode');
  const { version } = JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8')) as { readonly version: string };
  return {
    vscode,
    vscodeVersion: version,
    chromium: join(folder, 'chromium/chromium'),
    chromiumLibraries: join(folder, 'chromium/lib'),
    fontsConf: join(folder, 'fonts/fonts.conf'),
  };
}

if (import.meta.main) {
  const start = Date.now();
  console.log(await installRig(line => console.log(`rig: ${line}`)));
  console.log(`rig: ready after ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
