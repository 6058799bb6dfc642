import type { Doctype } from '../doctype/doctype.ts';
import { doctypeOf } from '../doctype/recognise.ts';
import type { Draft, Line, Piece } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { revisionOf } from '../draft/revision.ts';
import { resolveMetrics } from '../metrics/resolve.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import { byPosition, mergeSorted } from './by-position.ts';
import type { Config } from './config.ts';
import { Displacement, displacedBy } from './displacement.ts';
import type { Finding, Language } from './finding.ts';
import { internalFinding, toFinding } from './make-finding.ts';
import { type Enabled, type Plan, planFor } from './plan.ts';
import { type LineReading, lineReading, readAhead, readFigures } from './read-line.ts';
import type { DraftRule, FactIndex, Located, PieceInput, Rule } from './rule.ts';
import { isSameFact } from './same-fact.ts';

/** What a pass is made with; every part of it is the same object while it is the same. */
export interface Setup {
  readonly rules: readonly Rule[];
  readonly config: Config;
  readonly language: Language;
  readonly doctypes: readonly Doctype[];
  readonly today: string | undefined;
}

type Facts = readonly (readonly Located<unknown>[])[];

interface PiecePass {
  readonly piece: Piece;
  readonly plan: Plan;
  readonly doctype: Doctype | undefined;
  readonly declared: boolean;
  /** By the number of the rule. */
  readonly facts: Facts;
  readonly indexes: Indexes;
}

/** The indexes of the facts of one piece, handed on from pass to pass: they are of the last one. */
interface Indexes {
  facts: Facts;
  /** By the number of the rule. */
  readonly all: readonly (FactIndex<unknown> | undefined)[];
}

function indexesOf({ rules }: Plan, facts: Facts): Indexes {
  const all = rules.map(({ rule, number }) => {
    const index = rule.scope === 'draft' ? rule.makeIndex?.() : undefined;
    for (const located of index ? (facts[number] ?? []) : []) index?.add(located);
    return index;
  });
  return { facts, all };
}

/** What the rules said of a draft, with what they took from its lines. */
export interface Pass {
  readonly setup: Setup;
  readonly pieces: readonly PiecePass[];
  /** Sorted; of all rules that are on, suppressed or not. */
  readonly findings: readonly Finding[];
}

/** All rules over all lines. */
export function passOver(draft: Draft, setup: Setup): Pass {
  const typed = draft.pieces.map(piece => {
    const { doctype, declared } = doctypeOf(draft, piece, setup.doctypes);
    return { piece, doctype, declared, plan: planOf(setup, doctype) };
  });
  readAll(draft, typed);
  const findings: Finding[] = [];
  const pieces = typed.map(of => readPiece(draft, of, findings));
  // One rule after the other, here too.
  for (const plan of new Set(pieces.map(pass => pass.plan)))
    for (const rule of plan.draftRules)
      for (const pass of pieces) if (pass.plan === plan) runRule(draft, pass, rule, setup, findings);
  return { setup, pieces, findings: findings.sort(byPosition) };
}

type TypedPiece = Pick<PiecePass, 'piece' | 'plan' | 'doctype' | 'declared'>;

/** Lines that are read together: so many that a rule's tables are worth fetching, so few that the lines stay near. */
const atOnce = 512;

/** Reads all lines ahead, whatever piece they are of. */
function readAll(draft: Draft, pieces: readonly TypedPiece[]): void {
  const byPlan = new Map<Plan, Line[]>();
  const read = (lines: Line[], plan: Plan): void => readAhead(lines.splice(0), plan);
  for (const { piece, plan } of pieces) {
    const lines = byPlan.get(plan) ?? [];
    byPlan.set(plan, lines);
    for (let index = piece.from; index < piece.to; index++) {
      const line = draft.lines[index] as Line;
      if (line.text !== '') lines.push(line);
      if (lines.length === atOnce) read(lines, plan);
    }
  }
  for (const [plan, lines] of byPlan) read(lines, plan);
}

function readPiece(draft: Draft, { piece, plan, doctype, declared }: TypedPiece, into: Finding[]): PiecePass {
  const facts: Located<unknown>[][] = plan.rules.map(() => []);
  for (let line = piece.from; line < piece.to; line++) {
    const at = draft.lines[line] as Line;
    if (at.text === '') continue;
    const reading = lineReading(at, plan);
    for (const { rule, fact } of reading.facts) facts[rule]?.push({ line, fact });
    place(draft, line, reading.findings, into);
    place(draft, line, figureFindings(draft, at, plan), into);
  }
  return { piece, plan, doctype, declared, facts, indexes: indexesOf(plan, facts) };
}

