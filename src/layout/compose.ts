import type { Draft, Piece } from '../draft/draft.ts';
import { textsAt } from '../draft/front-matter.ts';
import type { Metrics } from '../metrics/metric.ts';
import { parseDay } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { bodyOf } from './body.ts';
import { type Context, frontText, isFirst, isLast } from './context.ts';
import { attachmentsOf, signatureOf } from './ending.ts';
import { headOf } from './head.ts';
import { writable } from './inline.ts';
import type { Block, PageModel } from './page-model.ts';

export interface ComposeOptions {
  /** Spans of the source to be shown as unfinished. */
  readonly marks?: readonly Span[];
}

/** Lays a draft out: what stands where, in which role. Every word of it stands somewhere; notes do not. */
export function compose(draft: Draft, metrics: Metrics, options: ComposeOptions = {}): PageModel {
  const context: Context = { draft, metrics, marks: options.marks ?? [] };
  const blocks = draft.pieces.flatMap(piece => pieceOf(context, piece));
  const date = parseDay(frontText(context, '成文日期') ?? '');
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    title: titleText(blocks),
    organisation: writable(
      ['署名', '单位']
        .map(key => textsAt(draft.frontMatter, key))
        .find(found => found.length > 0)
        ?.join('、') ?? '',
    ),
    ...(date && { date: `${date.year}-${two(date.month)}-${two(date.day)}` }),
    blocks,
  };
}

/** The title as one line: it may be set in several, even in several paragraphs. */
function titleText(blocks: readonly Block[]): string {
  const end = blocks.findIndex(block => block.kind !== 'paragraph' || block.role !== 'title');
  return blocks
    .slice(0, end === -1 ? blocks.length : end)
    .flatMap(block => (block.kind === 'paragraph' ? block.runs : []))
    .map(({ text }) => text.replaceAll('\n', ''))
    .join('');
}

/** One document; each after the first begins on a page of its own. */
function pieceOf(context: Context, piece: Piece): readonly Block[] {
  const { draft } = context;
  const { blocks, end } = bodyOf(context, piece);
  const hasAttachments = blocks.some(block => block.kind === 'paragraph' && block.role === 'attachment');
  const attachments = isLast(draft, piece) && !hasAttachments ? attachmentsOf(context) : [];
  const signature = signatureOf(context, piece);
  const before = blocks.slice(0, end);
  const all = [
    ...headOf(context, piece),
    // The signature is not left alone on a page: the last lines of the text go with it.
    ...(signature.length > 0 && attachments.length === 0 ? keepLast(before) : before),
    ...attachments,
    ...signature,
    ...blocks.slice(end),
  ];
  const [head, ...rest] = all;
  return isFirst(draft, piece) || head?.kind !== 'paragraph' ? all : [{ ...head, pageBreakBefore: true }, ...rest];
}

function keepLast(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? [...blocks.slice(0, -1), { ...last, keepNext: true }] : blocks;
}
