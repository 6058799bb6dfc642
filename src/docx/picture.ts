import { ImageRun, Paragraph } from 'docx';
import { writable } from '../layout/inline.ts';
import type { Image } from '../layout/page-model.ts';
import { linePitch, linesPerPage, textWidth } from '../layout/styles.ts';
import { imageSize } from './image-size.ts';
import { textRuns } from './runs.ts';
import { styleId } from './style-sheet.ts';

/** A pixel of a picture without its own measure: 96 to the inch. */
const pixel = 15;

/** A picture leaves the page room for its caption. */
const tallest = linePitch * (linesPerPage - 2);

const pixels = (length: number): number => Math.max(1, Math.round(length));

/** A picture no wider than the text, its caption below; where the file is not there, the caption alone, marked. */
export function picture(
  { path, caption, pageBreakBefore }: Image,
  images: ReadonlyMap<string, Uint8Array>,
): readonly Paragraph[] {
  const data = images.get(path);
  const size = data && imageSize(data);
  const isMissing = !data || !size;
  const name = caption || writable(path);
  const captioned = (isFirst: boolean): Paragraph =>
    new Paragraph({
      style: styleId('caption'),
      ...(isFirst && pageBreakBefore && { pageBreakBefore: true }),
      children: [...textRuns({ text: isMissing ? `【${name}】` : caption, ...(isMissing && { marked: true }) })],
    });
  if (isMissing) return [captioned(true)];
  const scale = Math.min(1, textWidth / (size.width * pixel), tallest / (size.height * pixel));
  const drawn = new Paragraph({
    style: styleId('picture'),
    ...(pageBreakBefore && { pageBreakBefore: true }),
    ...(caption !== '' && { keepNext: true }),
    children: [
      new ImageRun({
        type: size.type,
        data,
        transformation: { width: pixels(size.width * scale), height: pixels(size.height * scale) },
        altText: { name, title: name, description: name },
      }),
    ],
  });
  return caption === '' ? [drawn] : [drawn, captioned(false)];
}