const planOf = ({ rules, config, doctypes, language }: Setup, doctype: Doctype | undefined): Plan =>
  planFor(rules, config, doctypes, language, doctype?.name);

function place(draft: Draft, line: number, findings: readonly Finding[], into: Finding[]): void {
  if (findings.length === 0) return;
  const displacement = displacedBy(draft.starts[line] ?? 0);
  for (const finding of findings) into.push(displacement.moved(finding));
}

const figureFindings = (draft: Draft, line: Line, plan: Plan): readonly Finding[] =>
  line.prose !== line.text && referencesOf(line).length > 0 ? readFigures(line, resolveMetrics(draft), plan) : none;

const none: readonly Finding[] = [];

/** Runs one draft rule over one piece; a bug in it is told once, at the piece's start, and stops nothing else. */
function runRule(
  draft: Draft,
  { piece, plan, doctype, declared, facts, indexes }: PiecePass,
  enabled: Enabled<DraftRule>,
  { today }: Setup,
  into: Finding[],
): void {
  const input: PieceInput = {
    draft,
    piece,
    facts: facts[enabled.number] ?? [],
    index: indexes.all[enabled.number],
    metrics: resolveMetrics(draft),
    declared,
    first: piece === draft.pieces[0],
    doctype,
    today,
  };
  const before = into.length;
  try {
    for (const report of enabled.rule.check(input, enabled.context)) into.push(toFinding(enabled, report, plan.language));
  } catch (error) {
    into.length = before;
    into.push(internalFinding(enabled.rule.id, draft.starts[piece.from] ?? 0, error, plan.language));
  }
}

/**
 * The same after a change of words alone: the changed lines are read again, the draft rules whose facts changed run again, and
 * all else is moved. Undefined where that cannot be told, and all must be done.
 */
export function passAgain(draft: Draft, setup: Setup, passOf: (draft: Draft) => Pass | undefined): Pass | undefined {
  const own = passOf(draft);
  if (own && isSameSetup(own.setup, setup)) return own;
  const revision = revisionOf(draft);
  const last = revision && passOf(revision.before);
  if (!last || !isSameSetup(last.setup, setup) || !hasSameTypes(draft, last, setup)) return undefined;
  const { before, from, to } = revision;
  const change = changeOf(before, draft, from, to);
  const displacement = new Displacement(change, change.by);
  const stale = new Set<string>();
  const fresh: Finding[] = [];
  const pieces = last.pieces.map(pass => readAgain(pass, revision, draft, stale, fresh));
  const changed = pieces.filter(({ piece }) => piece.from < to && piece.to > from);
  for (const { plan } of changed) for (const { rule } of plan.draftRules) if (!rule.read) stale.add(rule.id);
  const { lineRules, acrossPieces } = kindsOf(setup.rules);
  for (const finding of last.findings) if (!lineRules.has(finding.rule) && displacement.touches(finding)) stale.add(finding.rule);
  for (const pass of pieces)
    for (const rule of pass.plan.draftRules)
      if (stale.has(rule.rule.id) && (rule.rule.acrossPieces || changed.includes(pass))) runRule(draft, pass, rule, setup, fresh);
  const around = extentOf(before, changed);
  const kept: Finding[] = [];
  for (const finding of last.findings) {
    const { rule, span } = finding;
    const isGone = lineRules.has(rule)
      ? isWithin(span, change)
      : stale.has(rule) && (acrossPieces.has(rule) || isWithin(span, around));
    if (!isGone) kept.push(displacement.moved(finding));
  }
  return { setup, pieces, findings: mergeSorted(kept, fresh.sort(byPosition)) };
}

const isWithin = ({ start }: Span, around: Span): boolean => start >= around.start && start <= around.end;

/** Where the findings of some pieces that follow each other begin: a rule says of a piece only what stands in it. */
function extentOf({ starts, text }: Draft, pieces: readonly PiecePass[]): Span {
  const [first, last] = [pieces[0]?.piece, pieces.at(-1)?.piece];
  return { start: starts[first?.from ?? 0] ?? 0, end: last ? (starts[last.to] ?? text.length + 1) - 1 : -1 };
}

