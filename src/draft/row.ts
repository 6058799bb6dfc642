import { isBlank, trimmed } from '../text/char-class.ts';
import type { Role } from './classify.ts';
import type { HeadingLabel, Line } from './draft.ts';
import { readLabel } from './label.ts';

/** What a row of the source looks like by itself, before its neighbours are asked. */
export type Shape =
  | 'blank'
  | 'fence' // `---`
  | 'note'
  | 'page-break'
  | 'marked' // `# …` to `##### …`
  | 'labelled' // `一、…`
  | 'collection'
  | 'table'
  | 'image'
  | 'attachment'
  | 'text';

/** A row of the source: kept from parse to parse while it is the same, with what is known of it. */
export interface Row {
  readonly text: string;
  readonly eol: string;
  readonly shape: Shape;
  /** Number of `#` of a marked row. */
  readonly hashes: number;
  /** Where the words begin. */
  readonly from: number;
  /** The number typed there. */
  readonly label: HeadingLabel | undefined;
  /** Whether a comment begins here that does not end here. */
  readonly opensNote: boolean;
  /** Where a comment of a row before would end (behind `-->`), if it ends here; -1: it does not, and -2: another begins first. */
  readonly noteEnd: number;
  /** The line that was made of it last, and in which role: kept, so that the next parse gives the same object. */
  made?: { readonly role: Role; readonly line: Line };
}

const pageBreak = /^(?:<!--\s*(?:分页|pagebreak|page-break)\s*-->|\f)$/i;
const image = /^!\[[^[\]]*\]\([^()]*\)$/;
const attachment = /^附件\s*[\d一二三四五]{0,2}\s*[：:]/;

const number = '[一二三四五六七八九十\\d]{1,3}';

/** `…总结篇一`, `…（篇二）`, `【篇三】…`, `篇四：…`, `第五篇：…`: how sites head the pieces of a collection. */
const collection = new RegExp(
  `(?:[（(【]篇${number}[）)】]|篇${number})$|^[【（(]?篇${number}(?:[】）)：:、]|$)|^[【（(]?第${number}篇(?:[】）)：:、\\s]|$)`,
);

const longestCollectionHeading = 60;

export function makeRow(text: string, eol: string): Row {
  const { start, end } = trimmed(text);
  const hashes = text[start] === '#' ? hashesAt(text, start) : 0;
  const from = hashes > 0 ? trimmed(text, start + hashes, end).start : start;
  const shape = shapeOf(text, start, end, from, hashes);
  const label = shape === 'text' || shape === 'marked' ? readLabel(text, from) : undefined;
  const hasNote = text.includes('--');
  const opens = hasNote ? text.lastIndexOf('<!--') : -1;
  return {
    text,
    eol,
    shape: shape === 'text' && label ? 'labelled' : shape,
    hashes,
    from,
    label,
    opensNote: opens !== -1 && text.indexOf('-->', opens + 4) === -1,
    noteEnd: hasNote ? noteEndOf(text) : -1,
  };
}

/** The number of `#` of a mark: a blank follows them, or the words themselves (never more than six, never `##paid##`). */
function hashesAt(text: string, start: number): number {
  let end = start;
  while (end - start < 7 && text[end] === '#') end++;
  const next = text[end];
  const isMark = next === undefined || isBlank(next) || /[\p{Script=Han}（(]/u.test(next);
  return end - start <= 6 && isMark ? end - start : 0;
}

function noteEndOf(text: string): number {
  const close = text.indexOf('-->');
  const open = text.indexOf('<!--');
  if (open !== -1 && (close === -1 || open < close)) return -2;
  return close === -1 ? -1 : close + 3;
}

function shapeOf(text: string, start: number, end: number, from: number, hashes: number): Shape {
  if (start === end) return 'blank';
  const words = text.slice(start, end);
  if (end - from <= longestCollectionHeading && hashes < 3 && words.includes('篇') && collection.test(text.slice(from, end)))
    return 'collection';
  if (hashes > 0) return 'marked';
  const first = words[0] ?? '';
  if (first === '\f' || first === '<') {
    if (pageBreak.test(words)) return 'page-break';
    if (isOnlyNotes(words)) return 'note';
  }
  if (first === '-' && /^-{3,}$/.test(words)) return 'fence';
  if (first === '|' && words.length > 2 && words.endsWith('|')) return 'table';
  if (first === '!' && image.test(words)) return 'image';
  if (first === '附' && attachment.test(words)) return 'attachment';
  return 'text';
}

/** Whether there is nothing but comments; one that does not end in the row ends with it. */
function isOnlyNotes(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    if (!words.startsWith('<!--', at)) return false;
    const close = words.indexOf('-->', at + 4);
    if (close === -1) return true;
    at = trimmed(words, close + 3).start;
  }
  return true;
}
