import { parseArgs } from 'node:util';
import type { Wording } from '../index.ts';
import { type Command, type CommandName, commands, everywhere, type OptionName, options } from './options.ts';

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true });

export type Values = ReturnType<typeof parse>['values'];

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' | 'nothing' }
  | { readonly kind: 'misuse'; readonly problem: Wording }
  | { readonly kind: 'command'; readonly command: CommandName; readonly values: Values; readonly operands: readonly string[] };

export function readArguments(args: readonly string[]): Request {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misuse(whyUnread(error));
  }
  const { values, positionals } = parsed;
  const [name, ...operands] = positionals;
  if (values.version) return { kind: 'version' };
  if (name === 'help') return helpOn(operands[0]);
  if (values.help) return helpOn(name);
  if (name === undefined) return { kind: 'nothing' };
  if (!isCommand(name)) return misuse({ zh: `没有“${name}”这个命令`, en: `there is no command “${name}”` });
  const problem = wrongOption(name, values) ?? wrongValue(name, values) ?? wrongOperands(name, values, operands);
  return problem ? misuse(problem) : { kind: 'command', command: name, values, operands };
}

const misuse = (problem: Wording): Request => ({ kind: 'misuse', problem });

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const helpOn = (name: string | undefined): Request =>
  name === undefined || isCommand(name)
    ? { kind: 'help', command: name }
    : misuse({ zh: `没有“${name}”这个命令`, en: `there is no command “${name}”` });

/** The platform's own sentence, in both languages. */
function whyUnread(error: unknown): Wording {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const name = /'([^']*)'/.exec(message)?.[1]?.replace(/ <value>$/, '') ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { zh: `没有 ${name} 这个选项`, en: `there is no option ${name}` };
  if (!message.includes('does not take')) return { zh: `${name} 后面缺少值`, en: `${name} lacks its value` };
  return { zh: `${name} 不带值`, en: `${name} takes no value` };
}

function wrongOption(name: CommandName, values: Values): Wording | undefined {
  const own: readonly OptionName[] = [...commands[name].options, ...everywhere];
  const stray = Object.keys(values).find(option => !own.some(known => known === option));
  return stray === undefined ? undefined : { zh: `${name} 没有 --${stray} 这个选项`, en: `${name} has no option --${stray}` };
}

function wrongValue(name: CommandName, values: Values): Wording | undefined {
  const command: Command = commands[name];
  const choices: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
    ...(command.formats && { format: command.formats }),
    'fail-on': options['fail-on'].choices,
    lang: options.lang.choices,
  };
  for (const [option, allowed] of Object.entries(choices)) {
    const value = values[option as OptionName];
    if (value === undefined || allowed.some(choice => choice === value)) continue;
    return {
      zh: `--${option} 应为 ${allowed.join('、')}，不是“${String(value)}”`,
      en: `--${option} must be ${allowed.join(', ')}, not “${String(value)}”`,
    };
  }
  if (values.jobs !== undefined && !/^[1-9]\d?$/.test(values.jobs)) {
    return { zh: `--jobs 应为 1 至 99，不是“${values.jobs}”`, en: `--jobs must be 1 to 99, not “${values.jobs}”` };
  }
  if (values.out === '') return { zh: '-o 后面缺少文件名', en: '-o lacks its file name' };
  return undefined;
}

function wrongOperands(name: CommandName, values: Values, operands: readonly string[]): Wording | undefined {
  const { least, most } = commands[name].operands;
  if (operands.includes('')) return { zh: '有一个文件名是空的', en: 'a file name is empty' };
  if (values['stdin-filename'] !== undefined && !values.stdin) {
    return { zh: '--stdin-filename 须与 --stdin 同用', en: '--stdin-filename needs --stdin' };
  }
  if (values.stdin) {
    return operands.length > 0 ? { zh: '有了 --stdin 就不写文件', en: 'with --stdin there are no files' } : undefined;
  }
  if (operands.length < least) return { zh: `${name} 后面缺少文件`, en: `${name} lacks its files` };
  if (operands.length > most) return { zh: `${name} 用不着“${operands[most]}”`, en: `${name} takes no “${operands[most]}”` };
  return undefined;
}
