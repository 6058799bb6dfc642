import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Wawoff2 {
  decompress(woff2: Uint8Array): Promise<Uint8Array>;
}

/** Pictures are the same on every machine: the browser is given these two families and no other. */
const families = { 'noto-sans-sc': 'Noto Sans SC', 'noto-sans-mono': 'Noto Sans Mono' };

/**
 * Makes fonts a browser takes as the system's (TrueType) from the web fonts in `modules`. `place` is where `target` will be
 * when all is done: Fontconfig wants absolute paths.
 */
export async function unpackFonts(modules: string, target: string, place: string): Promise<void> {
  const { decompress } = createRequire(join(modules, 'rig.js'))('wawoff2') as Wawoff2;
  mkdirSync(target, { recursive: true });
  for (const family of Object.keys(families)) {
    const files = join(modules, '@fontsource-variable', family, 'files');
    for (const file of readdirSync(files).filter(name => name.endsWith('-wght-normal.woff2'))) {
      writeFileSync(join(target, file.replace(/woff2$/, 'ttf')), await decompress(readFileSync(join(files, file))));
    }
  }
  writeFileSync(join(target, 'fonts.conf'), conf(place));
}

const conf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>${families['noto-sans-sc']}</string></edit>
  </match>
${alias('sans-serif', [families['noto-sans-sc']])}
${alias('system-ui', [families['noto-sans-sc']])}
${alias('monospace', [families['noto-sans-mono'], families['noto-sans-sc']])}
</fontconfig>
`;

const alias = (generic: string, names: readonly string[]): string =>
  `  <alias><family>${generic}</family><prefer>${names.map(name => `<family>${name}</family>`).join('')}</prefer></alias>`;
