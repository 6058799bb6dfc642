import { tellFailure } from '../output.ts';
import { safeWrite } from '../safe-write.ts';
import type { Session, Status } from '../session.ts';

export interface NewArguments {
  readonly doctype: string | undefined;
  readonly out: string | undefined;
  readonly isForced: boolean;
}

/** Writes a new draft of a 文种, or prints it; without a 文种, lists them. */
export async function newCommand(
  { core, output, officeOf, today }: Session,
  { doctype: name, out, isForced }: NewArguments,
): Promise<Status> {
  const { doctypes } = await officeOf(out ?? 'draft.gw.md');
  const all = [...doctypes, ...core.builtinDoctypes];
  if (name === undefined) {
    for (const { name, englishName } of all) output.print(`${name}${englishName === '' ? '' : `  ${englishName}`}\n`);
    return 0;
  }
  const doctype = all.find(candidate => candidate.name === name || candidate.aliases.includes(name) || candidate.prefix === name);
  if (!doctype) {
    const names = all.map(candidate => candidate.name).join('、');
    output.tell(`没有“${name}”这个文种，可选：${names}`, `There is no type “${name}”; there are ${names}`);
    return 2;
  }
  const text = core.newDraft(doctype, { year: Number(today.slice(0, 4)) });
  if (out === undefined) {
    output.print(text);
    return 0;
  }
  const failure = await safeWrite(out, new TextEncoder().encode(text), isForced);
  if (failure) {
    tellFailure(output, out, failure);
    return 2;
  }
  output.print(`${out}\n`);
  return 0;
}
