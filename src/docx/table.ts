import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Run, Table as TableBlock } from '../layout/page-model.ts';
import { textWidth } from '../layout/styles.ts';
import { textRuns } from './runs.ts';
import { styleId } from './style-sheet.ts';

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border };

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A table of so many rows is kept on one page. */
const smallTable = 10;

/** A table as wide as the text. Its head is repeated on every page, and no row is torn. */
export function table({ rows, columns }: TableBlock): Table {
  const widths = columns.map(({ width }) => Math.floor(width * textWidth));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          ...(row === 0 && { tableHeader: true }),
          cantSplit: true,
          children: columns.map(({ alignment }, column) => {
            const width = { size: widths[column] ?? 0, type: WidthType.DXA };
            const keepNext = row + 1 < rows.length && (row === 0 || rows.length <= smallTable);
            const content = cell(cells[column] ?? [], row === 0 ? undefined : alignments[alignment], keepNext);
            return new TableCell({ width, verticalAlign: VerticalAlign.CENTER, children: [content] });
          }),
        }),
    ),
  });
}

const cell = (
  runs: readonly Run[],
  alignment: (typeof alignments)['left' | 'center' | 'right'] | undefined,
  keepNext: boolean,
): Paragraph =>
  new Paragraph({
    style: styleId(alignment === undefined ? 'tableHead' : 'tableText'),
    ...(alignment !== undefined && { alignment }),
    ...(keepNext && { keepNext: true }),
    children: runs.flatMap(textRuns),
  });
