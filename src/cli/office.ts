import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config, Doctype } from '../index.ts';
import type { Core } from './chunks.ts';
import { decode } from './encoding.ts';
import { type Output, tellOf } from './output.ts';
import { whyOf } from './system-error.ts';

/** What an office has set up for its drafts: `.nigao.yaml`, and `.nigao/doctypes/*.yaml` beside it. */
export interface Office {
  readonly config?: Config;
  readonly doctypes: readonly Doctype[];
  /** Whether something in it is wrong; it has been said so, and the rest holds. */
  readonly isBroken: boolean;
}

export type OfficeOf = (draft: string) => Promise<Office>;

/** Looks from a draft's folder upwards, or only at `config`. Each file is read once, and what is wrong with it said once. */
export function officeFinder(core: Core, output: Output, config: string | undefined): OfficeOf {
  const reader = new OfficeReader(core, output);
  if (config !== undefined) {
    const office = reader.read(dirname(resolve(config)), config);
    return () => office;
  }
  return draft => reader.above(dirname(resolve(draft)));
}

/** Reads offices; it lives for one run and remembers them by folder. */
class OfficeReader {
  readonly #core: Core;
  readonly #output: Output;
  readonly #known = new Map<string, Promise<Office>>();

  constructor(core: Core, output: Output) {
    this.#core = core;
    this.#output = output;
  }

  above(folder: string): Promise<Office> {
    let office = this.#known.get(folder);
    if (!office) {
      office = this.#nearest(folder);
      this.#known.set(folder, office);
    }
    return office;
  }

  async #nearest(folder: string): Promise<Office> {
    const office = await this.read(folder);
    const isThere = office.config !== undefined || office.doctypes.length > 0 || office.isBroken;
    return isThere || dirname(folder) === folder ? office : this.above(dirname(folder));
  }

  /** The office of one folder; `named` is a configuration that must be there. */
  async read(folder: string, named?: string): Promise<Office> {
    let isBroken = false;
    const wrong = (path: string, zh: string, en: string): void => {
      isBroken = true;
      tellOf(this.#output, path, { zh, en });
    };
    const config = await this.#config(named ?? join(folder, '.nigao.yaml'), named !== undefined, wrong);
    const doctypes = await this.#doctypes(join(folder, '.nigao', 'doctypes'), wrong);
    return { ...(config && { config }), doctypes, isBroken };
  }

  async #config(path: string, isNamed: boolean, wrong: Wrong): Promise<Config | undefined> {
    const text = await readSetup(path, isNamed, wrong);
    if (text === undefined) return undefined;
    const { config, problems } = this.#core.parseConfig(text);
    for (const { span, message } of problems) wrong(`${path}:${lineAt(text, span.start)}`, message.zh, message.en);
    return config;
  }

  async #doctypes(folder: string, wrong: Wrong): Promise<readonly Doctype[]> {
    const names = await readdir(folder).catch(() => []);
    const doctypes: Doctype[] = [];
    for (const name of names.filter(file => /\.ya?ml$/.test(file)).sort()) {
      const path = join(folder, name);
      const text = await readSetup(path, true, wrong);
      if (text === undefined) continue;
      const result = this.#core.parseDoctype(text);
      if ('doctype' in result) doctypes.push(result.doctype);
      else for (const { line, message } of result.problems) wrong(`${path}:${line}`, message.zh, message.en);
    }
    return doctypes;
  }
}

type Wrong = (path: string, zh: string, en: string) => void;

async function readSetup(path: string, mustExist: boolean, wrong: Wrong): Promise<string | undefined> {
  try {
    const read = decode(await readFile(path));
    if (typeof read !== 'string') return read.text.replace(/^\uFEFF/, '');
    wrong(path, '不是文本文件，未用', 'no text file; not used');
  } catch (error) {
    const { zh, en } = whyOf(error);
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (mustExist || !isAbsent) wrong(path, `读不了：${zh}`, `cannot be read: ${en}`);
  }
  return undefined;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
