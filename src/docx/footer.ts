import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { pageNumber } from '../layout/styles.ts';
import { styleId } from './style-sheet.ts';

/** — 1 —, one character in from the outer edge: right on odd pages, left on even ones (GB/T 9704—2012 7.5). */
export function footer(side: 'left' | 'right'): Footer {
  const font = { hint: 'eastAsia' };
  const { dash, indent } = pageNumber;
  return new Footer({
    children: [
      new Paragraph({
        style: styleId('pageNumber'),
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: indent } : { left: indent },
        children: [
          new TextRun({ font, text: `${dash} ` }),
          new TextRun({ font, children: [PageNumber.CURRENT] }),
          new TextRun({ font, text: ` ${dash}` }),
        ],
      }),
    ],
  });
}
