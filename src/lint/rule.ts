import type { Doctype } from '../doctype/doctype.ts';
import type { Draft, Line, LineKind, Piece } from '../draft/draft.ts';
import type { Metrics } from '../metrics/metric.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { OfficeWords } from './config.ts';
import type { Severity, Wording } from './finding.ts';

export type Category = 'structure' | 'residue' | 'numbering' | 'figures' | 'punctuation' | 'wording' | 'privacy' | 'front-matter';

/** What stands for a `{name}`: the same in both languages, or words that have their own in each. */
export type Datum = string | number | Wording;

/** Message id → template. `{name}` stands for `data.name`; both languages take the same names. */
export type Messages = Readonly<Record<string, Wording>>;

/** The `{name}` placeholders of a template, as a union of their names. */
type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** What a check says besides where and what. */
export interface Details {
  /** Certain, and cannot change what the draft says: fix-all applies it. */
  readonly fix?: readonly TextEdit[];
  /** For the writer to choose from. */
  readonly suggestions?: readonly { readonly title: Wording; readonly edits: readonly TextEdit[] }[];
  readonly related?: readonly { readonly span: Span; readonly note: Wording }[];
  /** Where this one finding weighs more or less than the rule's own severity. */
  readonly severity?: Severity;
}

type DetailsFor<T extends string> = [Placeholder<T>] extends [never]
  ? [details?: Details]
  : [details: Details & { readonly data: Readonly<Record<Placeholder<T>, Datum>> }];

/** A finding before it is given its words and its place in the text: spans are in the line for a line rule. */
export interface Report {
  readonly span: Span;
  readonly messageId: string;
  readonly data: Readonly<Record<string, Datum>> | undefined;
  readonly fix: Details['fix'] | undefined;
  readonly suggestions: Details['suggestions'] | undefined;
  readonly related: Details['related'] | undefined;
  readonly severity: Severity | undefined;
}

export interface RuleContext<M extends Messages, Options> {
  readonly office: OfficeTerms;
  readonly options: Options;
  at<Id extends keyof M & string>(span: Span, messageId: Id, ...details: DetailsFor<M[Id]['zh']>): Report;
}

/** What a line says (`DraftRule.read`), with its index in `Draft.lines`. */
export interface Located<Fact> {
  readonly line: number;
  readonly fact: Fact;
}

/** What a rule keeps of all facts of a piece, so that at a keystroke it need not look at each of them: told of every one that comes or goes. */
export interface FactIndex<Fact> {
  add(located: Located<Fact>): void;
  remove(located: Located<Fact>): void;
}

/** What a draft rule looks at: one piece of a draft. Spans it reports are in the source text. */
export interface PieceInput<Fact = unknown, Index = unknown> {
  readonly draft: Draft;
  /** What the lines of the piece say that concerns the rule, in order. */
  readonly facts: readonly Located<Fact>[];
  /** Of the facts, where the rule keeps one. */
  readonly index: Index;
  readonly piece: Piece;
  readonly metrics: Metrics;
  /** The 文种: declared in the front matter, or recognised from the title. */
  readonly doctype: Doctype | undefined;
  /** Whether this is the draft's first piece: what concerns the front matter is said there, once. */
  readonly first: boolean;
  /** Whether the front matter declares the 文种 (only then is a missing section an error). */
  readonly declared: boolean;
  /** ISO date of today, where the caller told it. */
  readonly today: string | undefined;
}

export interface Meta<M extends Messages, Options> {
  readonly category: Category;
  /** Default severity, or off until an office turns it on. */
  readonly severity: Severity | 'off';
  readonly summary: Wording;
  /** The ground: standard and clause (`GB/T 15834—2011 4.8`), or the reason. */
  readonly basis: Wording;
  /** How strong the ground is: a requirement, a recommendation, common practice, or plain fact (arithmetic, a blank). */
  readonly strength: 'required' | 'recommended' | 'practice' | 'fact';
  readonly repair: 'none' | 'fix' | 'suggest' | 'both';
  readonly messages: M;
  /** Ids of rules that explain the same place better: inside a finding of theirs, this rule is silent. */
  readonly yieldsTo?: readonly string[];
  readonly options?: { readonly schema: Readonly<Record<string, unknown>>; readonly defaults: Options };
}

/** What an office adds that rules may look for. */
export interface OfficeTerms {
  readonly words: OfficeWords;
  readonly doctypes: readonly Doctype[];
}

interface RuleBase<M extends Messages, Options> {
  /** Kebab-case; also the name of its file, page, fixtures and setting. */
  readonly id: string;
  readonly meta: Meta<M, Options>;
  /** The kinds of line it looks at. Default: all but blank, front-matter, note and page-break. */
  readonly kinds?: readonly LineKind[];
  /**
   * Words, one of which a line must hold to concern the rule. All words of all rules are looked for in one pass, so a rule with
   * anchors costs nothing where it has nothing to say. Without them every line of its kinds concerns it.
   */
  readonly anchors?: readonly string[] | ((office: OfficeTerms) => readonly string[]);
  /** Kinds of which every line concerns it, with an anchor or without. */
  readonly always?: readonly LineKind[];
  /** Whether it wants to be told where its anchors stand. */
  readonly wantsPlaces?: true;
}

/** An anchor that was found in a line. */
export interface Place {
  readonly word: string;
  /** In the line. */
  readonly at: number;
}

/** Pure in the line: its results are kept while the line is unchanged. Spans are in the line. */
export interface LineRule<M extends Messages = Messages, Options = unknown> extends RuleBase<M, Options> {
  readonly scope: 'line';
  /** Whether it reckons with figures: it is shown a line with the values that its references stand for. */
  readonly readsFigures?: true;
  /** `places` are those of its anchors in the line, in no order; empty unless it wants them. */
  check(line: Line, context: RuleContext<M, Options>, places: readonly Place[]): Iterable<Report>;
}

/** Looks at a whole piece. */
export interface DraftRule<M extends Messages = Messages, Options = unknown, Fact = unknown, Index = unknown>
  extends RuleBase<M, Options> {
  readonly scope: 'draft';
  /**
   * What a line says that concerns the rule, if anything; plain data, pure in the line. A rule that has it takes from lines only
   * this (and their number and kinds): while a keystroke changes no fact, its findings are kept and only moved. A rule without
   * it runs at every keystroke.
   */
  read?(line: Line, context: RuleContext<M, Options>, places: readonly Place[]): Fact | undefined;
  /** Whether what it says of a line hangs on the next line with words, too: a change there concerns it as a change of the fact. */
  readonly looksAhead?: true;
  /** Whether what it says of a piece hangs on what stands in others: a change in one concerns all. */
  readonly acrossPieces?: true;
  /** An index of no facts. */
  makeIndex?(): Index & FactIndex<Fact>;
  /**
   * What it says of a piece whose facts `index` has, but for where that stands: while this is the same object, its findings are
   * kept and only moved, though facts have changed. Undefined where that cannot be told.
   */
  answer?(index: Index, draft: Draft): object | undefined;
  check(input: PieceInput<Fact, Index>, context: RuleContext<M, Options>): Iterable<Report>;
}

export type Rule = LineRule | DraftRule;

/**
 * Makes a rule. The messages are read literally, so that a wrong message id, a missing placeholder or missing data does not
 * compile, on the very call of `at`.
 */
export function defineRule<const M extends Messages, Options = Record<string, never>, Fact = never, Index = never>(
  rule: LineRule<M, Options> | DraftRule<M, Options, Fact, Index>,
): Rule {
  return rule as unknown as Rule;
}
