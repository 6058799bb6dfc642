import type { LineKind } from './draft.ts';
import type { Row } from './row.ts';

/** What a row is among its neighbours. */
export interface Role {
  readonly kind: LineKind;
  /** Where the prose starts, in a row that closes a comment of a row before. */
  readonly proseFrom: number;
}

const role = (kind: LineKind, proseFrom = 0): Role => ({ kind, proseFrom });

const roles: Readonly<Record<LineKind, Role>> = {
  blank: role('blank'),
  'front-matter': role('front-matter'),
  collection: role('collection'),
  title: role('title'),
  subtitle: role('subtitle'),
  heading: role('heading'),
  addressee: role('addressee'),
  salutation: role('salutation'),
  paragraph: role('paragraph'),
  signature: role('signature'),
  date: role('date'),
  table: role('table'),
  image: role('image'),
  attachment: role('attachment'),
  note: role('note'),
  'page-break': role('page-break'),
};

/** The rows of the front matter, `[from, to)`: from the opening fence to the closing one. */
export interface FrontMatterRows {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

const keyLine = /^\s*(?:[^\s:：#'"-][^:：\n]{0,30}[:：](?:\s|$)|-\s|#|\}|\])|^\s+\S/;

/** The front matter stands first. One that is not closed ends where the rows no longer look like it. */
export function findFrontMatter(rows: readonly Row[]): FrontMatterRows | undefined {
  let from = 0;
  while (rows[from]?.shape === 'blank') from++;
  if (rows[from]?.shape !== 'fence') return undefined;
  let end = from + 1;
  let looks = true;
  for (let index = from + 1; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (row.shape === 'fence' || row.text.trim() === '...') return { from, to: index + 1, closed: true };
    looks &&= row.shape === 'blank' || keyLine.test(row.text);
    if (looks) end = index + 1;
    else if (index - from > 400) break;
  }
  while (end > from + 1 && rows[end - 1]?.shape === 'blank') end--;
  return end > from + 1 ? { from, to: end, closed: false } : undefined;
}

/** The role of every row, before the parts of a piece (title, salutation, signature) are told apart. */
export function roughRoles(rows: readonly Row[], frontMatter: FrontMatterRows | undefined): Role[] {
  const result: Role[] = new Array(rows.length);
  const lastClose = rows.findLastIndex(row => row.closesNote);
  let inNote = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (frontMatter && index >= frontMatter.from && index < frontMatter.to) result[index] = roles['front-matter'];
    else if (inNote) {
      const close = row.text.indexOf('-->');
      inNote = close === -1;
      const rest = close === -1 ? '' : row.text.slice(close + 3).trim();
      result[index] = rest === '' ? roles.note : role('paragraph', close + 3);
    } else {
      result[index] = roles[roughKind(row)];
      // A comment that nothing closes ends with its row: the rest of the text is not lost in it.
      inNote = row.opensNote && index < lastClose;
    }
  }
  return result;
}

function roughKind(row: Row): LineKind {
  switch (row.shape) {
    case 'blank':
      return 'blank';
    case 'fence':
    case 'note':
      return 'note';
    case 'page-break':
      return 'page-break';
    case 'marked':
      return row.hashes === 1 ? 'title' : row.hashes > 5 ? 'paragraph' : 'heading';
    case 'labelled':
      return 'heading';
    case 'collection':
      return 'collection';
    case 'table':
      return 'table';
    case 'image':
      return 'image';
    case 'attachment':
      return 'attachment';
    case 'text':
      return row.opensNote && row.text.trim().startsWith('<!--') ? 'note' : 'paragraph';
  }
}

export const roleOf = (kind: LineKind): Role => roles[kind];
