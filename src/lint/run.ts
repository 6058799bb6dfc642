import { builtinDoctypes } from '../doctype/builtin.ts';
import type { Doctype } from '../doctype/doctype.ts';
import { doctypeOf } from '../doctype/recognise.ts';
import type { Draft, Line, LineKind } from '../draft/draft.ts';
import { resolveMetrics } from '../metrics/resolve.ts';
import { type Keep, keep, memo } from '../text/memo.ts';
import { withoutAllowedWords } from './allowed-words.ts';
import { type Config, defaultConfig } from './config.ts';
import type { Finding, Language } from './finding.ts';
import { internalFinding, moved, toFinding } from './make-finding.ts';
import { type Enabled, type Plan, planFor } from './plan.ts';
import type { PieceInput, Report, Rule } from './rule.ts';
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
  const config = options.config ?? defaultConfig;
  const language = options.language ?? 'zh';
  const doctypes = options.doctypes ? [...options.doctypes, ...builtinDoctypes] : builtinDoctypes;
  const metrics = resolveMetrics(draft);
  const findings: Finding[] = [];
  for (const piece of draft.pieces) {
    const { doctype, declared } = doctypeOf(draft, piece, doctypes);
    const plan = planFor(rules, config, language, doctype?.name);
    const kept = keepFor(plan);
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index];
      if (line) lineFindings(line, draft.starts[index] ?? 0, kept, plan, findings);
    }
    const input: PieceInput = {
      draft,
      piece,
      metrics,
      declared,
      first: piece === draft.pieces[0],
      ...(doctype && { doctype }),
      ...(options.today !== undefined && { today: options.today }),
    };
    for (const enabled of plan.draftRules) pieceFindings(enabled, input, plan, findings);
  }
  const isSuppressed = suppressions(draft);
  const kept = withoutAllowedWords(findings, draft.text, config.words.allowed).filter(finding => !isSuppressed(finding));
  return withoutYielded(withoutRepeats(kept.sort(byPosition)), rules);
}

const quiet: ReadonlySet<LineKind> = new Set(['blank', 'front-matter', 'note', 'page-break']);

interface Kept {
  readonly start: number;
  readonly findings: readonly Finding[];
}

/** What the line rules of a plan found in a line, with the place the line had then. */
const keepFor = memo((_: Plan) => keep<Kept>());

function lineFindings(line: Line, start: number, kept: Keep<Kept>, plan: Plan, into: Finding[]): void {
  if (quiet.has(line.kind)) return;
  let known = kept.get(line);
  if (known?.start !== start) {
    known = { start, findings: known ? movedAll(known.findings, start - known.start) : checkLine(line, start, plan) };
    kept.set(line, known);
  }
  for (const finding of known.findings) into.push(finding);
}

const movedAll = (findings: readonly Finding[], by: number): readonly Finding[] =>
  findings.length === 0 ? nothing : findings.map(moved(by));

const nothing: readonly Finding[] = [];

function checkLine(line: Line, start: number, plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  for (const enabled of plan.lineRules) {
    if (enabled.rule.kinds && !enabled.rule.kinds.includes(line.kind)) continue;
    const reports = guarded(enabled, start, plan, () => enabled.rule.check(line, enabled.context));
    for (const finding of reports) found.push(finding);
  }
  return found.length > 0 ? found.map(moved(start)) : nothing;
}

function pieceFindings(enabled: Plan['draftRules'][number], input: PieceInput, plan: Plan, into: Finding[]): void {
  const start = input.draft.starts[input.piece.from] ?? 0;
  for (const finding of guarded(enabled, start, plan, () => enabled.rule.check(input, enabled.context))) into.push(finding);
}

/** Runs one check to its end; a bug in it is told once, at `start`, and stops nothing else. */
function guarded(enabled: Enabled<Rule>, start: number, plan: Plan, check: () => Iterable<Report>): readonly Finding[] {
  const found: Finding[] = [];
  try {
    for (const report of check()) found.push(toFinding(enabled, report, plan.language));
  } catch (error) {
    return [internalFinding(enabled.rule.id, enabled.rule.scope === 'line' ? 0 : start, error, plan.language)];
  }
  return found;
}

const byPosition = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function withoutRepeats(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !(before && before.rule === finding.rule && byPosition(before, finding) === 0 && before.message === finding.message);
  });
}
