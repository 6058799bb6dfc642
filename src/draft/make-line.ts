import { trimmed } from '../text/char-class.ts';
import type { Role } from './classify.ts';
import type { HeadingParts, Line, LineKind } from './draft.ts';
import { bareHeading, markedHeading } from './heading.ts';
import { proseOf } from './prose.ts';
import type { Row } from './row.ts';

/** The line of a row in its role; the same object as before for the same row in the same role. */
export function lineOf(row: Row, role: Role): Line {
  const { made } = row;
  if (made && made.role.kind === role.kind && made.role.proseFrom === role.proseFrom) return made.line;
  const line = makeLine(row, role);
  row.made = { role, line };
  return line;
}

const silent: ReadonlySet<LineKind> = new Set(['front-matter', 'note', 'page-break']);

const ruledTableRow = /^[\s|:-]+$/;

function makeLine(row: Row, { kind, proseFrom }: Role): Line {
  const { text, eol } = row;
  const heading = kind === 'heading' ? headingOf(row) : undefined;
  const isSilent = silent.has(kind) || (kind === 'table' && ruledTableRow.test(text));
  return {
    kind,
    text,
    eol,
    content: trimmed(text, Math.max(row.hashes > 0 && row.hashes < 6 ? row.from : 0, proseFrom)),
    prose: isSilent ? '\0'.repeat(text.length) : proseOf(text, proseFrom),
    ...(heading && { heading }),
  };
}

function headingOf(row: Row): HeadingParts | undefined {
  if (row.hashes === 0) return bareHeading(row.text, row.from);
  return markedHeading(row.text, { start: row.text.indexOf('#'), end: row.from }, row.hashes);
}
