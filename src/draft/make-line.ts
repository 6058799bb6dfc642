import { trimmed } from '../text/char-class.ts';
import { Remembering } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import { type Role, roleOf } from './classify.ts';
import type { HeadingParts, Line, LineKind } from './draft.ts';
import { bareHeading, markedHeading } from './heading.ts';
import { proseOf } from './prose.ts';
import { makeRow, type Row } from './row.ts';

/** The line of a row in its role; the same object as before for the same row in the same role. */
export function lineOf(row: Row, role: Role): Line {
  const { made } = row;
  if (made && made.role.kind === role.kind && made.role.proseFrom === role.proseFrom) return made.line;
  const line = new ParsedLine(row, role, role.kind === 'heading' ? headingOf(row) : undefined);
  row.made = { role, line };
  return line;
}

const silent: ReadonlySet<LineKind> = new Set(['front-matter', 'note', 'page-break']);

const ruledTableRow = /^[\s|:-]+$/;

/** A line of the same kind with another text, and no end of line. */
export function lineOfText(text: string, kind: LineKind): Line {
  const row = makeRow(text, '');
  return new ParsedLine(row, roleOf(kind), kind === 'heading' ? headingOf(row) : undefined);
}

/** A line of a draft; what is read from it is remembered in it. */
class ParsedLine extends Remembering implements Line {
  readonly kind: LineKind;
  readonly text: string;
  readonly eol: string;
  readonly content: Span;
  readonly prose: string;
  readonly heading?: HeadingParts;

  constructor({ text, eol, hashes, from }: Row, { kind, proseFrom }: Role, heading: HeadingParts | undefined) {
    super();
    const isSilent = silent.has(kind) || (kind === 'table' && ruledTableRow.test(text));
    this.kind = kind;
    this.text = text;
    this.eol = eol;
    this.content = trimmed(text, Math.max(hashes > 0 && hashes < 6 ? from : 0, proseFrom));
    this.prose = isSilent ? '\0'.repeat(text.length) : proseOf(text, proseFrom);
    if (heading) this.heading = heading;
  }
}

function headingOf({ text, hashes, from, label }: Row): HeadingParts | undefined {
  if (hashes === 0) return label && bareHeading(text, label);
  return markedHeading(text, { start: text.indexOf('#'), end: from }, hashes, label);
}
