import { trimmed } from '../text/char-class.ts';
import type { Role } from './classify.ts';
import type { HeadingParts, Line } from './draft.ts';
import { bareHeading, markedHeading } from './heading.ts';
import { proseOf } from './prose.ts';
import type { Row } from './row.ts';

/** The line of a row in its role; the same object for the same row and role. */
export function lineOf(row: Row, { kind, proseFrom }: Role): Line {
  const key = `${kind} ${proseFrom}`;
  const known = row.lines.get(key);
  if (known) return known;
  const line = makeLine(row, kind, proseFrom);
  row.lines.set(key, line);
  return line;
}

function makeLine(row: Row, kind: Line['kind'], proseFrom: number): Line {
  const { text, eol } = row;
  const heading = kind === 'heading' ? headingOf(row) : undefined;
  return {
    kind,
    text,
    eol,
    content: trimmed(text, Math.max(row.hashes > 0 ? row.from : 0, proseFrom)),
    prose: kind === 'front-matter' || kind === 'note' || kind === 'image' ? '\0'.repeat(text.length) : proseOf(text, proseFrom),
    ...(heading && { heading }),
  };
}

function headingOf(row: Row): HeadingParts | undefined {
  if (row.hashes === 0) return bareHeading(row.text, row.from);
  const start = row.text.indexOf('#');
  return markedHeading(row.text, { start, end: row.from }, row.hashes);
}
