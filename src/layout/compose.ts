import { titleOf } from '../doctype/recognise.ts';
import type { Draft, Line, Piece } from '../draft/draft.ts';
import { referencesOf } from '../draft/references.ts';
import { formatMetric } from '../metrics/format-value.ts';
import type { Metrics } from '../metrics/metric.ts';
import { metricTable } from '../metrics/reference.ts';
import { resolveMetrics } from '../metrics/resolve.ts';
import { formatDay, parseDay } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { ending } from './ending.ts';
import { runsOf, writable } from './inline.ts';
import { headingCounter, headingNumber } from './numbering.ts';
import type { Block, PageModel, Paragraph, Role, Run } from './page-model.ts';
import { tableOf } from './table.ts';

export interface ComposeOptions {
  /** Spans of the source to be shown as unfinished. */
  readonly marks?: readonly Span[];
}

/** Lays a draft out: what stands where, in which role. */
export function compose(draft: Draft, options: ComposeOptions = {}): PageModel {
  const composer = new Composer(draft, resolveMetrics(draft), options.marks ?? []);
  const blocks = draft.pieces.flatMap((piece, index) => composer.piece(piece, index > 0));
  const value = draft.frontMatter?.value ?? {};
  const date = typeof value['成文日期'] === 'string' ? parseDay(value['成文日期']) : undefined;
  const first = draft.pieces[0];
  return {
    title: writable((first && titleOf(draft, first)) ?? ''),
    organisation: writable(text(value['署名']) ?? text(value['单位']) ?? ''),
    ...(date && { date: `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` }),
    blocks,
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Composes the pieces of one draft; it keeps what they share. */
class Composer {
  readonly #draft: Draft;
  readonly #metrics: Metrics;
  readonly #marks: readonly Span[];

  constructor(draft: Draft, metrics: Metrics, marks: readonly Span[]) {
    this.#draft = draft;
    this.#metrics = metrics;
    this.#marks = marks;
  }

  piece(piece: Piece, startsPage: boolean): readonly Block[] {
    const blocks: Block[] = [...this.#head(piece)];
    const count = headingCounter();
    let breakNext = false;
    const add = (block: Block): void => {
      const isBroken = breakNext && block.kind === 'paragraph';
      blocks.push(isBroken ? { ...block, pageBreakBefore: true } : block);
      if (isBroken) breakNext = false;
    };
    for (let index = piece.from; index < piece.to; index++) {
      const line = this.#draft.lines[index];
      if (!line || this.#isPlacedElsewhere(piece, index)) continue;
      if (line.kind === 'page-break') breakNext = true;
      else if (line.kind === 'table') {
        const end = this.#tableEnd(index, piece.to);
        add(tableOf(this.#draft.lines.slice(index, end).map(row => this.#cells(row, index))));
        index = end - 1;
      } else for (const block of this.#line(line, index, count)) add(block);
    }
    blocks.push(...ending(this.#draft, piece, (role, words) => this.#plain(role, words)));
    const [first, ...rest] = blocks;
    return startsPage && first?.kind === 'paragraph' ? [{ ...first, pageBreakBefore: true }, ...rest] : blocks;
  }

  /** Title, subtitle, addressee and salutation of the front matter, where the text itself has none. */
  #head(piece: Piece): readonly Paragraph[] {
    const value = piece === this.#draft.pieces[0] ? (this.#draft.frontMatter?.value ?? {}) : {};
    const day = typeof value['成文日期'] === 'string' ? parseDay(value['成文日期']) : undefined;
    const speaker = text(value['讲话人']);
    const head: Paragraph[] = [];
    if (piece.title !== undefined) head.push(...this.#titleLines(piece.title));
    else if (text(value['标题'])) head.push(this.#plain('title', text(value['标题']) ?? ''));
    if (text(value['副标题'])) head.push(this.#plain('subtitle', text(value['副标题']) ?? ''));
    const hasSubtitle = this.#draft.lines.slice(piece.from, piece.to).some(({ kind }) => kind === 'subtitle');
    if (speaker && !hasSubtitle) {
      head.push(this.#plain('subtitle', speaker));
      if (day) head.push(this.#plain('subtitle', `（${formatDay(day)}）`));
    }
    for (let index = piece.from; index < piece.to; index++) {
      const line = this.#draft.lines[index];
      if (line?.kind === 'subtitle') head.push(this.#paragraph('subtitle', line, index, line.content));
    }
    // 主送机关 stands one line below the title (7.3.2); so does the text of a document without one.
    if (head.length > 0) head.push(this.#plain('blank', ''));
    const addressee = text(value['主送']);
    if (addressee && piece.addressee === undefined) head.push(this.#plain('addressee', `${addressee.replace(/[：:]$/, '')}：`));
    const salutation = text(value['称谓']);
    if (salutation && piece.salutation === undefined)
      head.push(this.#plain('salutation', `${salutation.replace(/[：:]$/, '')}：`));
    return head;
  }

  #titleLines(index: number): readonly Paragraph[] {
    const line = this.#draft.lines[index];
    return line ? [this.#paragraph('title', line, index, line.content)] : [];
  }

  #isPlacedElsewhere(piece: Piece, index: number): boolean {
    return (
      index === piece.title || index === piece.signature || index === piece.date || this.#draft.lines[index]?.kind === 'subtitle'
    );
  }

  #line(line: Line, index: number, count: ReturnType<typeof headingCounter>): readonly Block[] {
    switch (line.kind) {
      case 'blank':
      case 'front-matter':
      case 'note':
      case 'page-break':
      case 'table':
      case 'subtitle':
      case 'signature':
      case 'date':
        return [];
      case 'title':
      case 'collection':
        return [this.#paragraph('title', line, index, line.content)];
      case 'heading':
        return [this.#heading(line, index, count)];
      case 'image': {
        const match = /^!\[([^\]]*)\]\(([^)]*)\)/.exec(line.text.trim());
        return [{ kind: 'image', caption: writable(match?.[1] ?? ''), path: match?.[2] ?? '' }];
      }
      case 'attachment': {
        const words = line.text.slice(line.content.start, line.content.end);
        const isFirst = words.startsWith('附件');
        const label = /^附件[：:]\s*(?:\d+[.．])?|^\d+[.．]/.exec(words)?.[0] ?? '';
        const width = isFirst ? label.length - (/\d/.test(label) ? 1 : 0) : label.length - 0.5;
        const hanging = isFirst ? { left: 2 + width, hanging: width } : { left: 5 + width, hanging: width };
        return [{ ...this.#paragraph('attachment', line, index, line.content), hanging }];
      }
      case 'addressee':
      case 'salutation':
        return [this.#paragraph(line.kind, line, index, line.content)];
      case 'paragraph':
        if (referencesOf(line).some(({ name }) => name === metricTable)) return [this.#metricTable()];
        return this.#body(line, index);
    }
  }

  #body(line: Line, index: number): readonly Block[] {
    const paragraph = this.#paragraph('body', line, index, line.content);
    return paragraph.runs.length > 0 ? [paragraph] : [];
  }

  #heading(line: Line, index: number, count: ReturnType<typeof headingCounter>): Paragraph {
    const heading = line.heading;
    if (!heading) return this.#paragraph('body', line, index, line.content);
    const value = count(heading.level, heading.label?.value);
    const role: Role = `heading${heading.level}`;
    const label = headingNumber(heading.level, value);
    const words = this.#runs(line, index, heading.text);
    if (!heading.runIn) return { kind: 'paragraph', role, runs: [{ text: label }, ...words] };
    const rest = this.#runs(line, index, heading.runIn).map(run => ({ ...run, face: 'body' as const }));
    const stop = line.text.slice(heading.text.end, heading.runIn.start).trim();
    if (words.length === 0) return { kind: 'paragraph', role: 'body', runs: [{ text: label }, ...rest] };
    return { kind: 'paragraph', role, runs: [{ text: label }, ...words, { text: stop || '。' }, ...rest] };
  }

  #paragraph(role: Role, line: Line, index: number, span: Span): Paragraph {
    return { kind: 'paragraph', role, runs: this.#runs(line, index, span) };
  }

  #plain(role: Role, words: string): Paragraph {
    const runs: readonly Run[] =
      words === '' ? [] : [{ text: writable(words), ...(/【.*】/.test(words) && { marked: this.#marks.length > 0 }) }];
    return { kind: 'paragraph', role, runs };
  }

  #runs(line: Line, index: number, span: Span): readonly Run[] {
    const start = this.#draft.starts[index] ?? 0;
    const end = start + line.text.length;
    const marks = this.#marks
      .filter(mark => mark.start < end && mark.end > start)
      .map(mark => ({ start: mark.start - start, end: mark.end - start }));
    return runsOf(line, span, { metrics: this.#metrics, marks });
  }

  #tableEnd(from: number, to: number): number {
    let end = from;
    while (end < to && this.#draft.lines[end]?.kind === 'table') end++;
    return end;
  }

  #cells(line: Line, index: number): readonly (readonly Run[])[] {
    const cells: (readonly Run[])[] = [];
    let start = line.text.indexOf('|') + 1;
    for (let at = start; at < line.text.length; at++) {
      if (line.text[at] !== '|' || line.text[at - 1] === '\\') continue;
      const inner = line.text.slice(start, at);
      const from = start + inner.length - inner.trimStart().length;
      cells.push(
        this.#runs(line, index, { start: Math.min(from, at), end: Math.max(Math.min(from, at), start + inner.trimEnd().length) }),
      );
      start = at + 1;
    }
    return cells;
  }

  #metricTable(): Block {
    const rows = [...this.#metrics.byName.values()].map(metric => [
      [{ text: metric.name }],
      [{ text: formatMetric(metric) ?? '待填', ...(metric.value === undefined && { marked: true }) }],
      [{ text: metric.source ?? '' }],
    ]);
    return tableOf([[[{ text: '指标' }], [{ text: '数据' }], [{ text: '来源' }]], ...rows]);
  }
}
