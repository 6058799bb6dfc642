import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Draft } from '../../index.ts';
import { loadDocx } from '../chunks.ts';
import { expand, readText } from '../files.ts';
import { tellFailure } from '../output.ts';
import { reportOf } from '../report.ts';
import { prettyFile } from '../reporters/pretty.ts';
import { safeWrite } from '../safe-write.ts';
import { lintText, type Session, type Status, worse } from '../session.ts';

export interface ExportArguments {
  readonly paths: readonly string[];
  /** A file, or a folder. */
  readonly out: string | undefined;
  readonly isForced: boolean;
  readonly allowsErrors: boolean;
}

/** Writes each draft as .docx beside it, or where `out` says; refuses while it has errors. Prints the path of each. */
export async function exportCommand(session: Session, args: ExportArguments): Promise<Status> {
  const { output } = session;
  const { files, isComplete } = await expand(args.paths, output);
  let status: Status = isComplete ? 0 : 2;
  const isFolder = args.out !== undefined && (await stat(args.out).catch(() => undefined))?.isDirectory() === true;
  if (args.out !== undefined && !isFolder && files.length > 1) {
    output.tell(`有${files.length}个文件，-o 应是已有的文件夹`, `There are ${files.length} files: -o must be an existing folder`);
    return 2;
  }
  for (const [index, file] of files.entries()) {
    if (files.length > 3) output.progress(`${index + 1}/${files.length} ${file}`);
    status = worse(status, await exportOne(session, file, targetOf(file, args.out, isFolder), args));
  }
  return status;
}

function targetOf(file: string, out: string | undefined, isFolder: boolean): string {
  const name = `${basename(file).replace(/(?:\.gw)?\.(?:md|txt|markdown)$/i, '')}.docx`;
  if (out === undefined) return join(dirname(file), name);
  return isFolder ? join(out, name) : out;
}

async function exportOne(session: Session, file: string, target: string, args: ExportArguments): Promise<Status> {
  const { core, output } = session;
  if (resolve(target) === resolve(file)) {
    output.tell(`不能把 ${file} 导出为它自己，应换一个文件名`, `${file} cannot be exported onto itself; choose another name`);
    return 2;
  }
  const read = await readText(file, output);
  if (!read) return 2;
  const { draft, findings, doctype } = await lintText(session, file, read.text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !args.allowsErrors) {
    const lines = draft.lines.map(line => line.text);
    output.print(prettyFile(reportOf(core, file, draft, errors, doctype), lines, output));
    output.tell(
      `${file} 有${errors.length}个错误，未导出；改正后再导出，或加 --allow-errors 导出并在文中标出`,
      `${file} has ${errors.length} errors and was not exported; correct them, or add --allow-errors to export with them marked`,
    );
    return 1;
  }
  if ((await stat(target).catch(() => undefined)) && !args.isForced) {
    tellFailure(output, target, { failure: 'exists' });
    return 2;
  }
  const { toDocx } = await loadDocx();
  const bytes = await toDocx(draft, { marks: errors.map(({ span }) => span), images: await imagesOf(session, draft, file) });
  const failure = await safeWrite(target, bytes, args.isForced);
  if (failure) {
    tellFailure(output, target, failure);
    return 2;
  }
  output.print(`${target}\n`);
  return 0;
}

/** The pictures a draft names, read from beside it. One that is missing is said so; its caption stays. */
async function imagesOf({ output }: Session, draft: Draft, file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const line of draft.lines) {
    if (line.kind !== 'image') continue;
    const path = /\]\(([^)]*)\)/.exec(line.text)?.[1] ?? '';
    const data = /^[a-z]+:/i.test(path) ? undefined : await readFile(join(dirname(file), path)).catch(() => undefined);
    if (data) images.set(path, data);
    else output.tell(`${file} 中的图片 ${path} 没有找到，只留下图题`, `${file}: there is no picture ${path}; its caption stays`);
  }
  return images;
}
