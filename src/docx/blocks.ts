import { Paragraph, type Table } from 'docx';
import type { Block, Paragraph as ParagraphBlock } from '../layout/page-model.ts';
import { character } from '../layout/styles.ts';
import { picture } from './picture.ts';
import { textRuns } from './runs.ts';
import { styleId } from './style-sheet.ts';
import { table } from './table.ts';

export function paragraph({ role, runs, right, hanging, pageBreakBefore, keepNext }: ParagraphBlock): Paragraph {
  const width = Math.round((hanging?.width ?? 0) * character);
  return new Paragraph({
    style: styleId(role),
    ...(pageBreakBefore && { pageBreakBefore: true }),
    ...(keepNext && { keepNext: true }),
    ...(right !== undefined && { indent: { right: Math.round(right * character) } }),
    ...(hanging && { indent: { left: Math.round(hanging.indent * character) + width, hanging: width } }),
    children: runs.flatMap(textRuns),
  });
}

/** The blocks of the pages as docx's own objects. */
export function docxBlocks(blocks: readonly Block[], images: ReadonlyMap<string, Uint8Array>): readonly (Paragraph | Table)[] {
  const written = blocks.flatMap<Paragraph | Table>(block => {
    if (block.kind === 'paragraph') return [paragraph(block)];
    return block.kind === 'table' ? [table(block)] : picture(block, images);
  });
  // Behind a table Word wants a paragraph; a file without any is none.
  const isOpen = blocks.length === 0 || blocks.at(-1)?.kind === 'table';
  return isOpen ? [...written, paragraph({ kind: 'paragraph', role: 'blank', runs: [] })] : written;
}
