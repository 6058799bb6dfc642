import type { Values } from '../arguments.ts';
import { tellOf } from '../output.ts';
import { safeWrite } from '../safe-write.ts';
import type { Session, Status } from '../session.ts';
import { padEnd } from '../text-width.ts';

/** Writes a new draft of a 文种, or prints it; without a 文种, lists them. */
export async function newCommand(session: Session, [name]: readonly string[], values: Values): Promise<Status> {
  const { core, output, officeOf, today } = session;
  const { doctypes, isBroken } = await officeOf(values.out ?? '.nigao.yaml');
  const own = doctypes.map(doctype => doctype.name);
  const all = [...doctypes, ...core.builtinDoctypes.filter(doctype => !own.includes(doctype.name))];
  const status: Status = isBroken ? 2 : 0;
  if (name === undefined || values.list) {
    for (const doctype of all) output.print(`${padEnd(doctype.name, 16)}${padEnd(doctype.prefix, 10)}${doctype.englishName}\n`);
    return status;
  }
  const wanted = all.find(doctype => [doctype.name, doctype.prefix, doctype.englishName, ...doctype.aliases].includes(name));
  if (!wanted) {
    const names = all.map(doctype => doctype.name).join('、');
    output.tell(`没有“${name}”这个文种，有：${names}`, `there is no type “${name}”; there are ${names}`);
    return 2;
  }
  const text = core.newDraft(wanted, { year: Number(today.slice(0, 4)) });
  if (values.out === undefined) {
    output.print(text);
    return status;
  }
  const failure = await safeWrite(values.out, new TextEncoder().encode(text), values.force === true);
  if (failure) {
    tellOf(output, values.out, failure);
    return 2;
  }
  output.print(`${values.out}\n`);
  return status;
}