const kindsOf = memo((rules: readonly Rule[]) => {
  const idsOf = (is: (rule: Rule) => boolean): ReadonlySet<string> => new Set(rules.filter(is).map(({ id }) => id));
  return {
    lineRules: idsOf(({ scope }) => scope === 'line'),
    acrossPieces: idsOf(rule => rule.scope === 'draft' && rule.acrossPieces === true),
  };
});

const isSameSetup = (a: Setup, b: Setup): boolean =>
  a.rules === b.rules && a.config === b.config && a.language === b.language && a.doctypes === b.doctypes && a.today === b.today;

const hasSameTypes = (draft: Draft, { pieces }: Pass, { doctypes }: Setup): boolean =>
  pieces.every(({ piece, doctype, declared }) => {
    const now = doctypeOf(draft, piece, doctypes);
    return now.doctype === doctype && now.declared === declared;
  });

interface Change {
  /** Where the changed lines stood before. */
  readonly start: number;
  readonly end: number;
  /** How far what stands behind them was moved. */
  readonly by: number;
}

function changeOf(before: Draft, draft: Draft, from: number, to: number): Change {
  const endOf = ({ starts, lines }: Draft): number => (starts[to - 1] ?? 0) + (lines[to - 1]?.text.length ?? 0);
  const end = endOf(before);
  return { start: before.starts[from] ?? 0, end, by: endOf(draft) - end };
}

/** Reads the changed lines of a piece; adds to `stale` the rules to which they say something else than before. */
function readAgain(
  pass: PiecePass,
  { before, from, to }: { readonly before: Draft; readonly from: number; readonly to: number },
  draft: Draft,
  stale: Set<string>,
  into: Finding[],
): PiecePass {
  let { facts } = pass;
  const indexes = pass.indexes.facts === facts ? pass.indexes : indexesOf(pass.plan, facts);
  for (let line = Math.max(from, pass.piece.from); line < Math.min(to, pass.piece.to); line++) {
    const [old, now] = [before.lines[line], draft.lines[line]];
    if (!old || !now || old === now) continue;
    const [was, is] = [lineReading(old, pass.plan), lineReading(now, pass.plan)];
    place(draft, line, is.findings, into);
    place(draft, line, figureFindings(draft, now, pass.plan), into);
    for (const number of changedFacts(was, is)) {
      const rule = pass.plan.rules[number]?.rule as DraftRule;
      const index = indexes.all[number];
      const answer = rule.answer?.(index, before);
      const [gone, come] = [was, is].map(({ facts }) => facts.find(({ rule }) => rule === number));
      if (gone) index?.remove({ line, fact: gone.fact });
      if (come) index?.add({ line, fact: come.fact });
      facts = facts.with(number, withFact(facts[number] ?? [], line, come));
      if (answer === undefined || answer !== rule.answer?.(index, draft)) stale.add(rule.id);
    }
    addLookingAhead(draft, line, pass.plan, stale);
  }
  indexes.facts = facts;
  return facts === pass.facts && indexes === pass.indexes ? pass : { ...pass, facts, indexes };
}

/** The rules that say something of the line with words before `line`, and look at the next. */
function addLookingAhead(draft: Draft, line: number, plan: Plan, stale: Set<string>): void {
  let before = line - 1;
  while (before >= 0 && draft.lines[before]?.kind === 'blank') before--;
  const at = draft.lines[before];
  for (const { rule } of at ? lineReading(at, plan).facts : []) {
    const enabled = plan.rules[rule]?.rule;
    if (enabled?.scope === 'draft' && enabled.looksAhead) stale.add(enabled.id);
  }
}

/** The rules to which two readings say different things. */
function changedFacts(was: LineReading, is: LineReading): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const { rule, fact } of was.facts) {
    const now = is.facts.find(other => other.rule === rule);
    if (!now || !isSameFact(fact, now.fact)) changed.add(rule);
  }
  for (const { rule } of is.facts) if (!was.facts.some(other => other.rule === rule)) changed.add(rule);
  return changed;
}

/** The facts of a rule with that of one line put in its place, or taken away. */
function withFact(
  facts: readonly Located<unknown>[],
  line: number,
  said: { readonly fact: unknown } | undefined,
): readonly Located<unknown>[] {
  let place = 0;
  for (let end = facts.length; place < end; ) {
    const middle = (place + end) >> 1;
    if ((facts[middle]?.line ?? 0) < line) place = middle + 1;
    else end = middle;
  }
  const taken = facts[place]?.line === line ? 1 : 0;
  return facts.toSpliced(place, taken, ...(said ? [{ line, fact: said.fact }] : []));
}
