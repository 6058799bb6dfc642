import { availableParallelism } from 'node:os';
import type { Rule, Severity } from '../../index.ts';
import { expand, readStdin, readText } from '../files.ts';
import type { Output } from '../output.ts';
import { type FileReport, isAtLeast, reportOf } from '../report.ts';
import { github, json, ndjson, sarif } from '../reporters/machine.ts';
import { prettyFile, prettySummary } from '../reporters/pretty.ts';
import { lintText, type Session, type Status, worse } from '../session.ts';
import { lintInWorkers } from '../workers.ts';

export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;

export type Format = (typeof formats)[number];

export interface LintArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: Severity;
  /** Only these; empty for all. */
  readonly rules: readonly string[];
  readonly jobs: number | undefined;
  readonly stdinName: string | undefined;
  readonly config: string | undefined;
  readonly version: string;
}

/** A report, with the lines that a person is shown. */
export interface LintedFile {
  readonly report: FileReport;
  readonly lines: readonly string[];
}

/** Fewer files than this are done before a worker has started. */
const worthWorkers = 24;

export async function lintCommand(session: Session, args: LintArguments): Promise<Status> {
  const { output } = session;
  let status: Status = 0;
  const linted: LintedFile[] = [];
  if (args.stdinName !== undefined) {
    const read = await readStdin(args.stdinName, output);
    if (!read) return 2;
    linted.push(await lintOne(session, args.stdinName, read.text, args.rules));
  } else {
    const { files, isComplete } = await expand(args.paths, output);
    if (!isComplete) status = 2;
    const jobs = args.jobs ?? (files.length >= worthWorkers ? availableParallelism() : 1);
    const results = jobs > 1 ? await lintInWorkers(files, jobs, args, output) : await lintFiles(session, files, args.rules);
    for (const result of results) {
      if (result) linted.push(result);
      else status = 2;
    }
  }
  print(output, linted, args, session);
  const fails = linted.some(({ report }) => report.findings.some(({ severity }) => isAtLeast(severity, args.failOn)));
  return fails ? worse(status, 1) : status;
}

/** In order; undefined for a file that could not be read. */
export async function lintFiles(
  session: Session,
  files: readonly string[],
  rules: readonly string[],
): Promise<(LintedFile | undefined)[]> {
  const results: (LintedFile | undefined)[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 10) session.output.progress(`${index + 1}/${files.length} ${file}`);
    const read = await readText(file, session.output);
    results.push(read && (await lintOne(session, file, read.text, rules)));
  }
  session.output.progress('');
  return results;
}

async function lintOne(session: Session, file: string, text: string, rules: readonly string[]): Promise<LintedFile> {
  const { draft, findings, doctype } = await lintText(session, file, text);
  const wanted = rules.length > 0 ? findings.filter(({ rule }) => rules.includes(rule)) : findings;
  return { report: reportOf(session.core, file, draft, wanted, doctype), lines: draft.lines.map(line => line.text) };
}

function print(output: Output, linted: readonly LintedFile[], { format, version }: LintArguments, { core }: Session): void {
  if (format === 'pretty') for (const { report, lines } of linted) output.print(prettyFile(report, lines, output));
  output.print(
    written(
      format,
      linted.map(({ report }) => report),
      core.rules,
      version,
      output,
    ),
  );
}

function written(
  format: Format,
  reports: readonly FileReport[],
  rules: readonly Rule[],
  version: string,
  output: Output,
): string {
  switch (format) {
    case 'json':
      return json(reports);
    case 'ndjson':
      return ndjson(reports);
    case 'github':
      return github(reports);
    case 'sarif':
      return sarif(reports, rules, version);
    case 'pretty':
      return prettySummary(reports, output);
  }
}
