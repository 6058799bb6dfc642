import { encode } from '../encoding.ts';
import { expand, readStdin, readText } from '../files.ts';
import { tellFailure } from '../output.ts';
import { safeWrite } from '../safe-write.ts';
import type { Session, Status } from '../session.ts';

export interface FixArguments {
  readonly paths: readonly string[];
  readonly isDryRun: boolean;
  readonly stdinName: string | undefined;
}

/** Applies the certain fixes; everything else in a file stays byte for byte. */
export async function fixCommand(session: Session, { paths, isDryRun, stdinName }: FixArguments): Promise<Status> {
  const { output } = session;
  if (stdinName !== undefined) {
    const read = await readStdin(stdinName, output);
    if (!read) return 2;
    output.print(await fixed(session, stdinName, read.text));
    return 0;
  }
  const { files, isComplete } = await expand(paths, output);
  let status: Status = isComplete ? 0 : 2;
  for (const file of files) {
    const read = await readText(file, output);
    if (!read) {
      status = 2;
      continue;
    }
    const text = await fixed(session, file, read.text);
    if (text === read.text) continue;
    const changed = changedLines(read.text, text);
    if (isDryRun) {
      output.print(changed.map(([line, before, after]) => `${file}:${line}\n- ${before}\n+ ${after}\n`).join(''));
      continue;
    }
    const bytes = encode(text, read.encoding);
    if (!bytes) {
      output.tell(
        `${file} 改正后的字不能用 ${read.encoding} 保存，未改；应另存为 UTF-8`,
        `${file}: the corrections do not fit ${read.encoding}; save it as UTF-8`,
      );
      status = 2;
      continue;
    }
    const failure = await safeWrite(file, bytes, true);
    if (failure) {
      tellFailure(output, file, failure);
      status = 2;
    } else output.tell(`${file} 改正了${changed.length}行`, `${file}: ${changed.length} lines corrected`);
  }
  return status;
}

async function fixed({ core, officeOf, today }: Session, file: string, text: string): Promise<string> {
  const { config, doctypes } = await officeOf(file);
  return core.fixAll(text, source => core.lint(core.parseDraft(source), { today, doctypes, ...(config && { config }) }));
}

/** The lines that differ; a joined line counts once, where it begins. */
function changedLines(before: string, after: string): readonly (readonly [line: number, before: string, after: string])[] {
  const [old, now] = [before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/)];
  const kept = new Set(now);
  const fresh = now.filter(line => !old.includes(line));
  const gone = old.flatMap((line, index) => (kept.has(line) ? [] : [[index + 1, line] as const]));
  return fresh.map((line, index) => {
    const [number, words] = gone[Math.min(index, gone.length - 1)] ?? [1, ''];
    return [number, words, line] as const;
  });
}
