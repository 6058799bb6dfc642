import type { Line, Piece } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { isTitle } from '../draft/title-block.ts';
import { formatMetric } from '../metrics/format-value.ts';
import type { Metrics } from '../metrics/metric.ts';
import { metricTable } from '../metrics/reference.ts';
import { trimmed } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import { type Context, collectionHead, lineRuns, wordsOf } from './context.ts';
import { attachment } from './ending.ts';
import { writable } from './inline.ts';
import { headingLabels } from './numbering.ts';
import type { Block, Paragraph, Role, Run, Table } from './page-model.ts';
import { tableOf } from './table.ts';
import { brokenTitle } from './title-lines.ts';

/** The text of a piece, without its head, and the block before which its signature stands. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** 附件1 alone on its line, behind a page break: the attachment itself begins (7.3.7). */
const attachmentLabel = /^附件\s*[\d一二三四五六七八九十]{0,2}$/;

/** 表1 …: the name of the table below. */
const tableCaption = /^(?:附?表\s*[\d一二三四五六七八九十]{1,3}|续表)/;

export function bodyOf(context: Context, piece: Piece): Body {
  const { draft } = context;
  const labels = headingLabels(draft, piece);
  const head = collectionHead(draft, piece);
  const blocks: Block[] = [];
  let end: number | undefined;
  let isBroken = false;
  let isTitled = true;
  const add = (block: Block): void => {
    // Two tables in a row would become one.
    if (block.kind === 'table' && !isBroken && blocks.at(-1)?.kind === 'table') blocks.push(blank);
    blocks.push(...(isBroken ? onNewPage(block) : [block]));
    isBroken = false;
  };
  for (let index = piece.from; index < piece.to; index++) {
    const line = draft.lines[index];
    if (!line) continue;
    if (line.kind === 'page-break') isBroken = blocks.length > 0;
    else if (index === head) continue;
    else if (line.kind === 'signature' || line.kind === 'date') end ??= blocks.length;
    else if (line.kind === 'table') {
      const next = tableEnd(context, index, piece.to);
      if (!isBroken) captionAbove(blocks);
      add(tableOf(draft.lines.slice(index, next).map((row, at) => cellsOf(context, row, index + at))));
      index = next - 1;
    } else if (isBroken && attachmentLabel.test(line.text.trim())) {
      end ??= blocks.length;
      add({ kind: 'paragraph', role: 'attachmentLabel', runs: lineRuns(context, index) });
      isTitled = false;
    } else if (!isTitled && line.kind === 'paragraph') {
      isTitled = true;
      for (const block of isTitle(wordsOf(line)) ? attachmentTitle(context, index) : bodyBlocks(context, line, index)) add(block);
    } else for (const block of blocksOf(context, line, index, labels.get(index) ?? '', blocks.at(-1))) add(block);
  }
  return { blocks, end: end ?? blocks.length };
}

const blank: Paragraph = { kind: 'paragraph', role: 'blank', runs: [] };

const onNewPage = (block: Block): readonly Block[] =>
  block.kind === 'table' ? [{ ...blank, pageBreakBefore: true }, block] : [{ ...block, pageBreakBefore: true }];

/** The title of an attachment stands on the third line, in the middle (7.3.7); its text as that of the document, one line below. */
const attachmentTitle = (context: Context, index: number): readonly Block[] => [
  blank,
  { kind: 'paragraph', role: 'title', runs: brokenTitle(lineRuns(context, index)) },
  blank,
];

/** What names a table stands in the middle above it; what leads up to it (`…见下表：`) stays on its page. */
function captionAbove(blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.role !== 'body') return;
  const words = last.runs.map(({ text }) => text).join('');
  if (words.length <= 40 && tableCaption.test(words)) blocks[blocks.length - 1] = { ...last, role: 'caption', keepNext: true };
  else if (/[：:]$/.test(words)) blocks[blocks.length - 1] = { ...last, keepNext: true };
}

