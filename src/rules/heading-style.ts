import { blanksOf } from '../draft/blanks.ts';
import type { Draft, HeadingLabel, HeadingParts, Line, Piece } from '../draft/draft.ts';
import { inlineAnchors, inlineRuns } from '../draft/inline-numbers.ts';
import { findIn, WordSet } from '../draft/word-set.ts';
import { defineRule, type Report, type RuleContext } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Span, shift } from '../text/span.ts';
import { factAt } from './place/fact-at.ts';
import { type HeadingRun, headingNumbers, type Labelled } from './place/heading-runs.ts';
import { type LabelAt, type LabelRepair, labelRepair, misfit, wideLists } from './place/label-repair.ts';
import { TellingLines } from './place/telling-lines.ts';

const nth =
  /第(?<=(?:^|[。；：\s\u0000])第)[一二三四五六七八九十]{1,2}(?<mark>、)(?!第?[一二三四五六七八九十]{1,2}[、和及产类级批季期])/dg;

const messages = {
  label: { zh: '序号“{found}”写法不对，应为“{right}”', en: 'The number “{found}” should be written “{right}”' },
  wide: { zh: '序号“{found}”宜写作“{right}”', en: 'The number “{found}” is better written “{right}”' },
  blank: { zh: '序号“{found}”后有空格，宜删去', en: 'There is a blank behind the number “{found}”' },
  sibling: {
    zh: '序号“{found}”与同级的写法不同，应为“{right}”',
    en: 'The number “{found}” is not written as its siblings are; it should be “{right}”',
  },
  unnumbered: {
    zh: '同级小标题都有序号，此处没有，宜一致',
    en: 'The other headings of this level are numbered, this one is not',
  },
  stop: { zh: '单独成行的小标题末尾有句号，应删去', en: 'A heading on its own line ends without a full stop' },
  mark: { zh: '单独成行的小标题末尾有“{mark}”，应删去', en: 'A heading on its own line ends without “{mark}”' },
  nth: { zh: '“{found}”后用了顿号，应为“，”', en: '“{found}” is followed by a comma' },
} as const;

