import { isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Severity, Wording } from './finding.ts';

/** What an office says of one rule; what it leaves out stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** The office's own words (词语 of `.nigao.yaml`). */
export interface OfficeWords {
  /** 放行: never marked, whatever the rule. */
  readonly allowed: readonly string[];
  /** 错词: wrong → right. */
  readonly typos: Readonly<Record<string, string>>;
  /** 名称: the one name to use → its other names. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** 固定表述: formulas that must be quoted to the letter. */
  readonly setWording: readonly string[];
}

/** `.nigao.yaml`: the same file for the editor and the command line. */
export interface Config {
  readonly rules: RuleSettings;
  /** By name of the 文种; stronger than `rules`. */
  readonly doctypeRules: Readonly<Record<string, RuleSettings>>;
  readonly words: OfficeWords;
}

/** A mistake in `.nigao.yaml`; the span is in its text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Wording;
}

export const defaultConfig: Config = {
  rules: {},
  doctypeRules: {},
  words: { allowed: [], typos: {}, names: {}, setWording: [] },
};

const severities: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  warning: 'warning',
  information: 'information',
  off: 'off',
  false: 'off',
  错误: 'error',
  警告: 'warning',
  提示: 'information',
  关闭: 'off',
};

/** What an option of a rule may be: the part of JSON Schema that options need. */
export interface OptionSchema {
  readonly type: 'integer' | 'number' | 'boolean' | 'string';
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The rules there are, each with its options. */
export type RuleOptions = ReadonlyMap<string, Readonly<Record<string, OptionSchema>>>;

/** Reads `.nigao.yaml`. What is right is taken even where other parts are wrong. */
export function parseConfig(
  text: string,
  rules: RuleOptions,
): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const reader = new Reader(rules);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  for (const error of document.errors) {
    reader.problem(
      { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0]) },
      `格式有误：${error.message}`,
      error.message,
    );
  }
  const config = document.errors.length > 0 || !document.contents ? defaultConfig : reader.config(document.contents as Node);
  return { config, problems: reader.problems };
}

type Entry = { readonly key: string; readonly keyNode: Node; readonly value: Node | undefined };

