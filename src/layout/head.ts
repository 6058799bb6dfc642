import { builtinDoctypes } from '../doctype/builtin.ts';
import type { Doctype } from '../doctype/doctype.ts';
import { doctypeOf } from '../doctype/recognise.ts';
import { isDateLine } from '../draft/date-line.ts';
import type { Draft, Piece } from '../draft/draft.ts';
import { formatDay, parseDay } from '../text/date.ts';
import { type Context, collectionHead, frontRuns, frontText, isFirst, lineRuns, wordsOf } from './context.ts';
import type { Paragraph, Role, Run } from './page-model.ts';
import { brokenTitle } from './title-lines.ts';

const paragraph = (role: Role, runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', role, runs });

/** A speech names who speaks and when under its title, and is not signed. */
export function isSpeech(draft: Draft, piece: Piece, doctypes: readonly Doctype[] = builtinDoctypes): boolean {
  return frontText({ draft }, '讲话人') !== undefined || doctypeOf(draft, piece, doctypes).doctype?.signature === 'none';
}

/** Title (7.3.1) and what stands under it, 主送机关 (7.3.2) and 称谓: of the text, else of the front matter. */
export function headOf(context: Context, piece: Piece): readonly Paragraph[] {
  const { draft } = context;
  const lines = linesOf(piece);
  const from = (kind: string, role: Role): readonly Paragraph[] =>
    lines
      .filter(index => draft.lines[index]?.kind === kind)
      .map(index => paragraph(role, role === 'title' ? brokenTitle(lineRuns(context, index)) : lineRuns(context, index)));
  const front = (key: string, role: Role, words = frontText(context, key)): readonly Paragraph[] =>
    words === undefined || !isFirst(draft, piece) ? [] : [paragraph(role, frontRuns(context, key, words))];
  const title = titleOf(context, piece, from('title', 'title'));
  const place = collectionHead(draft, piece);
  const collection = place === undefined ? [] : [paragraph('title', brokenTitle(lineRuns(context, place)))];
  const head = [
    ...title,
    ...collection,
    ...front('副标题', 'subtitle'),
    ...from('subtitle', 'subtitle'),
    ...spokenBy(context, piece),
  ];
  const called = (key: string): string | undefined => frontText(context, key)?.replace(/[：:]?$/, '：');
  return [
    ...head,
    // One line below the title (7.3.2).
    ...(head.length > 0 ? [paragraph('blank', [])] : []),
    ...(piece.addressee === undefined ? front('主送', 'addressee', called('主送')) : []),
    ...(piece.salutation === undefined ? front('称谓', 'salutation', called('称谓')) : []),
  ];
}

/** 标题 of the front matter, where there is one: it replaces what the text is headed with, unless both say the same. */
function titleOf(context: Context, piece: Piece, typed: readonly Paragraph[]): readonly Paragraph[] {
  const title = isFirst(context.draft, piece) ? frontText(context, '标题') : undefined;
  const bare = (words: string): string => words.replaceAll(/\s/g, '');
  const said = typed.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  if (title === undefined || bare(title) === bare(said)) return typed;
  return [paragraph('title', brokenTitle(frontRuns(context, '标题', title)))];
}

/** Who speaks, and the day in brackets, where the text does not say so itself. */
function spokenBy(context: Context, piece: Piece): readonly Paragraph[] {
  const { draft } = context;
  if (!isFirst(draft, piece) || !isSpeech(draft, piece)) return [];
  const said = linesOf(piece)
    .map(index => draft.lines[index])
    .filter(line => line?.kind === 'subtitle')
    .map(wordsOf);
  const speaker = frontText(context, '讲话人');
  const day = parseDay(frontText(context, '成文日期') ?? '');
  return [
    ...(speaker !== undefined && !said.some(words => words.includes(speaker))
      ? [paragraph('subtitle', frontRuns(context, '讲话人', speaker))]
      : []),
    ...(day && !said.some(isDateLine) ? [paragraph('subtitle', frontRuns(context, '成文日期', `（${formatDay(day)}）`))] : []),
  ];
}

const linesOf = ({ from, to }: Piece): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);
