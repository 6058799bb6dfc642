import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { type Config, defaultConfig, type Finding, parseDraft, type Rule, rules } from '../../src/index.ts';
import { parseConfig } from '../../src/lint/config.ts';
import { ruleOptionsOf } from '../../src/lint/rule-options.ts';
import { run } from '../../src/lint/run.ts';

interface CaseOptions {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly today?: string;
}

export interface BadCase extends CaseOptions {
  /** With `⟦ ⟧` around what must be marked. */
  readonly text: string;
  /** What the messages contain: one for all, or one for each mark. */
  readonly says?: string | readonly string[];
  readonly severity?: string;
  readonly fixed?: string;
  readonly suggested?: readonly string[];
}

export interface OkCase extends CaseOptions {
  readonly text: string;
}

export interface RuleCases {
  readonly bad: readonly BadCase[];
  readonly ok: readonly OkCase[];
}

const file = (id: string): URL => new URL(`../rules/${id}/cases.yaml`, import.meta.url);

/** The cases of a rule, from `test/rules/<id>/cases.yaml`. */
export function casesOf(id: string): RuleCases {
  if (!existsSync(file(id))) return { bad: [], ok: [] };
  const { bad = [], ok = [] } = parse(readFileSync(file(id), 'utf8')) as {
    bad?: (BadCase | string)[];
    ok?: (OkCase | string)[];
  };
  return {
    bad: bad.map(item => (typeof item === 'string' ? { text: item } : item)),
    ok: ok.map(item => (typeof item === 'string' ? { text: item } : item)),
  };
}

const ruleOptions = ruleOptionsOf(rules);

const configs = new Map<string, Config>();

function configOf(options: CaseOptions): Config {
  const text = options.config ? stringify(options.config) : '';
  const known = configs.get(text) ?? (text === '' ? defaultConfig : parseConfig(text, ruleOptions).config);
  configs.set(text, known);
  return known;
}

/** What one rule alone finds in a text. */
export const findingsOf = (rule: Rule, text: string, options: CaseOptions): readonly Finding[] =>
  run(parseDraft(text), [rule], { config: configOf(options), ...(options.today !== undefined && { today: options.today }) });
