import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../../index.ts';
import type { Values } from '../arguments.ts';
import { expand } from '../expand.ts';
import { imagesOf } from '../images.ts';
import { tellOf } from '../output.ts';
import { readText } from '../read-text.ts';
import { reportOf } from '../report.ts';
import { pretty } from '../reporters/pretty.ts';
import { safeWrite } from '../safe-write.ts';
import { type Linted, lintText, type Session, type Status, worse } from '../session.ts';

/** Writes each draft as .docx, beside it or where `-o` says; refuses while it has errors. Prints the path of each. */
export async function exportCommand(session: Session, operands: readonly string[], values: Values): Promise<Status> {
  const { output } = session;
  const { files, isComplete } = await expand(operands, output);
  let status: Status = isComplete ? 0 : 2;
  const targets = await targetsOf(files, values.out);
  if (!targets) {
    output.tell(
      `有${files.length}个文件，-o 应是文件夹，不是 ${values.out}`,
      `there are ${files.length} files: -o must be a folder, not ${values.out}`,
    );
    return 2;
  }
  const inputs = await Promise.all(files.map(identity));
  const taken = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    output.progress(index, files.length, basename(file));
    const target = targets[index] ?? '';
    const before = taken.get(resolve(target));
    if (before !== undefined) {
      tellOf(output, file, {
        zh: `与 ${before} 都会写成 ${target}，未导出；应分开导出`,
        en: `and ${before} would both become ${target}; not exported. Export them apart`,
      });
      status = 2;
      continue;
    }
    taken.set(resolve(target), file);
    const own = await identity(target);
    if (own !== undefined && inputs.includes(own)) {
      tellOf(output, target, {
        zh: '是文稿本身，不能覆盖；应换一个文件名',
        en: 'is a draft itself and was left alone; choose another name',
      });
      status = 2;
    } else status = worse(status, await exportOne(session, file, target, values));
  }
  return status;
}

/** What tells a file from all others, however it is named. */
async function identity(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}

/** Where each file goes; undefined where several would go into what is no folder. */
async function targetsOf(files: readonly string[], out: string | undefined): Promise<readonly string[] | undefined> {
  const found = out === undefined ? undefined : await stat(out).catch(() => undefined);
  const isFile = out !== undefined && (found ? !found.isDirectory() : /\.docx$/i.test(out));
  if (isFile && files.length > 1) return undefined;
  if (out !== undefined && !found?.isDirectory() && files.length === 1 && !/[\\/]$/.test(out)) return [out];
  return files.map(file => {
    const name = `${basename(file).replace(/(?:\.gw)?\.(?:md|markdown|txt)$/i, '')}.docx`;
    return join(out ?? dirname(file), name);
  });
}

async function exportOne(session: Session, file: string, target: string, values: Values): Promise<Status> {
  const { output } = session;
  const read = await readText(file, output);
  if (!read) return 2;
  const linted = await lintText(session, file, read.text);
  const errors = linted.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !values['allow-errors']) return refused(session, file, linted, errors);
  const isForced = values.force === true;
  if (!isForced && (await identity(target)) !== undefined) {
    tellOf(output, target, {
      zh: '已存在，未覆盖；要替换，加 --force',
      en: 'exists and was left alone; add --force to replace it',
    });
    return 2;
  }
  const images = await imagesOf(linted.draft, file, output);
  const bytes = await session.core.toDocx(linted.draft, { marks: errors.map(({ span }) => span), images });
  if (values.out !== undefined && values.out !== target) await mkdir(values.out, { recursive: true }).catch(() => undefined);
  const failure = await safeWrite(target, bytes, isForced);
  if (failure) {
    tellOf(output, target, failure);
    return 2;
  }
  output.print(`${target}\n`);
  if (errors.length > 0) {
    tellOf(output, file, {
      zh: `有${errors.length}个错误，已在文中标出`,
      en: `its ${errors.length} errors are marked in the text`,
    });
  }
  return linted.isOfficeBroken ? 2 : 0;
}

function refused({ core, output }: Session, file: string, { draft, doctype }: Linted, errors: readonly Finding[]): Status {
  const lines = draft.lines.map(line => line.text);
  const look = { language: output.language, isColour: output.isColourOnError };
  const listed = pretty(look)
    .file(reportOf(core, file, draft, errors, doctype), lines)
    .trimEnd();
  output.tell(listed, listed);
  tellOf(output, file, {
    zh: `有${errors.length}个错误，未导出；改正后再导出，或加 --allow-errors 导出并在文中标出`,
    en: `not exported: ${errors.length} errors. Correct them, or add --allow-errors to export with them marked`,
  });
  return 1;
}
