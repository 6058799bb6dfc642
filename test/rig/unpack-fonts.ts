import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

interface Wawoff2 {
  decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

/** Web fonts to make system fonts of; the Latin sans-serif comes with the browser. */
const webFonts = ['noto-sans-sc', 'noto-sans-mono'];

/** As Fontconfig calls them: a variable font goes by the name of its first weight. */
const [latin, mono, han] = ['Open Sans', 'Noto Sans Mono', 'Noto Sans SC Thin'] as const;

/**
 * Fills `target` with fonts a browser takes as the system's, so that pictures are the same on every machine: those of
 * `@sparticuz/chromium` and, as TrueType, the web fonts in `modules`. `place` is where `target` will be when all is done:
 * Fontconfig wants absolute paths.
 */
export async function unpackFonts(modules: string, target: string, place: string): Promise<void> {
  const { decompress } = createRequire(join(modules, 'rig.js'))('wawoff2') as Wawoff2;
  mkdirSync(target, { recursive: true });
  for (const name of webFonts) {
    const files = join(modules, '@fontsource-variable', name, 'files');
    for (const file of readdirSync(files).filter(name => name.endsWith('-wght-normal.woff2'))) {
      writeFileSync(join(target, file.replace(/woff2$/, 'ttf')), await decompress(readFileSync(join(files, file))));
    }
  }
  const packed = readFileSync(join(modules, '@sparticuz/chromium/bin/fonts.tar.br'));
  execFileSync('tar', ['-x', '-C', target, 'fonts/Open_Sans'], { input: brotliDecompressSync(packed) });
  writeFileSync(join(target, 'fonts.conf'), conf(place));
}

const conf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
${prefer('sans-serif', [latin, han])}
${prefer('system-ui', [latin, han])}
${prefer('monospace', [mono, han])}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>${latin}</string><string>${han}</string></edit>
  </match>
</fontconfig>
`;

const prefer = (generic: string, names: readonly string[]): string =>
  `  <alias><family>${generic}</family><prefer>${names.map(name => `<family>${name}</family>`).join('')}</prefer></alias>`;
