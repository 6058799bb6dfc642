import type { Doctype } from '../doctype/doctype.ts';
import type { Config, OfficeWords } from './config.ts';
import type { Language, Severity } from './finding.ts';
import type { Details, DraftRule, Messages, Report, Rule, RuleContext } from './rule.ts';
import { RuleFinder } from './rule-finder.ts';

/** A rule that is on, with what it needs. */
export interface Enabled<R extends Rule> {
  readonly rule: R;
  /** Its index in `Plan.rules`. */
  readonly number: number;
  readonly severity: Severity;
  /** Whether the office set the severity: then a rule cannot weigh one finding differently. */
  readonly fixed: boolean;
  readonly context: RuleContext<Messages, unknown>;
}

/** The rules that are on for one 文种 under one configuration. Made once, so that what hangs on it can be remembered. */
export interface Plan {
  readonly language: Language;
  readonly words: OfficeWords;
  readonly rules: readonly Enabled<Rule>[];
  readonly draftRules: readonly Enabled<DraftRule>[];
  readonly finder: RuleFinder;
}

const plans = new WeakMap<readonly Rule[], WeakMap<Config, WeakMap<readonly Doctype[], Map<string, Plan>>>>();

/** The plan for `doctype` (its name, or undefined); the same object for the same arguments. */
export function planFor(
  rules: readonly Rule[],
  config: Config,
  doctypes: readonly Doctype[],
  language: Language,
  doctype: string | undefined,
): Plan {
  const ofRules = getOrAdd(plans, rules, () => new WeakMap<Config, WeakMap<readonly Doctype[], Map<string, Plan>>>());
  const ofConfig = getOrAdd(ofRules, config, () => new WeakMap<readonly Doctype[], Map<string, Plan>>());
  const ofDoctypes = getOrAdd(ofConfig, doctypes, () => new Map<string, Plan>());
  const special = doctype !== undefined && config.doctypeRules[doctype] ? doctype : '';
  return getOrAdd(ofDoctypes, `${language} ${special}`, () => makePlan(rules, config, doctypes, language, special));
}

function makePlan(all: readonly Rule[], config: Config, doctypes: readonly Doctype[], language: Language, doctype: string): Plan {
  const office = { words: config.words, doctypes };
  const rules: Enabled<Rule>[] = [];
  for (const rule of all) {
    const setting = { ...config.rules[rule.id], ...config.doctypeRules[doctype]?.[rule.id] };
    const severity = setting.severity ?? rule.meta.severity;
    if (severity === 'off') continue;
    const options = { ...(rule.meta.options?.defaults as object | undefined), ...setting.options };
    rules.push({
      rule,
      number: rules.length,
      severity,
      fixed: setting.severity !== undefined,
      context: { options, office, at },
    });
  }
  return {
    language,
    words: config.words,
    rules,
    draftRules: rules.filter((enabled): enabled is Enabled<DraftRule> => enabled.rule.scope === 'draft'),
    finder: new RuleFinder(
      rules.map(({ rule }) => rule),
      office,
    ),
  };
}

/** Reports have one shape, whatever they tell: objects of many shapes are slow to read. */
const at: RuleContext<Messages, unknown>['at'] = (span, messageId, ...[details]): Report => {
  const { data, fix, suggestions, related, severity }: Details & Pick<Partial<Report>, 'data'> = details ?? noDetails;
  return { span, messageId, data, fix, suggestions, related, severity };
};

const noDetails: Details = {};

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
