import type { Draft, Heading, HeadingLabel, HeadingLevel, LabelStyle, Line, Piece } from '../../draft/draft.ts';
import { levelOf } from '../../draft/heading.ts';
import type { Located } from '../../lint/rule.ts';
import { formatChineseNumber, parseChineseNumber } from '../../text/chinese-number.ts';
import { memoBeside } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';

/** What a line says of the numbers of headings. */
export interface NumberFact {
  readonly label?: HeadingLabel;
  /** Whether the heading has a `##` of its own, which tells its level whatever its number. */
  readonly isMarked?: boolean;
  /** A short line that begins with a number in no style of headings (`第一，…`, `三 …`): it may be the one missing in a run. */
  readonly opener?: { readonly span: Span; readonly value: number };
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
}

const han = '[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const opens = new RegExp(
  `(?:第(?<nth>${han})(?:部分)?[，,、：:]|(?<bare>${han})(?:是|要|[ \\u3000]+|(?=[\\u4e00-\\u9fff])(?![年月日个项级类名位次种季等批轮十百千万亿二三四五六七八九])))`,
  'y',
);
const longestOpener = 24;

export function readNumber({ kind, heading, text, content }: Line): NumberFact | undefined {
  if (heading) return heading.label && { label: heading.label, isMarked: heading.mark !== undefined };
  if (kind !== 'paragraph' || content.end - content.start > longestOpener) return undefined;
  opens.lastIndex = content.start;
  const match = opens.exec(text);
  if (!match || /[。；！？;]/.test(text)) return undefined;
  const value = parseChineseNumber(match.groups?.['nth'] ?? match.groups?.['bare'] ?? '');
  if (value === undefined) return undefined;
  return { opener: { span: { start: content.start, end: content.start + match[0].length }, value } };
}

/** The numbers of all headings of a piece. */
export interface HeadingNumbers {
  readonly runs: readonly HeadingRun[];
  /** By line: the style of the siblings, where a label's own is another. */
  readonly misfits: ReadonlyMap<number, LabelStyle>;
  /** Whether there are headings without a number. */
  readonly hasUnnumbered: boolean;
}

interface Numbered extends Labelled {
  readonly isMarked: boolean;
  readonly level: HeadingLevel;
}

interface Run extends HeadingRun {
  readonly items: Labelled[];
  readonly level: HeadingLevel;
}

/** A heading what follows may stand under. */
interface Parent {
  readonly level: number;
  /** The last run of each level and style under it. */
  runs: Run[] | undefined;
}

const none: ReadonlyMap<number, LabelStyle> = new Map();

/** The runs of a piece. Items 1. 2. that start again at 1 are a list of their own. Several rules ask for them. */
export const headingNumbers = memoBeside(({ lines }: Draft, { headings }: Piece): HeadingNumbers => {
  const items = settled(numberedOf(lines, headings));
  const runs: Run[] = [];
  let misfits: Map<number, LabelStyle> | undefined;
  const open: Parent[] = [{ level: 0, runs: undefined }];
  let at = 0;
  for (const heading of headings) {
    const item = items[at]?.line === heading.line ? items[at++] : undefined;
    const level = item?.level ?? heading.level;
    while ((open[open.length - 1] as Parent).level >= level) open.pop();
    const parent = open[open.length - 1] as Parent;
    open.push({ level, runs: undefined });
    if (!item) continue;
    if (item.style !== item.label.style) misfits = (misfits ?? new Map<number, LabelStyle>()).set(item.line, item.style);
    const run = runFor(item, parent);
    if (run.items.push(item) === 1) runs.push(run);
  }
  return { runs, misfits: misfits ?? none, hasUnnumbered: items.length < headings.length };
});

/** The run an item goes on with, or a new one. */
function runFor({ level, style, label }: Numbered, parent: Parent): Run {
  parent.runs ??= [];
  const place = parent.runs.findIndex(run => run.level === level && run.style === style);
  const current = parent.runs[place];
  const isNew = level >= 3 && label.value === 1 && (current?.items.at(-1)?.label.value ?? 0) > 1;
  if (current && !isNew) return current;
  const run = { items: [], style, level };
  parent.runs[place === -1 ? parent.runs.length : place] = run;
  return run;
}

function numberedOf(lines: readonly Line[], headings: readonly Heading[]): Numbered[] {
  const found: Numbered[] = [];
  for (const { line, level } of headings) {
    const parts = lines[line]?.heading;
    if (parts?.label)
      found.push({ line, label: parts.label, style: parts.label.style, isMarked: parts.mark !== undefined, level });
  }
  return found;
}

/** A number that goes on with its neighbours' but has another style is one of them: `（一）`, `2.`, `（三）`. */
function settled(numbered: readonly Numbered[]): readonly Numbered[] {
  return numbered.map((item, index) => {
    const next = numbered[index + 1];
    if (!next || next.style === item.style || next.label.value !== item.label.value + 1 || item.isMarked !== next.isMarked)
      return item;
    if (item.isMarked && item.level !== next.level) return item;
    const before = numbered[index - 1];
    const goesOn = before !== undefined && before.style === next.style && before.label.value === item.label.value - 1;
    const isFirst = item.label.value === 1 && item.level > next.level && (before === undefined || before.level < next.level);
    if (!goesOn && !isFirst) return item;
    return { ...item, style: next.style, level: item.isMarked ? item.level : levelOf[next.style] };
  });
}

/** The line that seems to be item `value` of a run, between line `from` and line `to`, but for the style of its number. */
export function damagedItem(
  facts: readonly Located<NumberFact>[],
  { style }: HeadingRun,
  value: number,
  from: number,
  to: number,
): { readonly line: number; readonly span: Span } | undefined {
  if (!style.startsWith('han')) return undefined;
  const found = facts.find(({ line, fact }) => line > from && line < to && fact.opener?.value === value);
  return found?.fact.opener && { line: found.line, span: found.fact.opener.span };
}

/** A label as it should be written: `一、`, `（一）`, `1.`, `（1）`, `①`. */
export const labelText = (style: LabelStyle, value: number): string => labelAround(style, numberText(style, value));

/** As `labelText`, around a number as it is typed. */
export function labelAround(style: LabelStyle, number: string): string {
  switch (style) {
    case 'han':
      return `${number}、`;
    case 'arabic':
      return `${number}.`;
    case 'circled':
      return number;
    default:
      return `（${number}）`;
  }
}

/** The number alone. */
export function numberText(style: LabelStyle, value: number): string {
  if (style.startsWith('han')) return formatChineseNumber(value);
  return style === 'circled' && value <= 20 ? String.fromCharCode('①'.charCodeAt(0) + value - 1) : String(value);
}
