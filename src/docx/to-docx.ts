import { Document, Packer } from 'docx';
import type { Draft } from '../draft/draft.ts';
import { compose } from '../layout/compose.ts';
import type { PageModel } from '../layout/page-model.ts';
import { footerDistance, linePitch, page } from '../layout/styles.ts';
import { resolveMetrics } from '../metrics/resolve.ts';
import type { Span } from '../text/span.ts';
import { docxBlocks } from './blocks.ts';
import { footer } from './footer.ts';
import { finished } from './package.ts';

export interface DocxOptions {
  /** Spans of the source to be shown on a yellow ground: what was exported although it was not finished. */
  readonly marks?: readonly Span[];
  /** The pictures the draft names, by the path it names them by: PNG or JPEG. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}

/** A draft as a .docx laid out per GB/T 9704—2012. The same draft gives the same bytes. */
export async function toDocx(draft: Draft, { marks = [], images = new Map() }: DocxOptions = {}): Promise<Uint8Array> {
  return pagesToDocx(compose(draft, resolveMetrics(draft), { marks }), images);
}

/** Pages as a .docx. */
export async function pagesToDocx(model: PageModel, images: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Uint8Array> {
  const { width, height, ...margin } = page;
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { ...margin, header: 851, footer: footerDistance, gutter: 0 } },
          grid: { type: 'lines', linePitch },
        },
        footers: { default: footer('right'), even: footer('left') },
        children: docxBlocks(model.blocks, images),
      },
    ],
  });
  return finished(await Packer.pack(document, 'uint8array'), model);
}
