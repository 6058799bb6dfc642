import type { OptionSchema, RuleOptions } from './config.ts';
import type { Rule } from './rule.ts';

/** What may be set of each of the rules in `.nigao.yaml`. */
export const ruleOptionsOf = (rules: readonly Rule[]): RuleOptions =>
  new Map(
    rules.map(({ id, meta }) => [id, (meta.options?.schema['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>]),
  );
