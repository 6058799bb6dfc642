import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config, Doctype } from '../index.ts';

import type { Core } from './chunks.ts';
import type { Output } from './output.ts';

/** What an office has set up for its drafts: `.nigao.yaml` and `.nigao/doctypes/*.yaml`. */
export interface Office {
  readonly config?: Config;
  readonly doctypes: readonly Doctype[];
}

const none: Office = { doctypes: [] };

/** Finds the office's files from a draft's folder upwards; each is read once, and what is wrong with it said once. */
export function officeFinder(core: Core, output: Output, explicit: string | undefined): (file: string) => Promise<Office> {
  const known = new Map<string, Promise<Office>>();
  const of = (folder: string): Promise<Office> => {
    const before = known.get(folder);
    if (before) return before;
    const office = read(folder);
    known.set(folder, office);
    return office;
  };
  const read = async (folder: string): Promise<Office> => {
    const config = await readConfig(join(folder, '.nigao.yaml'), core, output);
    const doctypes = await readDoctypes(join(folder, '.nigao', 'doctypes'), core, output);
    if (config || doctypes.length > 0) return { ...(config && { config }), doctypes };
    return dirname(folder) === folder ? none : of(dirname(folder));
  };
  if (explicit !== undefined) {
    const office = readConfig(explicit, core, output).then(config => {
      if (!config) output.tell(`没有找到配置文件 ${explicit}`, `There is no configuration ${explicit}`);
      return { ...(config && { config }), doctypes: [] };
    });
    return () => office;
  }
  return file => of(dirname(resolve(file)));
}

async function readConfig(path: string, core: Core, output: Output): Promise<Config | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { config, problems } = core.parseConfig(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  for (const { span, message } of problems) {
    const line = core.positionAt(starts, span.start).line + 1;
    output.tell(`${path}:${line} ${message.zh}`, `${path}:${line} ${message.en}`);
  }
  return config;
}

async function readDoctypes(folder: string, core: Core, output: Output): Promise<readonly Doctype[]> {
  const names = await readdir(folder).catch(() => []);
  const doctypes: Doctype[] = [];
  for (const name of names.filter(file => /\.ya?ml$/.test(file)).sort()) {
    const path = join(folder, name);
    const result = core.parseDoctype(await readFile(path, 'utf8'));
    if ('doctype' in result) doctypes.push(result.doctype);
    else
      for (const { line, message } of result.problems)
        output.tell(`${path}:${line} ${message.zh}`, `${path}:${line} ${message.en}`);
  }
  return doctypes;
}
