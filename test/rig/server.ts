import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rig } from './install.ts';

/** A VS Code server that listens on this machine only. */
export interface Server {
  /** `127.0.0.1:PORT`, also the authority of its remote resources. */
  readonly authority: string;
  /** All it has written so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const startLimit = 60_000;

/** For every window: nothing that moves, asks, or covers the text. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

const serverArguments = (data: string): readonly string[] => [
  'out/server-main.js',
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  ...['--disable-workspace-trust', '--disable-telemetry', '--server-data-dir', data],
];

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Runs the tests that a page asks for; VS Code then shows no notifications. */
  readonly runsTests?: boolean;
}

/** Starts VS Code's server on a free port, all its data in `data`; extensions are those of `data/extensions`. */
export async function startServer(rig: Rig, data: string, options: ServerOptions = {}): Promise<Server> {
  for (const scope of ['Machine', 'User']) {
    mkdirSync(join(data, 'data', scope), { recursive: true });
    writeFileSync(join(data, 'data', scope, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  }
  const words = [...serverArguments(data), ...(options.runsTests ? ['--enable-smoke-test-driver'] : [])];
  const child = spawn(process.execPath, words, {
    cwd: rig.vscode,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its extension hosts end with it.
    detached: true,
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  process.once('exit', () => kill(child, 'SIGKILL'));
  const port = await portOf(child, () => log);
  return { authority: `127.0.0.1:${port}`, log: () => log, stop: () => stop(child) };
}

/** Installs a packaged extension as a person does, into the server whose data are in `data`. */
export function installExtension(rig: Rig, data: string, vsix: string): string {
  return execFileSync(process.execPath, [...serverArguments(data), '--install-extension', vsix, '--force'], {
    cwd: rig.vscode,
    env: cleanEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
}

/** The page of a folder; `payload` as VS Code's web workbench takes it. */
export function pageOf(server: Server, folder: string, payload: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify([...payload, ['skipWelcome', 'true']]) });
  return `http://${server.authority}/?${query}`;
}

/** A file of this machine, as the page knows it. */
export const remote = (server: Server, path: string): string =>
  pathToFileURL(path).href.replace('file://', `vscode-remote://${server.authority}`);

/** A VS Code that this runs in must not be taken for the one that is started. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_V8_COVERAGE$|npm_)/.test(name)),
  );
}

function portOf(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      clearTimeout(limit);
      kill(child, 'SIGKILL');
      reject(new Error(`VS Code's server ${what}:\n${log().slice(-2000)}`));
    };
    const limit = setTimeout(() => fail(`did not start within ${startLimit / 1000} s`), startLimit);
    child.once('error', error => fail(`could not be started (${error.message})`));
    child.once('exit', code => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      child.removeAllListeners('exit');
      resolve(Number(port));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const limit = setTimeout(() => kill(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(limit);
  kill(child, 'SIGKILL');
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}
