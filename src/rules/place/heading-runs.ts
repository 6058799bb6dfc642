import type { Heading, HeadingLabel, HeadingLevel, LabelStyle, Line, Piece } from '../../draft/draft.ts';
import type { Located } from '../../lint/rule.ts';
import { formatChineseNumber } from '../../text/chinese-number.ts';
import type { Span } from '../../text/span.ts';

/** What a line says of the numbers of headings. */
export interface NumberFact {
  readonly label?: HeadingLabel;
  /** Whether the heading has a `##` of its own, which tells its level whatever its number. */
  readonly isMarked?: boolean;
  /** `第一，…` on a short line, which may be the first of 二、 三、. */
  readonly opener?: Span;
}

export interface Labelled {
  readonly line: number;
  readonly label: HeadingLabel;
  /** The style of its siblings, where its own is a slip: `（2）` between `（一）` and `（三）`. */
  readonly style: LabelStyle;
}

/** The numbered headings that stand side by side under one parent. */
export interface HeadingRun {
  readonly items: readonly Labelled[];
  readonly style: LabelStyle;
  /** A first item that is numbered in another way: `第一，…`. */
  readonly opener?: { readonly line: number; readonly span: Span };
}

const opens = /(?:第一(?:部分)?[，,、：:]|一(?:是|要))/y;
const longestOpener = 24;

/** Words, one of which a paragraph has that may be the first heading of a run. */
export const openerAnchors: readonly string[] = ['第一', '一是', '一要'];

export function readNumber({ kind, heading, text, content }: Line): NumberFact | undefined {
  if (heading) return heading.label && { label: heading.label, isMarked: heading.mark !== undefined };
  if (kind !== 'paragraph' || content.end - content.start > longestOpener) return undefined;
  opens.lastIndex = content.start;
  const match = opens.exec(text);
  if (!match || /[。；！？;]/.test(text)) return undefined;
  return { opener: { start: content.start, end: content.start + match[0].length } };
}

interface Numbered {
  readonly line: number;
  readonly label: HeadingLabel;
  readonly isMarked: boolean;
  level: HeadingLevel;
  style: LabelStyle;
}

const levelOf: Readonly<Record<LabelStyle, HeadingLevel>> = {
  han: 1,
  'han-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 4,
};

/** The runs of a piece. Items 1. 2. that start again at 1 are a list of their own. */
export function headingRuns({ headings }: Piece, facts: readonly Located<NumberFact>[]): readonly HeadingRun[] {
  const numbered = numberedOf(headings, facts);
  const items = settled(numbered);
  const runs = new Map<string, { items: Labelled[]; style: LabelStyle }>();
  const counts = new Map<string, number>();
  const open: { level: number; line: number }[] = [];
  let at = 0;
  for (const heading of headings) {
    const item = items[at]?.line === heading.line ? items[at++] : undefined;
    const level = item?.level ?? heading.level;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const key = `${open.at(-1)?.line ?? 'top'} ${level} ${item?.style}`;
    open.push({ level, line: heading.line });
    if (!item) continue;
    const list = counts.get(key) ?? 0;
    const current = runs.get(`${key} ${list}`)?.items;
    const isNew = level >= 3 && item.label.value === 1 && current !== undefined && (current.at(-1)?.label.value ?? 0) > 1;
    if (isNew) counts.set(key, list + 1);
    const place = `${key} ${counts.get(key) ?? 0}`;
    const placed = { line: item.line, label: item.label, style: item.style };
    const run = runs.get(place);
    if (run) run.items.push(placed);
    else runs.set(place, { items: [placed], style: item.style });
  }
  return [...runs.values()].map(run => withOpener(run, numbered, facts));
}

function numberedOf(headings: readonly Heading[], facts: readonly Located<NumberFact>[]): readonly Numbered[] {
  const found: Numbered[] = [];
  let at = 0;
  for (const { line, fact } of facts) {
    while ((headings[at]?.line ?? line) < line) at++;
    const heading = headings[at];
    if (heading?.line !== line || !fact.label) continue;
    found.push({ line, label: fact.label, isMarked: fact.isMarked === true, level: heading.level, style: fact.label.style });
  }
  return found;
}

/** A number that goes on with its neighbours' but has another style is one of them: `（一）`, `2.`, `（三）`. */
function settled(numbered: readonly Numbered[]): readonly Numbered[] {
  return numbered.map((item, index) => {
    const before = numbered[index - 1];
    const next = numbered[index + 1];
    if (!next || next.style === item.style || next.label.value !== item.label.value + 1 || item.isMarked !== next.isMarked)
      return item;
    if (item.isMarked && item.level !== next.level) return item;
    const goesOn = before !== undefined && before.style === next.style && before.label.value === item.label.value - 1;
    const isFirst = item.label.value === 1 && item.level > next.level && (before === undefined || before.level < next.level);
    if (!goesOn && !isFirst) return item;
    return { ...item, style: next.style, level: item.isMarked ? item.level : levelOf[next.style] };
  });
}

/** `第一，…` right before `二、…`: between it and the heading before, if any. */
function withOpener(
  run: { readonly items: readonly Labelled[]; readonly style: LabelStyle },
  numbered: readonly Numbered[],
  facts: readonly Located<NumberFact>[],
): HeadingRun {
  const [first] = run.items;
  if (!first || run.style !== 'han' || first.label.value !== 2) return run;
  const above = numbered.findLast(({ line }) => line < first.line)?.line ?? -1;
  const opener = facts.find(({ line, fact }) => fact.opener && line > above && line < first.line);
  return opener?.fact.opener ? { ...run, opener: { line: opener.line, span: opener.fact.opener } } : run;
}

/** A label as it should be written: `一、`, `（一）`, `1.`, `（1）`, `①`. */
export function labelText(style: LabelStyle, value: number): string {
  const number = numberText(style, value);
  const forms: Readonly<Record<LabelStyle, string>> = {
    han: `${number}、`,
    'han-bracket': `（${number}）`,
    arabic: `${number}.`,
    'arabic-bracket': `（${number}）`,
    circled: number,
  };
  return forms[style];
}

/** The number alone. */
export function numberText(style: LabelStyle, value: number): string {
  if (style.startsWith('han')) return formatChineseNumber(value);
  return style === 'circled' && value <= 20 ? String.fromCharCode('①'.charCodeAt(0) + value - 1) : String(value);
}
