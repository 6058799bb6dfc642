import { trimmed } from '../text/char-class.ts';
import type { Role } from './classify.ts';
import type { LineKind } from './draft.ts';
import { findEnding } from './ending.ts';
import type { Row } from './row.ts';
import { isSiteTalk } from './site-talk.ts';
import { isAddressee, isAddresseeAmiss, isOrganisation, isSalutation, isSubtitle, isTitle, namesGenre } from './title-block.ts';

/** The parts of a piece that only their place tells; by row index. */
export interface Parts {
  /** One title in several lines has several. */
  readonly titles: readonly number[];
  readonly subtitles: readonly number[];
  readonly addressee?: number;
  readonly salutation?: number;
  readonly signatures: readonly number[];
  readonly date?: number;
}

export const noParts: Parts = { titles: [], subtitles: [], signatures: [] };

/** How many rows with words the block of title and addressee may have. */
const longestHead = 8;

/** Tells the parts of the piece in rows `[from, to)`. `roles` are the rough ones. */
export function findParts(rows: readonly Row[], roles: readonly Role[], from: number, to: number): Parts {
  const kind = (index: number): LineKind => roles[index]?.kind ?? 'blank';
  const words = (index: number): string => {
    const text = rows[index]?.text ?? '';
    const { start, end } = trimmed(text);
    return text.slice(start, end);
  };
  const head = headRows(kind, from, to).filter(index => kind(index) !== 'paragraph' || !isSiteTalk(words(index)));
  const titles = findTitle(head, kind, words);
  const below = titles.length === 0 ? head : head.slice(head.indexOf(titles.at(-1) as number) + 1);
  const block = readBlock(below, kind, words, titles.length > 0);
  const lastOfHead = Math.max(from - 1, ...titles, ...block.subtitles, block.addressee ?? -1, block.salutation ?? -1);
  return { titles, ...block, ...findEnding(kind, words, lastOfHead + 1, to) };
}

/** The first rows with words; a collection's own heading is none of them. */
function headRows(kind: (index: number) => LineKind, from: number, to: number): readonly number[] {
  const head: number[] = [];
  for (let index = from; index < to && head.length < longestHead; index++) {
    if (!['blank', 'front-matter', 'note', 'page-break', 'collection'].includes(kind(index))) head.push(index);
  }
  return head;
}

function findTitle(
  head: readonly number[],
  kind: (index: number) => LineKind,
  words: (index: number) => string,
): readonly number[] {
  const firstHeading = head.findIndex(index => kind(index) === 'heading');
  const marked = head.find((index, at) => kind(index) === 'title' && (firstHeading === -1 || at < firstHeading));
  if (marked !== undefined) return [marked];
  const [first, second] = head;
  if (first === undefined || kind(first) !== 'paragraph' || !isTitle(words(first))) return [];
  const isTwoLines =
    second !== undefined &&
    kind(second) === 'paragraph' &&
    isOrganisation(words(first)) &&
    isTitle(words(second)) &&
    namesGenre(words(second)) &&
    !namesGenre(words(first));
  return isTwoLines ? [first, second] : [first];
}

/** 副标题, 主送机关 and 称谓 below the title, up to the first row that is none of them. */
function readBlock(
  below: readonly number[],
  kind: (index: number) => LineKind,
  words: (index: number) => string,
  hasTitle: boolean,
): Pick<Parts, 'subtitles' | 'addressee' | 'salutation'> {
  const subtitles: number[] = [];
  let addressee: number | undefined;
  for (const [at, index] of below.entries()) {
    if (kind(index) !== 'paragraph') break;
    const here = words(index);
    const next = below[at + 1];
    if (isSalutation(here)) return { subtitles, ...(addressee !== undefined && { addressee }), salutation: index };
    if (addressee === undefined && isAddressee(here)) addressee = index;
    else if (at === 0 && hasTitle && isAddresseeAmiss(here, next === undefined ? '' : words(next)))
      return { subtitles, addressee: index };
    else if (addressee === undefined && hasTitle && isSubtitle(here, next === undefined ? '' : words(next)))
      subtitles.push(index);
    else break;
  }
  return { subtitles, ...(addressee !== undefined && { addressee }) };
}
