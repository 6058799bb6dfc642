import { beforeDate } from '../draft/date-line.ts';
import type { Piece } from '../draft/draft.ts';
import { textsAt } from '../draft/front-matter.ts';
import { formatDay, parseDay } from '../text/date.ts';
import { type Context, frontRuns, frontText, isLast, lineRuns, wordsOf } from './context.ts';
import { isSpeech } from './head.ts';
import type { Paragraph, Role, Run } from './page-model.ts';
import { fitted, sealed, unsealed, widthOf } from './signature.ts';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const paragraph = (role: Role, runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', role, runs });

/** 署名 and 成文日期 of the text, else of the front matter, one line below the text (GB/T 9704—2012 7.3.5); empty for none. */
export function signatureOf(context: Context, piece: Piece): readonly Paragraph[] {
  const typed = typedSignature(context, piece);
  const isOpen = isLast(context.draft, piece) && !isSpeech(context.draft, piece);
  const front = (key: string, words = frontText(context, key)): readonly Run[] | undefined =>
    words === undefined ? undefined : frontRuns(context, key, words);
  const day = parseDay(frontText(context, '成文日期') ?? '');
  const date = typed.date ?? (isOpen ? front('成文日期', day && formatDay(day)) : undefined);
  const names = (key: string): readonly (readonly Run[])[] =>
    textsAt(context.draft.frontMatter, key).map(name => frontRuns(context, key, name));
  const own = isLast(context.draft, piece) ? names('署名') : [];
  // 单位 alone says who reports, not that the document is signed.
  const organisations = date !== undefined && isOpen ? names('单位') : [];
  const signatures = [typed.signatures, own, organisations].find(found => found.length > 0) ?? [];
  if (date === undefined && signatures.length === 0) return [];
  const place = frontText(context, '印章') === '无' ? unsealed : sealed;
  const words = date ? textOf(date) : '';
  return [
    { ...paragraph('blank', []), keepNext: true },
    ...signatures.map(runs => {
      const name = textOf(runs);
      const right = fitted(date ? place(name, words).signature : 4, name);
      return { ...paragraph('signature', runs), right, keepNext: date !== undefined };
    }),
    ...(date ? [{ ...paragraph('date', date), right: fitted(place(textOf(signatures.at(-1) ?? []), words).date, words) }] : []),
  ];
}

/** The last lines of a text: organisations, and the day, which may stand behind the organisation on its line. */
function typedSignature(
  context: Context,
  piece: Piece,
): { readonly signatures: readonly (readonly Run[])[]; readonly date?: readonly Run[] } {
  const { draft } = context;
  const signatures: (readonly Run[])[] = [];
  for (let index = piece.from; index < piece.to; index++) {
    const line = draft.lines[index];
    if (line?.kind !== 'signature') continue;
    const before = index === piece.date ? beforeDate(wordsOf(line)) : undefined;
    const end = line.content.start + (before?.length ?? line.content.end - line.content.start);
    signatures.push(lineRuns(context, index, { start: line.content.start, end }));
  }
  if (piece.date === undefined) return { signatures };
  const line = draft.lines[piece.date];
  const words = wordsOf(line);
  const before = line?.kind === 'signature' ? (beforeDate(words)?.length ?? 0) : 0;
  const blanks = /^[\s\u3000]*/.exec(words.slice(before))?.[0].length ?? 0;
  const start = (line?.content.start ?? 0) + before + blanks;
  const runs = lineRuns(context, piece.date, { start, end: line?.content.end ?? start });
  // 2026-12-18 is printed as a date is (7.3.5.4); one in Chinese stands as typed.
  const day = /年/.test(words) ? undefined : parseDay(textOf(runs));
  return { signatures, date: day ? [{ ...runs[0], text: formatDay(day) }] : runs };
}

/** 附件说明 of the front matter, one line below the text (7.3.4): `附件：1.…`; no mark behind the names. */
export function attachmentsOf(context: Context): readonly Paragraph[] {
  const names = textsAt(context.draft.frontMatter, '附件').map(name => name.replace(/[。；，]$/, ''));
  const lines = names.map((name, index) => (names.length === 1 ? name : `${index + 1}.${name}`));
  return lines.flatMap((words, index) =>
    attachment(frontRuns(context, '附件', index === 0 ? `附件：${words}` : words), index === 0),
  );
}

const firstLabel = /^附件\s*[\d一二三四五]{0,2}\s*[：:]\s*(?:\d{1,2}[.．、])?/;
const nextLabel = /^\d{1,2}[.．、]/;

/** A line of 附件说明: two characters in; a long name goes on under its own first character (7.3.4). */
export function attachment(runs: readonly Run[], isFirst: boolean): readonly Paragraph[] {
  const label = (isFirst ? firstLabel : nextLabel).exec(textOf(runs))?.[0] ?? '';
  const hanging = { indent: isFirst ? 2 : 2 + widthOf('附件：'), width: widthOf(label) };
  const line: Paragraph = { ...paragraph('attachment', runs), hanging };
  return isFirst ? [paragraph('blank', []), line] : [line];
}
