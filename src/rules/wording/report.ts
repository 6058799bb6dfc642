import type { Line } from '../../draft/draft.ts';
import type { OfficeWords } from '../../lint/config.ts';
import type { Details, Place } from '../../lint/rule.ts';
import { type WordingMatch, wordingOf } from './match.ts';
import type { TableRule } from './row.ts';

/** What a table found, in words, with the repair its row allows. */
export interface WordingReport {
  readonly match: WordingMatch;
  readonly wrong: string;
  readonly right: string;
  readonly details: Details;
}

/** No generator: nearly every line has nothing to tell. */
export function wordingReports(
  rule: TableRule,
  line: Line,
  words: OfficeWords,
  places: readonly Place[],
): readonly WordingReport[] {
  const found = wordingOf(rule, line, words, places);
  return found.length === 0 ? none : found.map(match => reportOf(match, line));
}

const none: readonly WordingReport[] = [];

function reportOf(match: WordingMatch, { text }: Line): WordingReport {
  const { row, span, right } = match;
  const wrong = text.slice(span.start, span.end);
  const severity = row.severity && { severity: row.severity };
  const [only] = right;
  const isFix = row.fix === true && right.length === 1 && only !== undefined;
  const repair = isFix
    ? { fix: [{ span, text: only }] }
    : right.length > 0
      ? {
          suggestions: right.map(text => ({
            title:
              text === ''
                ? { zh: `删去“${wrong}”`, en: `Delete “${wrong}”` }
                : { zh: `改为“${text}”`, en: `Change to “${text}”` },
            edits: [{ span, text }],
          })),
        }
      : {};
  return { match, wrong, right: right.join('”或“'), details: { ...severity, ...repair } };
}
