import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** `node`: the extension host of a desktop or a server. `web`: the worker that VS Code for the web uses. */
export type Kind = 'node' | 'web';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = { node: 'suite', web: 'web-suite' };

const mocha = { node: "require('mocha').default", web: "(require('mocha/mocha.js'), globalThis.Mocha)" };

const web: BuildOptions = { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/** Bundles every `*.test.ts` of a kind, with Mocha, into one file that VS Code takes as `extensionTestsPath`; its path. */
export async function bundleSuites(kind: Kind, grep: string): Promise<string> {
  const files = readdirSync(`${here}${folders[kind]}`).filter(name => name.endsWith('.test.ts'));
  const loads = files.sort().map(name => `require('./${folders[kind]}/${name}');`);
  const outfile = fileURLToPath(new URL(`../../dist/test-host/${kind}.cjs`, import.meta.url));
  await build({
    stdin: {
      contents: `exports.run = () => require('./inside.ts').runSuites(${mocha[kind]}, () => { ${loads.join(' ')} });`,
      resolveDir: here,
      loader: 'js',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
    // Mocha's parallel mode, which is not used here.
    logOverride: { 'require-resolve-not-external': 'silent' },
    ...(kind === 'web' && web),
    define: { ...(kind === 'web' && web.define), hostGrep: JSON.stringify(grep) },
  });
  return outfile;
}
