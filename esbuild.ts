import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';

/** `node esbuild.ts [--watch] [--out FOLDER]`: every bundle of the package, into dist/. */
const root = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({ options: { watch: { type: 'boolean' }, out: { type: 'string', default: join(root, 'dist') } } });
const { out } = values;

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'node20',
  platform: 'node',
};

/**
 * Makes the core and the Word writer files of their own, loaded on first use: an `import()` that is bundled into the entry is
 * parsed at start all the same.
 */
const chunks = (extension: 'cjs' | 'mjs'): Plugin => ({
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /\/(index|to-docx)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: `./${path.endsWith('/index.ts') ? 'core' : 'docx'}.${extension}`, external: true }
        : undefined,
    );
  },
});

/** A module of the extension's host: `import()` becomes `require`, which is what loads a file soonest there. */
const cjs: BuildOptions = { format: 'cjs', plugins: [chunks('cjs')], supported: { 'dynamic-import': false } };
const esm: BuildOptions = { format: 'esm', plugins: [chunks('mjs')] };

/** The core and what it stands on touch no machine: the same code for Node and browsers. */
const pure: BuildOptions = { platform: 'neutral', mainFields: ['module', 'main'] };

/** What a CommonJS package inside a module bundle asks of its surroundings. */
const withRequire = `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);`;

const bundles: Readonly<Record<string, BuildOptions & { readonly entryPoints: readonly [string] }>> = {
  'extension.cjs': { ...cjs, entryPoints: ['src/vscode/main.node.ts'], external: ['vscode'] },
  'core.cjs': { ...cjs, ...pure, entryPoints: ['src/index.ts'] },
  'docx.cjs': { ...cjs, ...pure, entryPoints: ['src/docx/to-docx.ts'] },
  // In a browser one file is all there is: what is a chunk elsewhere stands in it.
  'web.cjs': {
    format: 'cjs',
    entryPoints: ['src/vscode/main.web.ts'],
    external: ['vscode'],
    platform: 'browser',
    target: 'es2022',
    define: { global: 'globalThis' },
  },
  'core.mjs': { ...esm, ...pure, entryPoints: ['src/index.ts'] },
  'docx.mjs': { ...esm, ...pure, entryPoints: ['src/docx/to-docx.ts'] },
  'cli.mjs': { ...esm, entryPoints: ['src/cli/main.ts'], banner: { js: `#!/usr/bin/env node\n${withRequire}` } },
};

mkdirSync(out, { recursive: true });

const begun = Object.entries(bundles).map(async ([name, options]) => {
  const outfile = join(out, name);
  if (!existsSync(join(root, options.entryPoints[0]))) {
    console.warn(`${name}: ${options.entryPoints[0]} is not written yet, skipped`);
    rmSync(outfile, { force: true });
    return;
  }
  if (values.watch) {
    await (await context({ ...shared, ...options, outfile })).watch();
    return;
  }
  // Renamed into its place, so that who runs the old one meanwhile never meets half of the new.
  const fresh = `${outfile}.${process.pid}.tmp`;
  await build({ ...shared, ...options, outfile: fresh });
  if (name === 'cli.mjs') chmodSync(fresh, 0o755);
  renameSync(fresh, outfile);
});
const failed = (await Promise.allSettled(begun)).filter(({ status }) => status === 'rejected');
if (failed.length > 0) process.exitCode = 1;
