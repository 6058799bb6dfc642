import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Draft } from '../index.ts';
import { type Output, tellOf } from './output.ts';
import { whyOf } from './system-error.ts';

/** The pictures a draft names, read from beside it, by the path it names them by. Of one that is missing the caption stays. */
export async function imagesOf(draft: Draft, file: string, output: Output): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const path of pathsOf(draft)) {
    try {
      images.set(path, await readFile(resolve(dirname(file), path)));
    } catch (error) {
      const { zh, en } = whyOf(error);
      tellOf(output, file, { zh: `的图片 ${path} 读不了（${zh}），只留图题`, en: `the picture ${path} is left out: ${en}` });
    }
  }
  return images;
}

const pathsOf = (draft: Draft): ReadonlySet<string> =>
  new Set(
    draft.lines
      .filter(({ kind }) => kind === 'image')
      .map(({ text }) => /^!\[[^\]]*\]\(([^)]*)\)/.exec(text.trim())?.[1] ?? '')
      .filter(path => path !== ''),
  );
