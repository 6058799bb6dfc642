import { isMainThread } from 'node:worker_threads';
import manifest from '../../package.json' with { type: 'json' };
import { type Request, readArguments } from './arguments.ts';
import { exportCommand } from './commands/export.ts';
import { fixCommand } from './commands/fix.ts';
import { lintCommand } from './commands/lint.ts';
import { metricsCommand } from './commands/metrics.ts';
import { newCommand } from './commands/new.ts';
import { rulesCommand } from './commands/rules.ts';
import { help } from './help.ts';
import { languageOf } from './language.ts';
import { makeOutput, type Output } from './output.ts';
import { openSession, type Status } from './session.ts';
import { stopCleanly } from './stop.ts';
import { whyOf } from './system-error.ts';
import { runThread } from './thread.ts';

async function main(args: readonly string[], output: Output): Promise<Status> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'version':
      output.print(`${manifest.version}\n`);
      return 0;
    case 'help':
      output.print(help(output.language, request.command));
      return 0;
    case 'nothing': {
      const text = help(output.language).trimEnd();
      output.tell(text, text);
      return 2;
    }
    case 'misuse': {
      const { zh, en } = request.problem;
      output.tell(`用法有误：${zh}。nigao --help 有说明`, `wrong usage: ${en}; see nigao --help`);
      return 2;
    }
    case 'command':
      return run(request, output);
  }
}

async function run({ command, values, operands }: Extract<Request, { kind: 'command' }>, output: Output): Promise<Status> {
  const session = await openSession(output, values.config);
  switch (command) {
    case 'lint':
      return lintCommand(session, operands, values, { version: manifest.version, entry: new URL(import.meta.url) });
    case 'fix':
      return fixCommand(session, operands, values);
    case 'export':
      return exportCommand(session, operands, values);
    case 'new':
      return newCommand(session, operands, values);
    case 'metrics':
      return metricsCommand(session, operands, values);
    case 'rules':
      return rulesCommand(session, values);
  }
}

/** A reader that has seen enough (`nigao … | head`) closes the pipe: that is no error. A full disk is one. */
function stopWriting(error: NodeJS.ErrnoException, output: Output): never {
  if (error.code === 'EPIPE') process.exit(0);
  const { zh, en } = whyOf(error);
  output.tell(`结果未能写出：${zh}`, `the results could not be written: ${en}`);
  process.exit(2);
}

if (isMainThread) {
  stopCleanly();
  const args = process.argv.slice(2);
  const output = makeOutput(languageOf(args, process.env));
  process.stdout.on('error', error => stopWriting(error, output));
  try {
    process.exitCode = await main(args, output);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    output.tell(`拟稿内部出错，这是程序的缺陷：\n${what}`, `an internal error of nigao, not yours:\n${what}`);
    process.exitCode = 2;
  }
} else await runThread();
