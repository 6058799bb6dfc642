import type { Doctype, Draft, Finding } from '../index.ts';
import { type Core, loadCore } from './chunks.ts';
import { type OfficeOf, officeFinder } from './office.ts';
import type { Output } from './output.ts';

/** The exit status: 0 nothing found, 1 something, 2 wrong usage, or a file that could not be read or written. */
export type Status = 0 | 1 | 2;

export const worse = (a: Status, b: Status): Status => (a > b ? a : b);

/** What every command is given. */
export interface Session {
  readonly core: Core;
  readonly output: Output;
  readonly officeOf: OfficeOf;
  /** ISO date of today; the core has no clock of its own. */
  readonly today: string;
}

export async function openSession(output: Output, config: string | undefined): Promise<Session> {
  const core = await loadCore();
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return { core, output, officeOf: officeFinder(core, output, config), today };
}

/** A draft with what was found in it. */
export interface Linted {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly doctype?: string;
  /** Whether the office's own files have mistakes. */
  readonly isOfficeBroken: boolean;
}

/** Lints a text as the draft `file`; `rules` names the only ones to tell of, none for all. */
export async function lintText(session: Session, file: string, text: string, rules: readonly string[] = []): Promise<Linted> {
  const { core, officeOf, today, output } = session;
  const { config, doctypes, isBroken } = await officeOf(file);
  const draft = core.parseDraft(text);
  const found = core.lint(draft, { today, language: output.language, doctypes, ...(config && { config }) });
  const doctype = doctypeName(core, draft, doctypes);
  return {
    draft,
    findings: rules.length > 0 ? found.filter(({ rule }) => rules.includes(rule)) : found,
    ...(doctype !== undefined && { doctype }),
    isOfficeBroken: isBroken,
  };
}

/** Of a collection, the first piece that is of any. */
function doctypeName(core: Core, draft: Draft, own: readonly Doctype[]): string | undefined {
  const all = [...own, ...core.builtinDoctypes];
  for (const piece of draft.pieces) {
    const { doctype } = core.doctypeOf(draft, piece, all);
    if (doctype) return doctype.name;
  }
  return undefined;
}

/** The rules `--rule` names; undefined, with a word on stderr, where there is no such rule. */
export function namedRules({ core, output }: Session, lists: readonly string[] = []): readonly string[] | undefined {
  const ids = lists.flatMap(list => list.split(/[,，、\s]+/)).filter(id => id !== '');
  const unknown = ids.find(id => !core.rules.some(rule => rule.id === id));
  if (unknown === undefined) return ids;
  output.tell(`没有名为 ${unknown} 的规则；nigao rules 列出全部`, `there is no rule ${unknown}; nigao rules lists them`);
  return undefined;
}
