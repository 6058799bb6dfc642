import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Severity } from '../../index.ts';
import type { Values } from '../arguments.ts';
import { expand } from '../expand.ts';
import { fileLinter, type LintPlan, type Outcome } from '../lint-file.ts';
import { severities } from '../options.ts';
import type { Output } from '../output.ts';
import { readStdin } from '../read-text.ts';
import { type Format, makeReporter } from '../reporters/make-reporter.ts';
import { namedRules, type Session, type Status, worse } from '../session.ts';
import { lintOnThreads } from '../threads.ts';

/** What lint needs besides its session. */
export interface LintSurroundings {
  readonly version: string;
  /** The program itself, to be run on further threads. */
  readonly entry: URL;
}

/** Fewer files than this are done before a thread has started. */
const worthThreads = 24;

export async function lintCommand(
  session: Session,
  operands: readonly string[],
  values: Values,
  { version, entry }: LintSurroundings,
): Promise<Status> {
  const { core, output } = session;
  const rules = namedRules(session, values.rule);
  if (!rules) return 2;
  const { language, isColour } = output;
  const format = (values.json ? 'json' : (values.format ?? 'pretty')) as Format;
  const plan: LintPlan = { format, rules, config: values.config, language, isColour, version };
  const collector = new Collector(output, makeReporter(format, { ...plan, rules: core.rules }), leastOf(values['fail-on']));
  if (values.stdin) {
    const name = values['stdin-filename'] ?? '<stdin>';
    const read = await readStdin(name, output);
    collector.add(read ? await fileLinter(session, plan)(name, read) : unread);
    return collector.finish();
  }
  const { files, isComplete } = await expand(operands, output);
  if (!isComplete) collector.add(unread);
  const jobs = Math.min(files.length, values.jobs === undefined ? defaultJobs(files.length) : Number(values.jobs));
  let done = 0;
  const add = (outcome: Outcome): void => {
    collector.add(outcome);
    output.progress(++done, files.length, basename(files[done - 1] ?? ''));
  };
  if (jobs > 1) {
    for await (const { outcome, told } of lintOnThreads(entry, files, jobs, plan)) {
      collector.tell(told);
      add(outcome);
    }
  } else {
    const lintFile = fileLinter(session, plan);
    for (const file of files) add(await lintFile(file));
  }
  return collector.finish();
}

const defaultJobs = (files: number): number => (files < worthThreads ? 1 : availableParallelism());

const unread: Outcome = { told: [], isSound: false };

/** The severities that make a lint fail. */
const leastOf = (least: string = 'error'): readonly Severity[] =>
  severities.slice(0, [...severities].indexOf(least as Severity) + 1);

/** Writes outcomes down as they come and counts them; it lives for one lint. */
class Collector {
  readonly #output: Output;
  readonly #reporter: ReturnType<typeof makeReporter>;
  readonly #failing: readonly Severity[];
  readonly #totals = { files: 0, error: 0, warning: 0, information: 0, fixable: 0 };
  readonly #told = new Set<string>();
  #isFirst = true;
  #isHeadWritten = false;
  #status: Status = 0;

  constructor(output: Output, reporter: ReturnType<typeof makeReporter>, failing: readonly Severity[]) {
    this.#output = output;
    this.#reporter = reporter;
    this.#failing = failing;
  }

  /** Several threads may read the same office: what is wrong with it is said once. */
  tell(told: Outcome['told']): void {
    for (const [zh, en] of told) {
      if (!this.#told.has(zh)) this.#output.tell(zh, en);
      this.#told.add(zh);
    }
  }

  add({ told, isSound, written }: Outcome): void {
    for (const [zh, en] of told) this.#output.tell(zh, en);
    if (!isSound) this.#status = 2;
    if (!written) return;
    this.#write(written.text);
    this.#totals.files++;
    for (const [key, count] of Object.entries(written.counts)) this.#totals[key as keyof typeof written.counts] += count;
    if (this.#failing.some(severity => written.counts[severity] > 0)) this.#status = worse(this.#status, 1);
  }

  finish(): Status {
    this.#head();
    this.#output.print(this.#reporter.tail(this.#totals));
    return this.#status;
  }

  #write(text: string): void {
    this.#head();
    if (text === '') return;
    this.#output.print(this.#isFirst ? text : this.#reporter.between + text);
    this.#isFirst = false;
  }

  #head(): void {
    if (!this.#isHeadWritten) this.#output.print(this.#reporter.head);
    this.#isHeadWritten = true;
  }
}
