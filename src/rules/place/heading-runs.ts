import type { Heading, HeadingLabel, HeadingLevel, LabelStyle, Line, Piece } from '../../draft/draft.ts';
import { levelOf } from '../../draft/heading.ts';
import type { Located } from '../../lint/rule.ts';
import { formatChineseNumber, parseChineseNumber } from '../../text/chinese-number.ts';
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

interface Numbered {
  readonly line: number;
  readonly label: HeadingLabel;
  readonly isMarked: boolean;
  level: HeadingLevel;
  style: LabelStyle;
}

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
  return [...runs.values()];
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
