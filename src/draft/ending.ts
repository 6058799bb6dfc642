import { beforeDate, isDateLine } from './date-line.ts';
import type { LineKind } from './draft.ts';
import type { Parts } from './piece-parts.ts';
import { isSiteTalk } from './site-talk.ts';
import { isOrganisation } from './title-block.ts';

/** How many rows with words may follow the date: 附注, attachments, what a site left behind. */
const mostBehind = 6;
const mostSignatures = 5;

/** 署名 and 成文日期 in the last rows of a piece. */
export function findEnding(
  kind: (index: number) => LineKind,
  words: (index: number) => string,
  from: number,
  to: number,
): Pick<Parts, 'signatures' | 'date'> {
  const tail = lastRows(kind, from, to).filter(index => !isSiteTalk(words(index)));
  for (const [at, index] of tail.entries()) {
    if (kind(index) !== 'paragraph') continue;
    const before = beforeDate(words(index));
    if (before !== undefined && isSignature(before, true)) return { signatures: [index], date: index };
    if (isDateLine(words(index))) return { signatures: signaturesAbove(tail.slice(at + 1), kind, words), date: index };
    if (at >= mostBehind || words(index).length > 40) break;
  }
  const last = tail.find(index => kind(index) === 'paragraph');
  const isSigned = last !== undefined && last === tail[0] && isSignature(words(last), false);
  return { signatures: isSigned ? [last] : [] };
}

/** The last rows with words, from the end. */
function lastRows(kind: (index: number) => LineKind, from: number, to: number): readonly number[] {
  const tail: number[] = [];
  for (let index = to - 1; index >= from && tail.length < mostBehind + mostSignatures + 2; index--) {
    if (!['blank', 'note', 'page-break', 'front-matter'].includes(kind(index))) tail.push(index);
  }
  return tail;
}

function signaturesAbove(
  rows: readonly number[],
  kind: (index: number) => LineKind,
  words: (index: number) => string,
): readonly number[] {
  const found: number[] = [];
  for (const index of rows) {
    const isFirst = found.length === 0;
    if (kind(index) !== 'paragraph' || found.length >= mostSignatures || !isSignature(words(index), isFirst)) break;
    found.unshift(index);
  }
  return found;
}

const isSignature = (words: string, isBesideDate: boolean): boolean =>
  words.length <= 40 &&
  !/[。；，,：:！!？?…#*|]/.test(words) &&
  !/[、.）]$/.test(words) &&
  /\p{Script=Han}{2}/u.test(words) &&
  (isOrganisation(words) || (isBesideDate && words.length <= 25));
