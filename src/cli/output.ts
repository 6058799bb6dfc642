import type { Language } from '../index.ts';
import type { WriteFailure } from './safe-write.ts';

/** Where a command writes and in which language; the exit status it has come to so far. */
export interface Output {
  readonly language: Language;
  readonly isColour: boolean;
  print(text: string): void;
  /** A sentence for a person, on stderr. */
  tell(zh: string, en: string): void;
  /** Progress on a terminal; overwritten by the next one. */
  progress(text: string): void;
}

export function makeOutput(language: Language): Output {
  const isTerminal = process.stderr.isTTY === true;
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    language,
    isColour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    print: text => {
      clear();
      process.stdout.write(text);
    },
    tell: (zh, en) => {
      clear();
      process.stderr.write(`${language === 'zh' ? zh : en}\n`);
    },
    progress: text => {
      if (!isTerminal) return;
      clear();
      process.stderr.write(text);
      shown = text.length * 2;
    },
  };
}

/** Says why a file was not written. */
export const tellFailure = (output: Output, path: string, failure: WriteFailure): void => output.tell(...whyNot(path, failure));

function whyNot(path: string, failure: WriteFailure): [zh: string, en: string] {
  switch (failure.failure) {
    case 'exists':
      return [`${path} 已存在，未覆盖；要替换，加 --force`, `${path} exists and was not overwritten; add --force to replace it`];
    case 'directory':
      return [`${path} 是文件夹，不能写成文件`, `${path} is a folder`];
    case 'no-folder':
      return [`${path} 所在的文件夹不存在，应先建好`, `The folder of ${path} does not exist; make it first`];
    case 'refused':
      return [
        `${path} 未能写入（${failure.detail}）；原文件未动，应检查权限和磁盘空间，或换一个位置`,
        `${path} could not be written (${failure.detail}); the old file is as it was. Check permissions and space, or choose another place`,
      ];
  }
}
