import { unlinkSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import manifest from '../../package.json' with { type: 'json' };
import type { Language, Severity } from '../index.ts';
import { loadCore } from './chunks.ts';
import { exportCommand } from './commands/export.ts';
import { fixCommand } from './commands/fix.ts';
import { type Format, formats, lintCommand, lintFiles } from './commands/lint.ts';
import { metricsCommand, rulesCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { help } from './help.ts';
import { languageOf } from './language.ts';
import { officeFinder } from './office.ts';
import { makeOutput, type Output } from './output.ts';
import { unfinishedFiles } from './safe-write.ts';
import type { Session, Status } from './session.ts';
import type { Job, JobResult } from './workers.ts';

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  rule: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'dry-run': { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  'allow-errors': { type: 'boolean' },
  json: { type: 'boolean' },
  config: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const parse = () => parseArgs({ options, allowPositionals: true });

type Values = ReturnType<typeof parse>['values'];

const commands = ['lint', 'fix', 'export', 'new', 'metrics', 'rules'];

async function main(): Promise<Status> {
  const early = process.argv.indexOf('--lang');
  const asked = early === -1 ? undefined : process.argv[early + 1];
  const language: Language = asked === 'zh' || asked === 'en' ? asked : languageOf(process.env);
  const output = makeOutput(language);
  let values: Values;
  let positionals: readonly string[];
  try {
    ({ values, positionals } = parse());
  } catch (error) {
    return misused(output, error instanceof Error ? error.message : String(error));
  }
  const [command, ...paths] = positionals;
  if (values.version) return done(output, `${manifest.version}\n`);
  if (values.help || command === undefined || command === 'help')
    return done(output, help(language), command === undefined && !values.help ? 2 : 0);
  if (!commands.includes(command)) return misused(output, command);
  const problem = wrongValue(values, command, paths);
  if (problem !== undefined) return misused(output, problem);
  return dispatch(command, paths, values, await sessionOf(output, values.config));
}

async function sessionOf(output: Output, config: string | undefined): Promise<Session> {
  const core = await loadCore();
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return { core, output, officeOf: officeFinder(core, output, config), today };
}

async function dispatch(command: string, paths: readonly string[], values: Values, session: Session): Promise<Status> {
  const stdinName = values.stdin ? (values['stdin-filename'] ?? '<stdin>') : undefined;
  switch (command) {
    case 'lint': {
      const rules = (values.rule ?? []).flatMap(list => list.split(/[,，]/)).filter(Boolean);
      const unknown = rules.find(id => !session.core.rules.some(rule => rule.id === id));
      if (unknown !== undefined) {
        session.output.tell(
          `没有名为 ${unknown} 的规则，nigao rules 列出全部`,
          `There is no rule ${unknown}; nigao rules lists them`,
        );
        return 2;
      }
      return lintCommand(session, {
        paths,
        format: (values.format ?? 'pretty') as Format,
        failOn: (values['fail-on'] ?? 'error') as Severity,
        rules,
        jobs: values.jobs === undefined ? undefined : Number(values.jobs),
        stdinName,
        config: values.config,
        version: manifest.version,
      });
    }
    case 'fix':
      return fixCommand(session, { paths, isDryRun: values['dry-run'] === true, stdinName });
    case 'export':
      return exportCommand(session, {
        paths,
        out: values.out,
        isForced: values.force === true,
        allowsErrors: values['allow-errors'] === true,
      });
    case 'new':
      return newCommand(session, { doctype: paths[0], out: values.out, isForced: values.force === true });
    case 'metrics':
      return metricsCommand(session, paths, values.json === true);
    default:
      return rulesCommand(session, values.json === true);
  }
}

/** The first value that is none of its option's, as it was typed. */
function wrongValue(values: Values, command: string, paths: readonly string[]): string | undefined {
  if (values.format !== undefined && !formats.some(format => format === values.format)) return `--format ${values.format}`;
  const failOn = values['fail-on'];
  if (failOn !== undefined && !['error', 'warning', 'information'].includes(failOn)) return `--fail-on ${failOn}`;
  if (values.jobs !== undefined && !/^[1-9]\d?$/.test(values.jobs)) return `--jobs ${values.jobs}`;
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') return `--lang ${values.lang}`;
  const needsFiles = command !== 'rules' && command !== 'new' && !(values.stdin && command !== 'export' && command !== 'metrics');
  return needsFiles && paths.length === 0 ? `${command}: FILE?` : undefined;
}

function misused(output: Output, what: string): 2 {
  output.tell(`用法有误：${what}；nigao --help 有说明`, `Wrong usage: ${what}; see nigao --help`);
  return 2;
}

function done(output: Output, text: string, status: Status = 0): Status {
  output.print(text);
  return status;
}

async function work(job: Job): Promise<void> {
  const told: (readonly [string, string])[] = [];
  const output: Output = {
    language: job.language,
    isColour: false,
    print: () => undefined,
    tell: (zh, en) => told.push([zh, en]),
    progress: () => undefined,
  };
  const linted = await lintFiles(await sessionOf(output, job.args.config), job.files, job.args.rules);
  const result: JobResult = { linted, told };
  parentPort?.postMessage(result);
}

if (isMainThread) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const file of unfinishedFiles()) unlinkSync(file);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  // A reader that has seen enough (`nigao … | head`) closes the pipe: that is no error.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await main();
} else {
  await work(workerData as Job);
}
