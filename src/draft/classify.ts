import type { LineKind } from './draft.ts';
import type { FrontMatterRows } from './find-front-matter.ts';
import type { Row } from './row.ts';

/** What a row is among its neighbours. */
export interface Role {
  readonly kind: LineKind;
  /** Where the prose starts: behind the comment of a row before, or behind a byte order mark. */
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

/** Every kind of line there is. */
export const lineKinds = Object.keys(roles) as readonly LineKind[];

/** The one role of a kind whose prose starts with the row. */
export const roleOf = (kind: LineKind): Role => roles[kind];

/** The role of every row, before the parts of a piece (title, salutation, signature) are told apart. */
export function roughRoles(rows: readonly Row[], frontMatter: FrontMatterRows | undefined): Role[] {
  const result: Role[] = new Array(rows.length);
  const bodyFrom = frontMatter?.to ?? 0;
  let inNote = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (index < bodyFrom) {
      result[index] = row.shape === 'blank' && index < (frontMatter?.from ?? 0) ? roles.blank : roles['front-matter'];
    } else if (inNote) {
      result[index] = row.noteEnd < 0 ? roles.note : afterNote(row);
      inNote = row.noteEnd < 0 || (row.opensNote && isClosed(rows, index));
    } else {
      result[index] = roles[roughKind(row)];
      inNote = row.opensNote && isClosed(rows, index);
    }
  }
  const first = result[0];
  if (first?.proseFrom === 0 && rows[0]?.text.startsWith('\uFEFF')) result[0] = role(first.kind, 1);
  return result;
}

/**
 * Whether the comment that row `at` leaves open is closed by a row below. Where another comment begins first, or none closes it,
 * it ends with its own row: the rest of the text is not lost in it.
 */
function isClosed(rows: readonly Row[], at: number): boolean {
  for (let index = at + 1; index < rows.length; index++) {
    const end = rows[index]?.noteEnd ?? -2;
    if (end !== -1) return end >= 0;
  }
  return false;
}

function afterNote(row: Row): Role {
  return row.text.slice(row.noteEnd).trim() === '' ? roles.note : role('paragraph', row.noteEnd);
}

function roughKind(row: Row): LineKind {
  switch (row.shape) {
    case 'fence':
      return 'note';
    case 'marked':
      return row.hashes === 1 ? 'title' : row.hashes > 5 ? 'paragraph' : 'heading';
    case 'labelled':
      return 'heading';
    case 'text':
      return 'paragraph';
    default:
      return row.shape;
  }
}
