import { titleOf } from '../../doctype/recognise.ts';
import type { Line } from '../../draft/draft.ts';
import type { PieceInput } from '../../lint/rule.ts';
import { compareDays, type Day, type Period, parseDay, parsePeriod } from '../../text/date.ts';

/** The lines by which a text is dated. */
export const datingText = ({ kind, text }: Line): string | undefined =>
  kind === 'title' || kind === 'signature' || kind === 'date' ? text : undefined;

/** The year of a title: `清源镇2026年…`. */
export const yearOf = (title: string): number | undefined => {
  if (!title.includes('年')) return undefined;
  const year = /(?<!\d)(20\d\d)(?=年)/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** 期间 of the front matter. */
export function declaredPeriod({ draft, first }: PieceInput): Period | undefined {
  const period = draft.frontMatter?.value['期间'];
  return first && typeof period === 'string' ? parsePeriod(period) : undefined;
}

/** 成文日期 of the front matter, or the date line of the text. */
export function dateOf({ draft, piece, first }: PieceInput): Day | undefined {
  const written = draft.frontMatter?.value['成文日期'];
  const line = piece.date === undefined ? undefined : draft.lines[piece.date];
  const text = first && typeof written === 'string' ? written : line?.text.slice(line.content.start, line.content.end);
  return text === undefined ? undefined : parseDay(text.replaceAll(/[（）()]/g, ''));
}

/** The earliest day the text can be of: its own date, its period, the year of a title; else today. */
export function dayOfText(input: PieceInput): Day | undefined {
  const { draft, piece, today } = input;
  const titles = [titleOf(draft, piece), ...draft.pieces.slice(0, 1).map(first => titleOf(draft, first))];
  const year = titles.map(title => yearOf(title ?? '')).find(found => found !== undefined);
  return (
    dateOf(input) ??
    declaredPeriod(input)?.from ??
    (year === undefined ? (today === undefined ? undefined : parseDay(today)) : { year, month: 1, day: 1 })
  );
}

export const isAfter = (day: Day, other: Day): boolean => compareDays(day, other) > 0;
