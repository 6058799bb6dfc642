import type { Draft, Piece } from '../draft/draft.ts';
import { formatDay, parseDay } from '../text/date.ts';
import type { Paragraph, Role } from './page-model.ts';
import { sealed, unsealed, widthOf } from './signature.ts';

/** 附件说明, 署名 and 成文日期 of the front matter or of the text, by the formulas of GB/T 9704—2012 7.3.4–7.3.5. */
export function ending(draft: Draft, piece: Piece, plain: (role: Role, words: string) => Paragraph): readonly Paragraph[] {
  const value = piece === draft.pieces[0] ? (draft.frontMatter?.value ?? {}) : {};
  const blocks: Paragraph[] = [];
  if (!draft.lines.slice(piece.from, piece.to).some(({ kind }) => kind === 'attachment'))
    blocks.push(...attachments(value['附件'], plain));
  const isSpeech = typeof value['讲话人'] === 'string';
  const signature = lineText(draft, piece.signature) ?? (isSpeech ? undefined : (string(value['署名']) ?? string(value['单位'])));
  const written = lineText(draft, piece.date) ?? (isSpeech ? undefined : string(value['成文日期']));
  const day = written === undefined ? undefined : parseDay(written);
  const date = day ? formatDay(day) : written;
  // 单位 alone says who reports, not that the document is signed.
  if (date === undefined && piece.signature === undefined && value['署名'] === undefined) return blocks;
  const indents = (value['印章'] === '无' ? unsealed : sealed)(signature ?? '', date ?? '');
  blocks.push(plain('blank', ''));
  if (signature !== undefined) {
    const right = date === undefined ? 4 : indents.signature;
    blocks.push({ ...plain('signature', signature), rightCharacters: fitted(right, signature), keepNext: true });
  }
  if (date !== undefined) blocks.push({ ...plain('date', date), rightCharacters: fitted(indents.date, date) });
  return blocks;
}

/** A name that fills the line has no room to be set in. */
const fitted = (right: number, words: string): number => Math.max(0, Math.min(right, 28 - widthOf(words)));

const string = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function lineText(draft: Draft, index: number | undefined): string | undefined {
  const line = index === undefined ? undefined : draft.lines[index];
  return line?.text.slice(line.content.start, line.content.end);
}

/** One line below the text, two characters in: `附件：1.…`; no mark behind the names (7.3.4). */
function attachments(value: unknown, plain: (role: Role, words: string) => Paragraph): readonly Paragraph[] {
  const names = (Array.isArray(value) ? value : [value])
    .filter(name => typeof name === 'string' && name !== '')
    .map(name => String(name).replace(/[。；，]$/, ''));
  if (names.length === 0) return [];
  const [only] = names;
  if (names.length === 1)
    return [plain('blank', ''), { ...plain('attachment', `附件：${only}`), hanging: { left: 5, hanging: 3 } }];
  return [
    plain('blank', ''),
    ...names.map((name, index) => ({
      ...plain('attachment', index === 0 ? `附件：1.${name}` : `${index + 1}.${name}`),
      hanging: index === 0 ? { left: 6, hanging: 4 } : { left: 6, hanging: 1 },
    })),
  ];
}
