import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Image as ImageBlock, Paragraph as ParagraphBlock, Run, Table as TableBlock } from '../layout/page-model.ts';
import { character, faces, styles, textWidth } from '../layout/styles.ts';
import { imageSize } from './image-size.ts';
import { styleIds } from './style-sheet.ts';

const font = (face: string) => ({ ascii: face, eastAsia: face, hAnsi: face, cs: face, hint: 'eastAsia' });

/** A run with its face told outright: the hint that puts quotes and dashes into the Chinese face only works there. */
function textRun({ text, face, bold, marked }: Run, block: ParagraphBlock): TextRun {
  const style = styles[face === 'body' ? 'body' : block.role];
  return new TextRun({
    text,
    font: font(faces[style.face]),
    ...(bold && { bold: true }),
    ...(marked && { highlight: 'yellow' as const }),
  });
}

function paragraph(block: ParagraphBlock): Paragraph {
  const { hanging, rightCharacters } = block;
  return new Paragraph({
    style: styleIds[block.role],
    ...(block.pageBreakBefore && { pageBreakBefore: true }),
    ...(block.keepNext && { keepNext: true }),
    ...(rightCharacters !== undefined && {
      indent: { right: Math.round(rightCharacters * character), firstLine: 0, firstLineChars: 0 },
    }),
    ...(hanging && {
      indent: { left: Math.round(hanging.left * character), hanging: Math.round(hanging.hanging * character) },
    }),
    children: block.runs.map(run => textRun(run, block)),
  });
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: border, bottom: border, left: border, right: border };

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Cells have their own line height: the exact one of the text would cut them. 4号, as practice has it. */
function table({ rows, columns, alignments: columnAlignments }: TableBlock): Table {
  const width = Math.floor(textWidth / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          children: Array.from(
            { length: columns },
            (_, column) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                borders,
                children: [
                  new Paragraph({
                    style: styleIds.blank,
                    alignment: row === 0 ? AlignmentType.CENTER : alignments[columnAlignments[column] ?? 'left'],
                    spacing: { line: 400, lineRule: 'atLeast' },
                    children: (cells[column] ?? []).map(
                      ({ text, marked }) =>
                        new TextRun({
                          text,
                          size: 28,
                          characterSpacing: 0,
                          font: font(row === 0 ? faces.black : faces.fangsong),
                          ...(marked && { highlight: 'yellow' as const }),
                        }),
                    ),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function image({ path, caption }: ImageBlock, images: ReadonlyMap<string, Uint8Array>): readonly Paragraph[] {
  const data = images.get(path);
  const size = data && imageSize(data);
  const captioned = paragraph({ kind: 'paragraph', role: 'caption', runs: [{ text: caption, ...(!size && { marked: true }) }] });
  if (!data || !size) return [captioned];
  // Pixels of 96 dpi are 15 twips; no wider than the text.
  const scale = Math.min(1, textWidth / 15 / size.width, 560 / size.height);
  const picture = new Paragraph({
    style: styleIds.caption,
    spacing: { line: 240, lineRule: 'auto' },
    children: [
      new ImageRun({
        type: size.type,
        data,
        transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
        altText: { name: caption || path, title: caption, description: caption },
      }),
    ],
  });
  return caption === '' ? [picture] : [picture, captioned];
}

/** The blocks of a page as docx's own objects. */
export function docxBlocks(blocks: readonly Block[], images: ReadonlyMap<string, Uint8Array>): (Paragraph | Table)[] {
  return blocks.flatMap<Paragraph | Table>(block => {
    if (block.kind === 'paragraph') return [paragraph(block)];
    return block.kind === 'table' ? [table(block)] : image(block, images);
  });
}
