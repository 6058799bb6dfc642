import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

let built: string | undefined;

/** The bundled command line, made once for a run of the tests: what is tested is what is shipped. */
export function program(): string {
  if (built === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'nigao-cli-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    execFileSync(process.execPath, ['esbuild.ts', '--out', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    built = join(folder, 'cli.mjs');
  }
  return built;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout, byte for byte. */
  readonly bytes: Buffer;
}

/** A folder of files for one test, and the command line run in it. */
export class Desk {
  readonly path = mkdtempSync(join(tmpdir(), 'nigao-desk-'));

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.file(name)), { recursive: true });
      writeFileSync(this.file(name), content);
    }
  }

  file(name: string): string {
    return join(this.path, name);
  }

  run(args: readonly string[], { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...args], {
      cwd: this.path,
      input,
      env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', ...env },
      maxBuffer: 1e9,
    });
    return { status, stdout: String(stdout), stderr: String(stderr), bytes: stdout };
  }

  clear(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A draft with nothing to find, and the same with blanks, a wrong rate and a half-width comma. */
export const cleanDraft = `---
文种: 工作总结
标题: 云溪镇2026年消防工作总结
单位: 云溪镇人民政府
期间: 2026年
成文日期: 2026-12-18
指标:
  检查: 36 次
---
# 云溪镇2026年消防工作总结
2026年，全镇开展消防检查{{检查}}，排查隐患200处，已整改150处，整改率75%。现将有关情况总结如下：
## 主要工作
一是抓宣传，把消防常识送到每个村组。二是抓排查，把沿街商铺逐户登记在册。
## 存在的问题
个别商铺的灭火器材配备不足，更换也不够及时。
## 下一步打算
督促商铺补齐灭火器材，每季度复查一次。
`;

export const faultyDraft = cleanDraft
  .replace('36 次', '待填')
  .replace('整改率75%', '整改率80%')
  .replace('商铺的灭火', '商铺,灭火');
