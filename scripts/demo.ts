import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args: readonly string[]): number =>
  spawnSync(process.execPath, ['dist/cli.mjs', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

/** `npm run demo`: checks the example draft and exports it; the last line is the path of the .docx. */
const example = 'examples/annual-summary.gw.md';
const status = run('lint', example) || run('export', example, '-o', `${root}dist/annual-summary.docx`, '--force');
process.exit(status);