/** The blocks of one line that is neither of the head nor of the end, of which `previous` is the one before. */
function blocksOf(context: Context, line: Line, index: number, label: string, previous: Block | undefined): readonly Block[] {
  switch (line.kind) {
    case 'heading':
      return [headingOf(context, line, index, label)];
    case 'image':
      return [imageOf(line)];
    case 'attachment':
      return attachment(lineRuns(context, index), previous?.kind !== 'paragraph' || previous.role !== 'attachment');
    case 'addressee':
    case 'salutation':
      return [{ kind: 'paragraph', role: line.kind, runs: lineRuns(context, index) }];
    case 'collection':
    case 'paragraph':
      return bodyBlocks(context, line, index);
    default:
      return [];
  }
}

function bodyBlocks(context: Context, line: Line, index: number): readonly Block[] {
  const runs = lineRuns(context, index);
  const hasTable = referencesOf(line).some(({ name }) => name === metricTable);
  const words: readonly Block[] = runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', role: 'body', runs }] : [];
  return hasTable ? [...words, figuresTable(context.metrics)] : words;
}

/** A heading, with what runs on behind it in the face of the text. A numbered paragraph is text, not heading. */
function headingOf(context: Context, line: Line, index: number, label: string): Paragraph {
  const { text, closing, runIn } = line.heading ?? { text: line.content, closing: '' };
  const runsAt = (span: Span): readonly Run[] => lineRuns(context, index, span);
  const behind = runIn ? runsAt(runIn) : [];
  if (text.start === text.end) return { kind: 'paragraph', role: 'body', runs: joined([{ text: label }, ...behind]) };
  const role: Role = `heading${line.heading?.level ?? 1}`;
  const words = joined([{ text: label }, ...runsAt({ start: text.start, end: text.end + closing.length })]);
  const isAlone = behind.length === 0;
  return {
    kind: 'paragraph',
    role,
    runs: [...words, ...behind.map(run => ({ ...run, face: 'body' as const }))],
    // A heading is not left behind at the foot of a page.
    ...(isAlone && { keepNext: true }),
  };
}

/** The number and the first words in one run, where they look alike. */
function joined([label, first, ...rest]: readonly Run[]): readonly Run[] {
  if (!label || label.text === '') return first ? [first, ...rest] : [];
  if (!first || first.bold || first.marked) return [label, ...(first ? [first] : []), ...rest];
  return [{ ...first, text: label.text + first.text }, ...rest];
}

function imageOf(line: Line): Block {
  const match = /^!\[([^\]]*)\]\(([^)]*)\)/.exec(line.text.trim());
  return { kind: 'image', caption: writable(match?.[1] ?? ''), path: match?.[2] ?? '' };
}

function tableEnd({ draft }: Context, from: number, to: number): number {
  let end = from;
  while (end < to && draft.lines[end]?.kind === 'table') end++;
  return end;
}

/** The cells between the bars of a row; `\|` is a bar that is none. */
function cellsOf(context: Context, line: Line, index: number): readonly (readonly Run[])[] {
  const cells: (readonly Run[])[] = [];
  let start = line.text.indexOf('|') + 1;
  for (let at = start; at < line.text.length; at++) {
    if (line.text[at] !== '|' || line.text[at - 1] === '\\') continue;
    const runs = lineRuns(context, index, trimmed(line.text, start, at));
    cells.push(runs.map(run => ({ ...run, text: run.text.replaceAll('\\|', '|') })));
    start = at + 1;
  }
  return cells;
}

/** `{{指标表}}`: every figure of the front matter, with where it comes from. */
function figuresTable({ byName }: Metrics): Table {
  const rows = [...byName.values()].map(metric => [
    [{ text: writable(metric.name) }],
    [{ text: writable(formatMetric(metric) ?? '待填'), ...(metric.value === undefined && { marked: true }) }],
    [{ text: writable(metric.source ?? '') }],
  ]);
  const hasSources = [...byName.values()].some(({ source }) => source !== undefined);
  const table = [[[{ text: '指标' }], [{ text: '数据' }], [{ text: '来源' }]], ...rows];
  return tableOf(hasSources ? table : table.map(row => row.slice(0, 2)));
}
