import type { Config, OfficeWords } from './config.ts';
import type { Language, Severity } from './finding.ts';
import type { DraftRule, LineRule, Messages, Report, Rule, RuleContext } from './rule.ts';

/** A rule that is on, with what it needs. */
export interface Enabled<R extends Rule> {
  readonly rule: R;
  readonly severity: Severity;
  /** Whether the office set the severity: then a rule cannot weigh one finding differently. */
  readonly fixed: boolean;
  readonly context: RuleContext<Messages, unknown>;
}

/** The rules that are on for one 文种 under one configuration. Made once, so that what hangs on it can be remembered. */
export interface Plan {
  readonly language: Language;
  readonly words: OfficeWords;
  readonly lineRules: readonly Enabled<LineRule>[];
  readonly draftRules: readonly Enabled<DraftRule>[];
}

const plans = new WeakMap<readonly Rule[], WeakMap<Config, Map<string, Plan>>>();

/** The plan for `doctype` (its name, or undefined); the same object for the same arguments. */
export function planFor(rules: readonly Rule[], config: Config, language: Language, doctype: string | undefined): Plan {
  const ofRules = getOrAdd(plans, rules, () => new WeakMap<Config, Map<string, Plan>>());
  const ofConfig = getOrAdd(ofRules, config, () => new Map<string, Plan>());
  const special = doctype !== undefined && config.doctypeRules[doctype] ? doctype : '';
  return getOrAdd(ofConfig, `${language} ${special}`, () => makePlan(rules, config, language, special));
}

function makePlan(rules: readonly Rule[], config: Config, language: Language, doctype: string): Plan {
  const lineRules: Enabled<LineRule>[] = [];
  const draftRules: Enabled<DraftRule>[] = [];
  for (const rule of rules) {
    const setting = { ...config.rules[rule.id], ...config.doctypeRules[doctype]?.[rule.id] };
    const severity = setting.severity ?? rule.meta.severity;
    if (severity === 'off') continue;
    const options = { ...(rule.meta.options?.defaults as object | undefined), ...setting.options };
    const enabled = { severity, fixed: setting.severity !== undefined, context: { options, words: config.words, at } };
    if (rule.scope === 'line') lineRules.push({ rule, ...enabled });
    else draftRules.push({ rule, ...enabled });
  }
  return { language, words: config.words, lineRules, draftRules };
}

const at: RuleContext<Messages, unknown>['at'] = (span, messageId, ...[details]): Report => ({ span, messageId, ...details });

function getOrAdd<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
