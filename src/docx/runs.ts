import { Tab, TextRun } from 'docx';
import type { Run } from '../layout/page-model.ts';
import { faces, styles } from '../layout/styles.ts';

/** Puts “ ” ‘ ’ — … into the Chinese face; Word reads it in the run only. The face itself is the style's. */
const chinese = { hint: 'eastAsia' };

const bodyFace = faces[styles.body.face].name;

/** A run of the page as Word's: one for each line in it. */
export function textRuns({ text, face, bold, marked }: Run): readonly TextRun[] {
  const font = face === 'body' ? { ascii: bodyFace, eastAsia: bodyFace, hAnsi: bodyFace, cs: bodyFace, ...chinese } : chinese;
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        font,
        ...(bold && { bold: true, boldComplexScript: true }),
        ...(marked && { highlight: 'yellow' as const }),
        ...(index > 0 && { break: 1 }),
        ...(line.includes('\t')
          ? { children: line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part])) }
          : { text: line }),
      }),
  );
}
