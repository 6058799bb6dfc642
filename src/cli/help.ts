import type { Language, Wording } from '../index.ts';
import { type Command, type CommandName, commands, everywhere, type Option, type OptionName, options } from './options.ts';
import { padEnd } from './text-width.ts';

const summary: Wording = {
  zh: '拟稿 nigao：起草、校对公文总结，导出 Word。一切在本机完成，不联网。',
  en: 'nigao: draft, check and export Chinese official summaries. Everything happens on this machine.',
};

const statuses: Wording = {
  zh: '退出状态：0 没有问题；1 有问题（lint、export、metrics）；2 用法有误，或文件读不了、写不了（其余文件照常处理）',
  en: 'exit status: 0 nothing found; 1 something found (lint, export, metrics); 2 wrong usage, or a file could not be read or written (other files are still done)',
};

const words = {
  usage: { zh: '用法', en: 'usage' },
  command: { zh: '<命令> [选项]', en: '<command> [options]' },
  commands: { zh: '命令', en: 'commands' },
  options: { zh: '选项', en: 'options' },
  option: { zh: '[选项]', en: '[options]' },
  more: { zh: '各命令的选项：nigao <命令> --help', en: 'options of a command: nigao <command> --help' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The help of one command, or of all. */
export function help(language: Language, name?: CommandName): string {
  const own = name === undefined ? [] : commands[name].options;
  const command: Command | undefined = name && commands[name];
  const head = command
    ? [
        `${words.usage[language]}${colon(language)}nigao ${name} ${`${command.usage[language]} `.trimStart()}${words.option[language]}`,
        '',
        command.about[language],
      ]
    : [
        summary[language],
        '',
        `${words.usage[language]}${colon(language)}nigao ${words.command[language]}`,
        '',
        ...commandRows(language),
      ];
  const lines = [
    ...head,
    '',
    `${words.options[language]}${colon(language)}`.trimEnd(),
    ...rows([...own, ...everywhere].map(option => [optionUsage(option, language), options[option].about[language]])),
    '',
    ...(command ? [] : [words.more[language]]),
    statuses[language],
  ];
  return `${lines.join('\n')}\n`;
}

const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

const commandRows = (language: Language): readonly string[] => [
  `${words.commands[language]}${colon(language)}`.trimEnd(),
  ...rows(
    Object.entries<Command>(commands).map(([name, command]) => [`${name} ${command.usage[language]}`, command.about[language]]),
  ),
];

function optionUsage(name: OptionName, language: Language): string {
  const option: Option = options[name];
  return `${option.short ? `-${option.short}, ` : ''}--${name}${option.value ? ` ${option.value[language]}` : ''}`;
}

const rows = (cells: readonly (readonly [string, string])[]): readonly string[] =>
  cells.map(([left, right]) => `  ${padEnd(left, 30)}  ${right}`.trimEnd());
