import { isBlank, trimmed } from '../text/char-class.ts';
import type { Line } from './draft.ts';
import { readLabel } from './heading.ts';

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
  /** A comment that begins in this row ends in a later one (if any ends at all). */
  readonly opensNote: boolean;
  readonly closesNote: boolean;
  /** The lines made of it last, by what stood around it. */
  readonly lines: Map<string, Line>;
}

const collection =
  /(?:[（(【]?篇[一二三四五六七八九十\d]{1,3}[）)】]?|^[【（(]?第[一二三四五六七八九十\d]{1,3}篇[】）)]?.{0,40})$/;

const pageBreak = /^(?:<!--\s*(?:分页|pagebreak|page-break)\s*-->|\f)$/;

export function makeRow(text: string, eol: string): Row {
  const { start, end } = trimmed(text);
  const words = text.slice(start, end);
  const marks = /^(#{1,6})(?=[ \t\u3000\u00A0]|$)/.exec(words);
  const hashes = marks?.[1]?.length ?? 0;
  const opens = text.lastIndexOf('<!--');
  return {
    text,
    eol,
    shape: shapeOf(words, hashes, text, start),
    hashes,
    from: hashes > 0 ? afterBlanks(text, start + hashes) : start,
    opensNote: opens !== -1 && text.indexOf('-->', opens) === -1,
    closesNote: text.includes('-->'),
    lines: new Map(),
  };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}

function shapeOf(words: string, hashes: number, text: string, start: number): Shape {
  if (words === '') return 'blank';
  if (pageBreak.test(words)) return 'page-break';
  if (hashes > 0) return 'marked';
  const first = words[0] ?? '';
  if (first === '-' && /^-{3,}$/.test(words)) return 'fence';
  if (first === '<' && words.startsWith('<!--') && words.replace(/<!--[\s\S]*?-->/g, '').trim() === '') return 'note';
  if (first === '|' && words.endsWith('|') && words.length > 2) return 'table';
  if (first === '!' && /^!\[[^\]]*\]\([^)]*\)$/.test(words)) return 'image';
  if (/^附件\s*[\d一二三四五]{0,2}\s*[：:]/.test(words)) return 'attachment';
  if (words.length <= 60 && words.includes('篇') && collection.test(words)) return 'collection';
  if (readLabel(text, start)) return 'labelled';
  return 'text';
}

/** Splits a text into rows, from `start` to `end` (both at a row's beginning, or the end of the text). */
export function splitRows(text: string, start: number, end: number): Row[] {
  const rows: Row[] = [];
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = start;
  let from = start;
  for (let match = breaks.exec(text); match && match.index < end; match = breaks.exec(text)) {
    rows.push(makeRow(text.slice(from, match.index), match[0]));
    from = match.index + match[0].length;
  }
  if (from < end || end === text.length) rows.push(makeRow(text.slice(from, end), ''));
  return rows;
}
