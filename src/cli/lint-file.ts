import type { Severity } from '../index.ts';
import type { Output } from './output.ts';
import { type ReadText, readText } from './read-text.ts';
import { reportOf } from './report.ts';
import { type Format, makeReporter } from './reporters/make-reporter.ts';
import type { Reporter, Totals } from './reporters/reporter.ts';
import { lintText, type Session } from './session.ts';

/** What to lint for and how to write it down: plain data, so that it can go to a thread. */
export interface LintPlan {
  readonly format: Format;
  /** Only these; none for all. */
  readonly rules: readonly string[];
  readonly config: string | undefined;
  readonly language: Output['language'];
  readonly isColour: boolean;
  readonly version: string;
}

/** What came of one file, already written down: little has to go from thread to thread. */
export interface Outcome {
  /** What there is to say of it on stderr. */
  readonly told: readonly (readonly [zh: string, en: string])[];
  /** Whether it could be read, and the office's files with it. */
  readonly isSound: boolean;
  readonly written?: { readonly text: string; readonly counts: Omit<Totals, 'files'> };
}

/** Lints one file after another. */
export function fileLinter(session: Session, plan: LintPlan): (file: string, read?: ReadText) => Promise<Outcome> {
  const reporter = makeReporter(plan.format, { ...plan, rules: session.core.rules });
  return async (file, read) => {
    const told: [string, string][] = [];
    const text = read ?? (await readText(file, { ...session.output, tell: (zh, en) => told.push([zh, en]) }));
    if (!text) return { told, isSound: false };
    const { isSound, written } = await outcome(session, plan, reporter, file, text);
    return { told, isSound, written };
  };
}

async function outcome(
  session: Session,
  { rules }: LintPlan,
  reporter: Reporter,
  file: string,
  { text }: ReadText,
): Promise<Required<Pick<Outcome, 'isSound' | 'written'>>> {
  const { draft, findings, doctype, isOfficeBroken } = await lintText(session, file, text, rules);
  const report = reportOf(session.core, file, draft, findings, doctype);
  const lines = draft.lines.map(line => line.text);
  const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
  const counts = {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    fixable: findings.filter(({ repairs }) => repairs.some(({ safe }) => safe)).length,
  };
  return { isSound: !isOfficeBroken, written: { text: reporter.file(report, lines), counts } };
}
