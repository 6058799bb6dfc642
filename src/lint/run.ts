import { builtinDoctypes } from '../doctype/builtin.ts';
import type { Doctype } from '../doctype/doctype.ts';
import type { Draft } from '../draft/draft.ts';
import { keep } from '../text/memo.ts';
import { withoutAllowedWords } from './allowed-words.ts';
import { byPosition } from './by-position.ts';
import { type Config, defaultConfig } from './config.ts';
import type { Finding, Language } from './finding.ts';
import { kept } from './kept.ts';
import { type Pass, passAgain, passOver, type Setup } from './pass.ts';
import type { Rule } from './rule.ts';
import { suppressions } from './suppress.ts';
import { withoutYielded } from './yielding.ts';

interface RunOptions {
  readonly config?: Config;
  readonly doctypes?: readonly Doctype[];
  readonly today?: string;
  readonly language?: Language;
}

/** Runs `rules` over every piece of a draft. A rule that throws becomes one finding; the others go on. */
export function run(draft: Draft, rules: readonly Rule[], options: RunOptions = {}): readonly Finding[] {
  const { config = defaultConfig, language = 'zh', today } = options;
  const setup: Setup = { rules, config, language, doctypes: withBuiltin(options.doctypes), today };
  const pass = passAgain(draft, setup, passes.get) ?? passOver(draft, setup);
  passes.set(draft, pass);
  const isSuppressed = suppressions(draft);
  const allowed = withoutAllowedWords(pass.findings, draft.text, config.words.allowed);
  const told = isSuppressed ? kept(allowed, finding => !isSuppressed(finding)) : allowed;
  return withoutYielded(withoutRepeats(told), rules);
}

/** The last pass over a draft, for the next version of it. */
const passes = keep<Pass>();

const merged = new WeakMap<readonly Doctype[], readonly Doctype[]>();

/** The same list for the same list. */
function withBuiltin(own: readonly Doctype[] | undefined): readonly Doctype[] {
  if (!own || own.length === 0) return builtinDoctypes;
  const known = merged.get(own) ?? [...own, ...builtinDoctypes];
  merged.set(own, known);
  return known;
}

function withoutRepeats(sorted: readonly Finding[]): readonly Finding[] {
  return kept(
    sorted,
    (finding, before) =>
      !(before && before.rule === finding.rule && byPosition(before, finding) === 0 && before.message === finding.message),
  );
}
