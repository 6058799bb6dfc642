import { readFile, stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type DecodedText, decode } from './encoding.ts';
import type { Output } from './output.ts';

/** Larger than any document; a mistake, then, and not worth the memory. */
const largest = 64 * 1024 * 1024;

/** The files that paths, folders and globs name: in the order given, none twice. Undefined where one names nothing. */
export async function expand(
  paths: readonly string[],
  output: Output,
): Promise<{ readonly files: readonly string[]; readonly isComplete: boolean }> {
  const files = new Set<string>();
  let isComplete = true;
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) files.add(path);
    else if (found?.isDirectory() || isDynamicPattern(path)) {
      const pattern = found ? `${path.replace(/\/+$/, '')}/**/*.gw.md` : path;
      const matches = (await glob(pattern, { ignore: ['**/node_modules/**'] })).sort();
      for (const match of matches) files.add(match);
      if (matches.length === 0) isComplete = nothing(output, path);
    } else isComplete = nothing(output, path);
  }
  return { files: [...files], isComplete };
}

function nothing(output: Output, path: string): false {
  output.tell(`没有找到 ${path}`, `There is no file ${path}`);
  return false;
}

/** Reads a text file; undefined, with a word on stderr, where it is none. */
export async function readText(path: string, output: Output): Promise<DecodedText | undefined> {
  try {
    if ((await stat(path)).size > largest) {
      output.tell(`${path} 超过 64 MB，不是文稿，未读`, `${path} is larger than 64 MB: no draft, not read`);
      return undefined;
    }
    return decoded(path, await readFile(path), output);
  } catch (error) {
    output.tell(`${path} 未能读取（${reason(error)}）`, `${path} could not be read (${reason(error)})`);
    return undefined;
  }
}

export async function readStdin(name: string, output: Output): Promise<DecodedText | undefined> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return decoded(name, Buffer.concat(parts), output);
}

function decoded(path: string, bytes: Uint8Array, output: Output): DecodedText | undefined {
  const read = decode(bytes);
  if (read === 'binary')
    output.tell(`${path} 不是文本文件，未读（Word 文件应先另存为文本）`, `${path} is not a text file and was not read`);
  else if (read === 'unknown')
    output.tell(`${path} 的编码不是 UTF-8 或 GB18030，应另存为 UTF-8`, `${path} is neither UTF-8 nor GB18030; save it as UTF-8`);
  else {
    if (read.encoding !== 'utf-8')
      output.tell(`${path} 按 ${read.encoding.toUpperCase()} 读取`, `${path} was read as ${read.encoding.toUpperCase()}`);
    return read;
  }
  return undefined;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
