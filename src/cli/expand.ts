import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Output } from './output.ts';

/** What paths, folders and globs name: in the order given, none twice. */
export interface Expanded {
  readonly files: readonly string[];
  /** False where one of them names nothing; it has been said so. */
  readonly isComplete: boolean;
}

export async function expand(operands: readonly string[], output: Output): Promise<Expanded> {
  const files = new Map<string, string>();
  let isComplete = true;
  for (const operand of operands) {
    const found = await filesOf(operand);
    if (found.length === 0) {
      isComplete = false;
      output.tell(`${operand} 没有找到`, `${operand}: there is no such file`);
    }
    for (const file of found) if (!files.has(resolve(file))) files.set(resolve(file), file);
  }
  return { files: [...files.values()], isComplete };
}

const everyDraft = '**/*.gw.md';

async function filesOf(operand: string): Promise<readonly string[]> {
  const found = await stat(operand).catch(() => undefined);
  if (found?.isDirectory()) return (await matches(everyDraft, operand)).map(path => join(operand, path));
  if (found) return [operand];
  // A shell of Windows hands globs on as they are, with its own separator.
  const pattern = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
  return isDynamicPattern(pattern) ? matches(pattern, '.') : [];
}

const matches = async (pattern: string, cwd: string): Promise<readonly string[]> =>
  (await glob(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false })).sort();
