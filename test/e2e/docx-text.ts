import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The text of each paragraph of a .docx file's body. */
export function docxParagraphs(path: string): readonly string[] {
  const document = unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'];
  if (!document) throw new Error(`${path} has no word/document.xml`);
  return (strFromU8(document).match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map(paragraph =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}
