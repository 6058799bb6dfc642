import type { Language, Wording } from '../index.ts';

/** Where a command writes, and in which language. */
export interface Output {
  readonly language: Language;
  /** Whether what is printed, and what is told, may be in colours. */
  readonly isColour: boolean;
  readonly isColourOnError: boolean;
  print(text: string | Uint8Array): void;
  /** A sentence for a person, on stderr. */
  tell(zh: string, en: string): void;
  /** How far it has come: shown on a terminal, after a moment, until something else is written. */
  progress(done: number, all: number, what: string): void;
}

/** Milliseconds of silence that need no explanation. */
const moment = 700;

export function makeOutput(language: Language): Output {
  const begun = performance.now();
  const isShown = process.stderr.isTTY === true;
  let isDirty = false;
  const clear = (): void => {
    if (isDirty) process.stderr.write('\r\u001B[K');
    isDirty = false;
  };
  return {
    language,
    isColour: takesColour(process.stdout),
    isColourOnError: takesColour(process.stderr),
    print: text => {
      clear();
      process.stdout.write(text);
    },
    tell: (zh, en) => {
      clear();
      process.stderr.write(`${language === 'zh' ? zh : en}\n`);
    },
    progress: (done, all, what) => {
      if (!isShown || performance.now() - begun < moment) return;
      clear();
      process.stderr.write(`${done}/${all} ${what}`);
      isDirty = true;
    },
  };
}

const takesColour = ({ isTTY }: NodeJS.WriteStream): boolean =>
  isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** Says of a file what `why` says. */
export const tellOf = (output: Output, path: string, { zh, en }: Wording): void => output.tell(`${path} ${zh}`, `${path}: ${en}`);