export const headingStyle = defineRule({
  id: 'heading-style',
  scope: 'draft',
  kinds: ['heading', 'paragraph'],
  always: ['heading'],
  anchors: [
    ...[...'一二三四五六七八九十'].map(number => `第${number}、`),
    ...[...'一二三四五六七八九'].map(number => `十${number}、`),
    ...inlineAnchors,
  ],
  meta: {
    category: 'numbering',
    severity: 'warning',
    summary: { zh: '序号写作 一、（一）1.（1）', en: 'Numbers are written 一、（一）1.（1）' },
    basis: { zh: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录 B.3', en: 'GB/T 9704—2012 7.3.3; GB/T 15834—2011 B.3' },
    strength: 'recommended',
    repair: 'both',
    yieldsTo: ['residue'],
    messages,
  },
  read: readFact,
  makeIndex: () => new TellingLines<Fact>(fact => !isFine(fact)),
  *check({ draft, piece, facts, index }, { at }) {
    const { runs, misfits, hasUnnumbered } = headingNumbers(draft, piece);
    let wide: ReadonlyMap<number, readonly LabelAt[]> | undefined;
    let runOn: ReadonlySet<number> | undefined;
    let unlike: ReadonlySet<number> | undefined;
    for (const line of index.all(misfits)) {
      const fact = factAt(facts, line);
      if (!fact) continue;
      const own = misfits.get(line);
      const place = (span: Span): Span => shift(span, draft.starts[line] ?? 0);
      const label = own && fact.number ? misfit(draft, line, fact.number, own) : fact.label;
      if (label) {
        if (label.slight === 'wide') wide ??= wideLists(runs, facts);
        const all = wide?.get(line) ?? [{ line, label }];
        // What is the list's way of numbering is said once.
        if (all[0]?.line === line) yield sayLabel(label, own !== undefined, placedEdits(draft, all), place(label.span), at);
      }
      for (const { span, found, right } of fact.inline)
        yield at(place(span), 'label', { data: { found, right }, fix: [{ span: place(span), text: right }] });
      if (fact.closing && !fact.isOpen) {
        runOn ??= lackingText(draft, runs);
        // Among headings that run on, one without a text is no heading with a stop too many but a section without a text.
        if (!runOn.has(line)) yield sayClosing(fact.closing.mark, place(fact.closing.span), at);
      }
      if (fact.unlike && hasText(draft, piece, line)) {
        unlike ??= unlikeTheirs(draft, runs);
        if (unlike.has(line)) yield sayUnlike(fact.unlike.mark, place(fact.unlike.span), at);
      }
      for (const { span, found } of fact.nth)
        yield at(place(span), 'nth', { data: { found }, fix: [{ span: place(span), text: '，' }] });
    }
    for (const line of hasUnnumbered ? unnumbered(draft, piece) : []) {
      const heading = draft.lines[line]?.heading;
      if (heading) yield at(shift(heading.text, draft.starts[line] ?? 0), 'unnumbered', { severity: 'information' });
    }
  },
});

interface Fact {
  /** What tells which headings go on with one another. */
  readonly number: HeadingLabel | undefined;
  readonly isMarked: boolean;
  readonly label: LabelRepair | undefined;
  /** The mark at the end of a heading on a line of its own. */
  readonly closing: { readonly span: Span; readonly mark: string } | undefined;
  /** That of a longer one, which is wrong where none of its siblings has one. */
  readonly unlike: Fact['closing'];
  /** Whether it has a text of its own, which tells of its siblings without. */
  readonly runsOn: boolean;
  /** Whether it is still to be written. */
  readonly isOpen: boolean;
  readonly inline: readonly { readonly span: Span; readonly found: string; readonly right: string }[];
  readonly nth: readonly { readonly span: Span; readonly found: string }[];
}

function sayClosing(mark: string, span: Span, at: RuleContext<typeof messages, unknown>['at']): Report {
  const fix = [{ span, text: '' }];
  if (mark === '。') return at(span, 'stop', { fix });
  return at(span, 'mark', { data: { mark }, fix, ...(mark !== '、' && { severity: 'information' }) });
}

function sayLabel(
  { found, right, slight, isCertain }: LabelRepair,
  isMisfit: boolean,
  edits: readonly TextEdit[],
  span: Span,
  at: RuleContext<typeof messages, unknown>['at'],
): Report {
  return at(span, isMisfit ? 'sibling' : (slight ?? 'label'), {
    data: { found, right },
    ...(isCertain ? { fix: edits } : { suggestions: [{ title: { zh: `改为“${right}”`, en: `Write ${right}` }, edits }] }),
    ...(slight && { severity: 'information' }),
  });
}

const placedEdits = ({ starts }: Draft, labels: readonly LabelAt[]): readonly TextEdit[] =>
  labels.map(({ line, label }) => ({ span: shift(label.span, starts[line] ?? 0), text: label.right }));

/** A comma may also be the break of a sentence: the writer tells. */
function sayUnlike(mark: string, span: Span, at: RuleContext<typeof messages, unknown>['at']): Report {
  const edits = [{ span, text: '' }];
  if (mark === '。') return at(span, 'stop', { fix: edits });
  return at(span, 'mark', { data: { mark }, suggestions: [{ title: { zh: '删去', en: 'Delete it' }, edits }] });
}

/** Whether a line by itself is as it should be. */
const isFine = ({ label, closing, unlike, inline, nth }: Fact): boolean =>
  !label && !closing && !unlike && inline.length === 0 && nth.length === 0;

const nothing: readonly never[] = [];

function readFact(line: Line): Fact | undefined {
  const { heading, prose } = line;
  const nth = nthsOf(line);
  const inline = inlineLabels(line);
  if (!heading) return nth.length > 0 || inline.length > 0 ? { ...unlabelled, inline, nth } : undefined;
  const closing = finalMark(line, heading);
  return {
    number: heading.label,
    isMarked: heading.mark !== undefined,
    label: labelRepair(line, heading),
    closing,
    unlike: closing ? undefined : unlikeMark(line, heading),
    runsOn: heading.runIn !== undefined,
    isOpen: closing !== undefined && (blanksOf(line).length > 0 || /(?:待补充?|略|…)[。：]?$/.test(prose)),
    inline,
    nth,
  };
}

/** What a paragraph says of headings. */
const unlabelled = {
  number: undefined,
  isMarked: false,
  label: undefined,
  closing: undefined,
  unlike: undefined,
  runsOn: false,
  isOpen: false,
};

const nthWords = new WordSet(...[...'一二三四五六七八九十'].map(number => `第${number}`));

/** `第一、` for `第一，`. */
function nthsOf(line: Line): Fact['nth'] {
  const found = findIn(line, nth, nthWords);
  if (found.length === 0) return nothing;
  return found.map(match => {
    const [start, end] = match.indices?.groups?.['mark'] ?? [0, 0];
    return { span: { start, end }, found: match[0].slice(0, -1) };
  });
}

/** `1、` for `1.` in running text. */
function inlineLabels(line: Line): Fact['inline'] {
  const runs = inlineRuns(line);
  if (runs.length === 0) return nothing;
  return runs.flatMap(run =>
    run.flatMap(({ span, style, separator, number }) => {
      if (style !== 'arabic' || separator !== '、' || span.start === line.content.start) return [];
      return [{ span, found: line.text.slice(span.start, span.end), right: `${line.text.slice(number.start, number.end)}.` }];
    }),
  );
}

const longest: Readonly<Record<number, number>> = { 1: 30, 2: 12 };
const leadsOn = /如下|以下|下列|下面|包括|[是有为]$/;

/** A longer line that ends in 。, or one of （一） with a comma, is a numbered paragraph, not a heading. */
function finalMark({ text, content }: Line, { level, runIn, text: words }: HeadingParts): Fact['closing'] {
  const mark = text[content.end - 1] ?? '';
  if (runIn || !'。：:、'.includes(mark) || mark === '' || words.end - words.start > (longest[level] ?? 0)) return undefined;
  const typed = text.slice(words.start, words.end);
  if (level > 1 && (mark !== '。' || typed.includes('，'))) return undefined;
  if (mark !== '。' && leadsOn.test(typed)) return undefined;
  return { span: { start: content.end - 1, end: content.end }, mark };
}

/** The mark a longer heading without a text behind it ends in. */
function unlikeMark({ text, content }: Line, { runIn, label, text: words }: HeadingParts): Fact['unlike'] {
  const mark = text[content.end - 1] ?? ' ';
  if (runIn || !label || words.end <= words.start || !'。，、'.includes(mark)) return undefined;
  return { span: { start: content.end - 1, end: content.end }, mark };
}

const fewest = 3;

/** The headings that alone among their siblings, all on lines of their own, end in a mark. */
function unlikeTheirs({ lines }: Draft, runs: readonly HeadingRun[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { items } of runs) {
    const others = items.length < fewest ? nothing : items.filter(({ line }) => !isBare(lines[line]));
    if (others.length === 1) found.add((others[0] as Labelled).line);
  }
  return found;
}

/** Whether a heading has a text below it. What stands below the last one may be the end of the whole. */
function hasText({ lines }: Draft, { headings }: Piece, line: number): boolean {
  if (headings.at(-1)?.line === line) return false;
  let next = line + 1;
  while (lines[next]?.kind === 'blank') next++;
  const below = lines[next];
  if (below?.heading) return below.heading.level > (lines[line]?.heading?.level ?? 0);
  return below?.kind === 'paragraph' && '。；：！？'.includes(below.text[below.content.end - 1] ?? ' ');
}

const isBare = (line: Line | undefined): boolean =>
  line?.heading !== undefined && !line.heading.runIn && !/[。；：:，、！？…]/.test(line.text[line.content.end - 1] ?? '');

/** Headings without a text that have siblings that run on. */
function lackingText({ lines }: Draft, runs: readonly HeadingRun[]): ReadonlySet<number> {
  const lacking = new Set<number>();
  const runsOn = (line: number): boolean => lines[line]?.heading?.runIn !== undefined;
  for (const { items } of runs)
    if (items.some(({ line }) => runsOn(line))) for (const { line } of items) if (!runsOn(line)) lacking.add(line);
  return lacking;
}

/** Headings without a number, most of whose siblings have one. */
function unnumbered({ lines }: Draft, { headings }: Piece): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const { line, level, parent } of headings) {
    const key = `${parent} ${level}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].flatMap(all => {
    const without = all.filter(line => !lines[line]?.heading?.label);
    return without.length > 0 && all.length - without.length >= 2 * without.length ? without : [];
  });
}
