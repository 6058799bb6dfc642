import type { Wording } from '../index.ts';

/** An option of the command line, as parsed and as the help tells of it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What stands behind it. */
  readonly value?: Wording;
  readonly choices?: readonly string[];
  readonly about: Wording;
}

export const formats = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;

export const severities = ['error', 'warning', 'information'] as const;

export const options = {
  format: {
    type: 'string',
    value: { zh: '格式', en: 'F' },
    choices: formats,
    about: {
      zh: 'pretty（默认）、json；lint 还有 ndjson、sarif、github',
      en: 'pretty (default), json; for lint also ndjson, sarif, github',
    },
  },
  json: { type: 'boolean', about: { zh: '即 --format json', en: 'the same as --format json' } },
  'fail-on': {
    type: 'string',
    value: { zh: '级别', en: 'S' },
    choices: severities,
    about: {
      zh: 'error（默认）、warning、information：达到此级别时退出状态为 1',
      en: 'error (default), warning, information: exit status 1 from this severity on',
    },
  },
  rule: {
    type: 'string',
    multiple: true,
    value: { zh: '规则,…', en: 'ID,…' },
    about: { zh: '只用这些规则', en: 'only these rules' },
  },
  jobs: {
    type: 'string',
    value: { zh: '数', en: 'N' },
    about: {
      zh: '用几个线程（默认：文件多时与处理器核数相同）',
      en: 'number of threads (default: one a core, when there are many files)',
    },
  },
  stdin: { type: 'boolean', about: { zh: '从标准输入读', en: 'read standard input' } },
  'stdin-filename': {
    type: 'string',
    value: { zh: '文件名', en: 'NAME' },
    about: {
      zh: '标准输入的文件名：按它找配置、报告位置',
      en: 'the name of standard input: for its configuration and in reports',
    },
  },
  'dry-run': { type: 'boolean', about: { zh: '只列出要改之处，不写文件', en: 'show what would change, write nothing' } },
  diff: { type: 'boolean', about: { zh: '即 --dry-run', en: 'the same as --dry-run' } },
  out: {
    type: 'string',
    short: 'o',
    value: { zh: '文件或文件夹', en: 'FILE|FOLDER' },
    about: { zh: '写到哪里', en: 'where to write' },
  },
  force: { type: 'boolean', about: { zh: '替换已有的文件', en: 'replace an existing file' } },
  'allow-errors': {
    type: 'boolean',
    about: { zh: '有错误也导出，并在文中标出', en: 'export in spite of errors, with them marked' },
  },
  list: { type: 'boolean', about: { zh: '列出全部文种', en: 'list the types' } },
  config: {
    type: 'string',
    value: { zh: '文件', en: 'FILE' },
    about: {
      zh: '配置文件（默认从文稿所在处向上找 .nigao.yaml）',
      en: 'configuration (default: .nigao.yaml, searched upwards from each draft)',
    },
  },
  lang: {
    type: 'string',
    value: { zh: 'zh|en', en: 'zh|en' },
    choices: ['zh', 'en'],
    about: { zh: '中文或英文（默认按系统语言）', en: 'Chinese or English (default: the locale)' },
  },
  help: { type: 'boolean', short: 'h', about: { zh: '说明', en: 'this help' } },
  version: { type: 'boolean', short: 'v', about: { zh: '版本', en: 'the version' } },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

export interface Command {
  readonly usage: Wording;
  readonly about: Wording;
  readonly options: readonly OptionName[];
  /** How many paths or names it takes. */
  readonly operands: { readonly least: number; readonly most: number };
  readonly formats?: readonly string[];
}

const any = { least: 1, most: Number.POSITIVE_INFINITY };
const table = ['pretty', 'json'] as const;

export const commands = {
  lint: {
    usage: { zh: '文件…', en: 'FILE…' },
    about: {
      zh: '检查。文件可以是通配符或文件夹（其中的 *.gw.md）',
      en: 'check; FILE may be a glob or a folder (its *.gw.md)',
    },
    options: ['format', 'json', 'fail-on', 'rule', 'jobs', 'stdin', 'stdin-filename', 'config'],
    operands: any,
    formats,
  },
  fix: {
    usage: { zh: '文件…', en: 'FILE…' },
    about: { zh: '改正有把握的问题，其余一字不动', en: 'apply the certain fixes, leave everything else as it is' },
    options: ['dry-run', 'diff', 'rule', 'stdin', 'stdin-filename', 'config'],
    operands: any,
  },
  export: {
    usage: { zh: '文件… [-o 文件或文件夹]', en: 'FILE… [-o FILE|FOLDER]' },
    about: { zh: '校验并导出 Word；有错误则列出，不导出', en: 'check and write .docx; refuses while there are errors' },
    options: ['out', 'force', 'allow-errors', 'config'],
    operands: any,
  },
  new: {
    usage: { zh: '文种 [-o 文件]', en: 'TYPE [-o FILE]' },
    about: { zh: '新建文稿', en: 'a new draft' },
    options: ['list', 'out', 'force'],
    operands: { least: 0, most: 1 },
  },
  metrics: {
    usage: { zh: '文件…', en: 'FILE…' },
    about: { zh: '列出指标的数值', en: 'the figures, worked out' },
    options: ['format', 'json', 'config'],
    operands: any,
    formats: table,
  },
  rules: {
    usage: { zh: '', en: '' },
    about: { zh: '列出规则', en: 'the rules' },
    options: ['format', 'json'],
    operands: { least: 0, most: 0 },
    formats: table,
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

/** What every command takes. */
export const everywhere: readonly OptionName[] = ['lang', 'help', 'version'];
