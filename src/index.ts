/**
 * The only public door of the core: text → Draft → findings | .docx. Pure: what it needs of the outside world comes in as a value.
 */

import { builtinDoctypes } from './doctype/builtin.ts';
import type { Doctype } from './doctype/doctype.ts';
import type { DocxOptions } from './docx/to-docx.ts';
import type { Draft } from './draft/draft.ts';
import { type Config, type ConfigProblem, parseConfig as readConfig } from './lint/config.ts';
import type { Finding, Language } from './lint/finding.ts';
import { ruleOptionsOf } from './lint/rule-options.ts';
import { run } from './lint/run.ts';
import { rules } from './rules/index.ts';

export type * from './doctype/doctype.ts';
export { parseDoctype } from './doctype/load.ts';
export { doctypeOf } from './doctype/recognise.ts';
export { matchSections } from './doctype/sections.ts';
export { newDraft } from './doctype/skeleton.ts';
export type * from './draft/draft.ts';
export type * from './draft/front-matter.ts';
export { parseDraft } from './draft/parse.ts';
export { referencesOf } from './draft/references.ts';
export { type Config, type ConfigProblem, defaultConfig } from './lint/config.ts';
export type * from './lint/finding.ts';
export { applyFixes, certainFixes, fixAll } from './lint/fix.ts';
export type { Rule } from './lint/rule.ts';
export { frontMatterKeys, metricKeys } from './metrics/check-front-matter.ts';
export type * from './metrics/metric.ts';
export { referenceFields, referenceText } from './metrics/reference.ts';
export { resolveMetrics } from './metrics/resolve.ts';
export { applyEdits, type TextEdit } from './text/edit.ts';
export { type Position, positionAt } from './text/line-index.ts';
export type { Span } from './text/span.ts';
export { builtinDoctypes, type DocxOptions, rules };

export interface LintOptions {
  readonly config?: Config;
  /** Those of the office, besides the shipped ones; one of the same name takes its place. */
  readonly doctypes?: readonly Doctype[];
  /** ISO date; without it nothing is said that depends on the day. */
  readonly today?: string;
  readonly language?: Language;
}

/** What is wrong or missing in a draft, sorted by position. Never throws on any text. */
export const lint = (draft: Draft, options: LintOptions = {}): readonly Finding[] => run(draft, rules, options);

const ruleOptions = ruleOptionsOf(rules);

/** Reads `.nigao.yaml`. What is right is taken even where other parts are wrong. */
export const parseConfig = (text: string): { readonly config: Config; readonly problems: readonly ConfigProblem[] } =>
  readConfig(text, ruleOptions);

/** A draft as a .docx laid out per GB/T 9704—2012; the same draft gives the same bytes. The writer is loaded when first needed. */
export async function toDocx(draft: Draft, options?: DocxOptions): Promise<Uint8Array> {
  const writer = await import('./docx/to-docx.ts');
  return writer.toDocx(draft, options);
}
