import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Draft } from '../draft/draft.ts';
import { compose } from '../layout/compose.ts';
import type { PageModel } from '../layout/page-model.ts';
import { faces, footerDistance, linePitch, page, pageNumber } from '../layout/styles.ts';
import type { Span } from '../text/span.ts';
import { docxBlocks } from './blocks.ts';
import { styleSheet } from './style-sheet.ts';

export interface DocxOptions {
  /** Spans of the source to be shown on a yellow ground: what was exported although it was not finished. */
  readonly marks?: readonly Span[];
  /** The pictures the draft names, by the path it names them by: PNG or JPEG. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}

/** A draft as a .docx laid out per GB/T 9704—2012. The same draft gives the same bytes. */
export async function toDocx(draft: Draft, options: DocxOptions = {}): Promise<Uint8Array> {
  const model = compose(draft, options.marks ? { marks: options.marks } : {});
  const document = new Document({
    title: model.title || '公文',
    creator: model.organisation || '拟稿',
    externalStyles: styleSheet(),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 640,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: 851,
              footer: footerDistance,
              gutter: 0,
            },
          },
          grid: { type: 'lines', linePitch },
        },
        footers: { default: footer('right'), even: footer('left') },
        children: docxBlocks(model.blocks, options.images ?? new Map()),
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array');
  return sameBytes(packed, model);
}

/** — 1 —, one character in from the outer edge: right on odd pages, left on even ones (7.5). */
function footer(side: 'left' | 'right'): Footer {
  const face = faces[pageNumber.face];
  const look = {
    size: pageNumber.size,
    characterSpacing: 0,
    font: { ascii: face, eastAsia: face, hAnsi: face, cs: face, hint: 'eastAsia' },
  };
  const one = 280;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Normal',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: one, firstLine: 0 } : { left: one, firstLine: 0 },
        spacing: { line: 240, lineRule: 'auto' },
        children: [
          new TextRun({ ...look, text: `${pageNumber.dash} ` }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          new TextRun({ ...look, text: ` ${pageNumber.dash}` }),
        ],
      }),
    ],
  });
}

/** A day before which no zip can be; parts of a file have no day of their own. */
const noDay = new Date(1980, 0, 1);

/** The library stamps the moment and random ids into the file; here they come from the draft. */
function sameBytes(packed: Uint8Array, model: PageModel): Uint8Array {
  const parts = unzipSync(packed);
  const zip: Zippable = {};
  const moment = `${model.date ?? '2012-07-01'}T00:00:00Z`;
  for (const name of Object.keys(parts).sort(byPackageOrder)) {
    const part = parts[name] ?? new Uint8Array();
    const isCore = name === 'docProps/core.xml';
    zip[name] = [
      isCore ? strToU8(strFromU8(part).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moment)) : part,
      { mtime: noDay, level: 6 },
    ];
  }
  return zipSync(zip);
}

/** Readers expect the list of content types first. */
const byPackageOrder = (a: string, b: string): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
