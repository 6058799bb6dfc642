import type MochaClass from 'mocha';
import { env, UIKind, version } from 'vscode';
import { prefix, type Report } from './report.ts';

/** Put in by the bundler: `--grep` of the command line. */
declare const hostGrep: string;

const send = (report: Report): void => console.log(prefix + JSON.stringify(report));

/**
 * Runs, inside VS Code's extension host, the suites that `load` defines. What Mocha prints goes out through the console, in
 * lines marked as ours. Mocha is handed in: its build for Node and its build for browsers are two files.
 */
export async function runSuites(Mocha: typeof MochaClass, load: () => void): Promise<void> {
  const where = env.uiKind === UIKind.Web ? `${env.appHost}, in a browser` : env.appHost;
  const host = typeof process === 'object' && process.versions?.node ? `Node ${process.versions.node}` : 'a web worker';
  send({ is: 'line', text: `VS Code ${version} (${env.appName}, ${where}), extension host: ${host}` });

  Mocha.reporters.Base.useColors = false;
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => send({ is: 'line', text: format(parts) });
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, forbidOnly: true, forbidPending: true });
  if (hostGrep) mocha.grep(hostGrep);
  mocha.suite.emit('pre-require', globalThis as unknown as MochaClass.MochaGlobals, '', mocha);
  load();
  await new Promise<void>(resolve => {
    const runner = mocha.run(() => {
      send({ is: 'end', passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 });
      resolve();
    });
  });
}

/** As much of printf as Mocha's reporter uses. */
function format([first, ...rest]: readonly unknown[]): string {
  if (first === undefined) return '';
  const left = [...rest];
  const text = String(first).replace(/%[sd%]/g, mark => (mark === '%%' ? '%' : String(left.shift() ?? '')));
  return [text, ...left].join(' ');
}
