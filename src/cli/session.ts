import type { Doctype, Draft, Finding } from '../index.ts';
import type { Core } from './chunks.ts';
import type { Office } from './office.ts';
import type { Output } from './output.ts';

/** What every command is given. */
export interface Session {
  readonly core: Core;
  readonly output: Output;
  readonly officeOf: (file: string) => Promise<Office>;
  /** ISO date of today; the core has no clock of its own. */
  readonly today: string;
}

/** The exit status: 0 nothing found, 1 something, 2 wrong usage or unreadable input. */
export type Status = 0 | 1 | 2;

export const worse = (a: Status, b: Status): Status => (a > b ? a : b);

export async function lintText(
  { core, officeOf, today, output }: Session,
  file: string,
  text: string,
): Promise<{ readonly draft: Draft; readonly findings: readonly Finding[]; readonly doctype?: string }> {
  const office = await officeOf(file);
  const draft = core.parseDraft(text);
  const findings = core.lint(draft, {
    today,
    language: output.language,
    doctypes: office.doctypes,
    ...(office.config && { config: office.config }),
  });
  const doctype = doctypeName(core, draft, office.doctypes);
  return { draft, findings, ...(doctype !== undefined && { doctype }) };
}

function doctypeName(core: Core, draft: Draft, own: readonly Doctype[]): string | undefined {
  const [first] = draft.pieces;
  return first && core.doctypeOf(draft, first, [...own, ...core.builtinDoctypes]).doctype?.name;
}
