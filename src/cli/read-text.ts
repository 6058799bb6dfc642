import { createReadStream } from 'node:fs';
import { type DecodedText, decode, type NoText } from './encoding.ts';
import type { Output } from './output.ts';
import { whyOf } from './system-error.ts';

/** A text with the bytes it was read from. */
export interface ReadText extends DecodedText {
  readonly bytes: Uint8Array;
}

/** Larger than any document: a mistake, then, and not worth the memory. */
const largest = 64 * 1024 * 1024;

/** Reads a text file; undefined, with a word on stderr, where it is none. */
export const readText = (path: string, output: Output): Promise<ReadText | undefined> =>
  readFrom(createStream(path), path, output);

export const readStdin = (name: string, output: Output): Promise<ReadText | undefined> => readFrom(process.stdin, name, output);

/** A path with a NUL in it throws at once; here it fails as any other that names nothing. */
async function* createStream(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
}

async function readFrom(stream: AsyncIterable<Uint8Array>, name: string, output: Output): Promise<ReadText | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stream) {
      size += part.length;
      if (size > largest) {
        output.tell(`${name} 超过 64 MB，不是文稿，未读`, `${name}: larger than 64 MB, no draft; not read`);
        return undefined;
      }
      parts.push(part);
    }
  } catch (error) {
    const { zh, en } = whyOf(error);
    output.tell(`${name} 读不了：${zh}`, `${name}: cannot be read: ${en}`);
    return undefined;
  }
  const bytes = Buffer.concat(parts);
  const read = decode(bytes);
  if (typeof read === 'string') {
    const [zh, en] = noText[read];
    output.tell(`${name} ${zh}`, `${name}: ${en}`);
    return undefined;
  }
  if (read.encoding !== 'utf-8') {
    const encoding = read.encoding.toUpperCase();
    output.tell(`${name} 按 ${encoding} 读取`, `${name}: read as ${encoding}`);
  }
  return { ...read, bytes };
}

const noText: Readonly<Record<NoText, readonly [zh: string, en: string]>> = {
  word: ['是 Word 文件或压缩包，未读；应先另存为纯文本', 'a Word file or an archive; not read. Save it as plain text first'],
  pdf: ['是 PDF，未读；应先复制为纯文本', 'a PDF; not read. Copy its text to a file first'],
  binary: ['不是文本文件，未读', 'no text file; not read'],
  unknown: [
    '的编码不是 UTF-8、UTF-16 或 GB18030，未读；应另存为 UTF-8',
    'neither UTF-8, UTF-16 nor GB18030; not read. Save it as UTF-8',
  ],
};
