import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Unpacks `@sparticuz/chromium` from its `bin` into `target`: the executable, and the libraries a bare machine lacks in `lib`. */
export function unpackChromium(bin: string, target: string): void {
  mkdirSync(target, { recursive: true });
  const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(bin, `${name}.br`)));
  writeFileSync(join(target, 'chromium'), unpacked('chromium'), { mode: 0o755 });
  execFileSync('tar', ['-x', '-C', target], { input: unpacked('al2023.tar') });
}
