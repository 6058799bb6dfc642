import { basename } from 'node:path';
import type { Values } from '../arguments.ts';
import { encode } from '../encoding.ts';
import { expand } from '../expand.ts';
import { lineDiff, unifiedDiff } from '../line-diff.ts';
import { tellOf } from '../output.ts';
import { type ReadText, readStdin, readText } from '../read-text.ts';
import { safeWrite } from '../safe-write.ts';
import { namedRules, type Session, type Status, worse } from '../session.ts';

/** Applies the certain fixes; everything else in a file stays byte for byte. */
export async function fixCommand(session: Session, operands: readonly string[], values: Values): Promise<Status> {
  const { output } = session;
  const rules = namedRules(session, values.rule);
  if (!rules) return 2;
  const isShown = values['dry-run'] === true || values.diff === true;
  if (values.stdin) {
    const name = values['stdin-filename'] ?? '<stdin>';
    const read = await readStdin(name, output);
    const fix = read && (await fixed(session, name, read, rules));
    if (!fix) return 2;
    output.print(isShown ? diffOf(name, read.text, fix.text) : fix.bytes);
    return fix.status;
  }
  const { files, isComplete } = await expand(operands, output);
  let status: Status = isComplete ? 0 : 2;
  for (const [index, file] of files.entries()) {
    output.progress(index, files.length, basename(file));
    const read = await readText(file, output);
    const fix = read && (await fixed(session, file, read, rules));
    status = worse(status, fix ? fix.status : 2);
    if (!fix || fix.text === read.text) continue;
    if (isShown) output.print(diffOf(file, read.text, fix.text));
    else status = worse(status, await writeBack(session, file, read.text, fix));
  }
  return status;
}

interface Fixed {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly status: Status;
}

/** Undefined, with a word on stderr, where the text cannot be written back as it was read. */
async function fixed(session: Session, file: string, read: ReadText, rules: readonly string[]): Promise<Fixed | undefined> {
  const { core, output, officeOf, today } = session;
  const { config, doctypes, isBroken } = await officeOf(file);
  const options = { today, doctypes, ...(config && { config }) };
  const text = core.fixAll(read.text, source => {
    const found = core.lint(core.parseDraft(source), options);
    return rules.length > 0 ? found.filter(({ rule }) => rules.includes(rule)) : found;
  });
  const status = isBroken ? 2 : 0;
  if (text === read.text) return { text, bytes: read.bytes, status };
  const bytes = encode(text, read.encoding);
  const same = encode(read.text, read.encoding);
  if (bytes && same && Buffer.compare(same, read.bytes) === 0) return { text, bytes, status };
  const name = read.encoding.toUpperCase();
  output.tell(
    `${file} 有不能按 ${name} 原样写回的字，未改；应另存为 UTF-8`,
    `${file}: some characters cannot be written back as ${name}; not changed. Save it as UTF-8`,
  );
  return undefined;
}

const diffOf = (file: string, before: string, after: string): string => unifiedDiff(file, lineDiff(before, after));

async function writeBack({ output }: Session, file: string, before: string, { text, bytes }: Fixed): Promise<Status> {
  const failure = await safeWrite(file, bytes, true);
  if (failure) {
    tellOf(output, file, failure);
    return 2;
  }
  const lines = lineDiff(before, text).reduce((sum, { removed, added }) => sum + Math.max(removed.length, added.length), 0);
  output.tell(`${file} 改了${lines}行`, `${file}: ${lines} lines changed`);
  return 0;
}