/** Walks the file's nodes and keeps what is wrong with them; it lives for one file. */
class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #rulesThere: RuleOptions;

  constructor(rules: RuleOptions) {
    this.#rulesThere = rules;
  }

  problem(span: Span, zh: string, en: string): void {
    this.problems.push({ span, message: { zh, en } });
  }

  config(root: Node): Config {
    let { rules, doctypeRules, words } = defaultConfig;
    for (const { key, keyNode, value } of this.#entries(root)) {
      if (key === '规则' || key === 'rules') rules = this.#rules(value);
      else if (key === '文种规则' || key === 'doctypeRules') doctypeRules = this.#doctypes(value);
      else if (key === '词语' || key === 'words') words = this.#words(value);
      else this.#unknown(keyNode, key, '规则、文种规则、词语');
    }
    return { rules, doctypeRules, words };
  }

  #rules(node: Node | undefined): RuleSettings {
    const settings: Record<string, RuleSetting> = {};
    for (const { key, keyNode, value } of this.#entries(node)) {
      const options = this.#rulesThere.get(key);
      if (!options) {
        const meant = nearest(key, this.#rulesThere.keys());
        const zh = meant === undefined ? '应为 docs/rules 中的规则名' : `应为 ${meant}`;
        const en = meant === undefined ? '' : `; did you mean ${meant}?`;
        this.problem(at(keyNode), `没有名为“${key}”的规则，${zh}`, `There is no rule named “${key}”${en}`);
        continue;
      }
      const setting = this.#setting(value, keyNode, options);
      if (setting) settings[key] = setting;
    }
    return settings;
  }

  #setting(node: Node | undefined, keyNode: Node, known: Readonly<Record<string, OptionSchema>>): RuleSetting | undefined {
    if (!isMap(node)) {
      const severity = severities[String(scalar(node))];
      if (!severity) this.#wrongSeverity(node ?? keyNode);
      return severity && { severity };
    }
    let severity: Severity | 'off' | undefined;
    let options: Record<string, unknown> | undefined;
    for (const { key, keyNode, value } of this.#entries(node)) {
      if (key === '级别' || key === 'severity') {
        severity = severities[String(scalar(value))];
        if (!severity) this.#wrongSeverity(value ?? keyNode);
      } else if (key === '选项' || key === 'options') {
        options = this.#options(value, known);
      } else this.#unknown(keyNode, key, '级别、选项');
    }
    return { ...(severity && { severity }), ...(options && { options }) };
  }

  #options(node: Node | undefined, known: Readonly<Record<string, OptionSchema>>): Record<string, unknown> {
    const options: Record<string, unknown> = {};
    for (const { key, keyNode, value } of this.#entries(node)) {
      const schema = known[key];
      const found = scalar(value);
      if (!schema) this.#unknown(keyNode, key, Object.keys(known).join('、') || '空（这条规则没有选项）');
      else if (isOption(found, schema)) options[key] = found;
      else this.problem(at(value ?? keyNode), `“${key}”应为${asked(schema).zh}`, `“${key}” must be ${asked(schema).en}`);
    }
    return options;
  }

  #doctypes(node: Node | undefined): Readonly<Record<string, RuleSettings>> {
    return Object.fromEntries(this.#entries(node).map(({ key, value }) => [key, this.#rules(value)]));
  }

  #words(node: Node | undefined): OfficeWords {
    let { allowed, typos, names, setWording } = defaultConfig.words;
    for (const { key, keyNode, value } of this.#entries(node)) {
      if (key === '放行' || key === 'allowed') allowed = this.#list(value);
      else if (key === '固定表述' || key === 'setWording') setWording = this.#list(value);
      else if (key === '错词' || key === 'typos') {
        typos = Object.fromEntries(this.#entries(value).map(entry => [entry.key, String(scalar(entry.value) ?? '')]));
      } else if (key === '名称' || key === 'names') {
        names = Object.fromEntries(this.#entries(value).map(entry => [entry.key, this.#list(entry.value)]));
      } else this.#unknown(keyNode, key, '放行、错词、名称、固定表述');
    }
    return { allowed, typos, names, setWording };
  }

  #entries(node: Node | undefined): Entry[] {
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isMap(node)) {
      this.problem(at(node), '此处应为“名: 值”的列表', 'A list of “name: value” belongs here');
      return [];
    }
    return node.items.filter(isPair).flatMap(pair => {
      const keyNode = pair.key as Node;
      return isScalar(keyNode)
        ? [{ key: String(keyNode.value), keyNode, value: (pair.value ?? undefined) as Node | undefined }]
        : [];
    });
  }

  #list(node: Node | undefined): readonly string[] {
    const value: unknown = node && 'toJSON' in node ? node.toJSON() : undefined;
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.map(String);
    if (node) this.problem(at(node), '此处应为词语的列表', 'A list of words belongs here');
    return [];
  }

  #unknown(node: Node, key: string, known: string): void {
    this.problem(at(node), `没有“${key}”这一项，应为${known}`, `There is no key “${key}”; the keys are ${known}`);
  }

  #wrongSeverity(node: Node): void {
    this.problem(
      at(node),
      '级别应为 error、warning、information、off（或 错误、警告、提示、关闭）',
      'The severity must be error, warning, information or off',
    );
  }
}

function isOption(value: unknown, { type, minimum, maximum }: OptionSchema): boolean {
  if (type === 'boolean' || type === 'string') return typeof value === type;
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) return false;
  return value >= (minimum ?? value) && value <= (maximum ?? value);
}

const kinds: Readonly<Record<OptionSchema['type'], Wording>> = {
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  string: { zh: '文字', en: 'text' },
};

function asked({ type, minimum, maximum }: OptionSchema): Wording {
  const { zh, en } = kinds[type];
  const least = minimum === undefined ? { zh: '', en: '' } : { zh: `不小于${minimum}的`, en: `, ${minimum} or more` };
  const most = maximum === undefined ? { zh: '', en: '' } : { zh: `不大于${maximum}的`, en: `, ${maximum} or less` };
  return { zh: `${least.zh}${most.zh}${zh}`, en: `${en}${least.en}${most.en}` };
}

const scalar = (node: Node | undefined): unknown => (isScalar(node) ? node.value : undefined);

const at = (node: Node): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
