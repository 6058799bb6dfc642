import { chmodSync, existsSync, rmSync } from 'node:fs';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';

const isWatch = process.argv.includes('--watch');

const shared: BuildOptions = {
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
  setup(build) {
    build.onResolve({ filter: /\/(index|to-docx)\.ts$/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import' || !importer.endsWith('chunks.ts')) return undefined;
      return { path: `./${path.endsWith('index.ts') ? 'core' : 'docx'}.${extension}`, external: true };
    });
  },
});

const cjs = { format: 'cjs' } as const;
const esm = { format: 'esm' } as const;

const bundles: readonly BuildOptions[] = [
  {
    ...cjs,
    entryPoints: ['src/vscode/main.node.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
    plugins: [chunks('cjs')],
  },
  { ...cjs, entryPoints: ['src/index.ts'], outfile: 'dist/core.cjs' },
  { ...cjs, entryPoints: ['src/docx/to-docx.ts'], outfile: 'dist/docx.cjs' },
  {
    ...cjs,
    entryPoints: ['src/vscode/main.web.ts'],
    outfile: 'dist/web.cjs',
    external: ['vscode'],
    platform: 'browser',
    target: 'es2022',
    define: { global: 'globalThis' },
  },
  { ...esm, entryPoints: ['src/index.ts'], outfile: 'dist/core.mjs' },
  { ...esm, entryPoints: ['src/docx/to-docx.ts'], outfile: 'dist/docx.mjs' },
  {
    ...esm,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    plugins: [chunks('mjs')],
    banner: { js: '#!/usr/bin/env node' },
  },
];

for (const file of ['extension.cjs', 'core.cjs', 'docx.cjs', 'web.cjs', 'core.mjs', 'docx.mjs', 'cli.mjs']) {
  rmSync(new URL(`dist/${file}`, import.meta.url), { force: true });
}

if (isWatch) {
  for (const options of bundles) await (await context({ ...shared, ...options })).watch();
} else {
  await Promise.all(bundles.map(options => build({ ...shared, ...options })));
  const cli = new URL('dist/cli.mjs', import.meta.url);
  if (existsSync(cli)) chmodSync(cli, 0o755);
}
