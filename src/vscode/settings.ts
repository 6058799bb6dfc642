import { env, type Uri, workspace } from 'vscode';
import type { Config, Language, Severity } from '../index.ts';
import type { Core } from './chunks.ts';

/** 写作: only errors, and nothing in the sentence being typed; 校对: everything. */
export type Mode = 'writing' | 'proofreading';

export const modeOf = (): Mode =>
  workspace.getConfiguration('nigao').get<string>('mode') === 'writing' ? 'writing' : 'proofreading';

export const languageOf = (): Language => (env.language.startsWith('zh') ? 'zh' : 'en');

export const isEnabled = (document: Uri): boolean =>
  workspace.getConfiguration('nigao', document).get<boolean>('enable') !== false;

export const runsOnSave = (document: Uri): boolean =>
  workspace.getConfiguration('nigao', document).get<string>('run') === 'onSave';

const severities: readonly unknown[] = ['error', 'warning', 'information', 'off'] satisfies readonly (Severity | 'off')[];

const isSeverity = (value: unknown): value is Severity | 'off' => severities.includes(value);

const merged = new WeakMap<Config, Map<string, Config>>();

/** The office's configuration with the writer's own severities over it; the same object for the same settings. */
export function configFor(core: Core, office: Config | undefined, document: Uri): Config {
  const base = office ?? core.defaultConfig;
  const rules = workspace.getConfiguration('nigao', document).get<Record<string, unknown>>('rules') ?? {};
  const key = JSON.stringify(rules);
  if (key === '{}') return base;
  const known = merged.get(base) ?? new Map<string, Config>();
  merged.set(base, known);
  const before = known.get(key);
  if (before) return before;
  // Settings are typed by hand: a severity there is none of is passed over.
  const own = Object.fromEntries(
    Object.entries(rules).flatMap(([id, severity]) => (isSeverity(severity) ? [[id, { ...base.rules[id], severity }]] : [])),
  );
  const config = { ...base, rules: { ...base.rules, ...own } };
  known.set(key, config);
  return config;
}
