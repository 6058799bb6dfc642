import { CharacterSet } from '../text/char-class.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { marksOf, unitsOf } from './units.ts';
import { WordSet } from './word-set.ts';

export type InlineStyle = 'arabic' | 'arabic-bracket' | 'circled';

/** `1.`, `（2）`, `③` before an item in running text. Spans are in the line. */
export interface InlineNumber {
  readonly span: Span;
  readonly number: Span;
  readonly style: InlineStyle;
  readonly value: number;
  readonly separator: string;
}

/** All of them are among `marksOf`. */
const boundaries = new CharacterSet('。；：;:');
const blanks = new CharacterSet(' \u00A0\u3000');
const opens = new CharacterSet('0123456789（(①②③④⑤⑥⑦⑧⑨⑩');
const pattern =
  /(?:(?<arabic>\d{1,2})(?<separator>[.．、])(?![\d０-９])|[（(](?<bracket>\d{1,2})[）)]|(?<circled>[①-⑩]))(?=[^，。；、：])/y;

/** Words, one of which stands in every line that has a run of such numbers: its second or third item. */
export const inlineAnchors: readonly string[] = [...'。；：;:'].flatMap(mark =>
  [2, 3].flatMap(value => [
    `${mark}${value}.`,
    `${mark}${value}．`,
    `${mark}${value}、`,
    `${mark}（${value}）`,
    `${mark}(${value})`,
    `${mark}${'①②③'[value - 1]}`,
  ]),
);

/** The first items. */
const firsts = new WordSet('1.', '1．', '1、', '1)', '1）', '①');

const none: readonly (readonly InlineNumber[])[] = [];

/**
 * The numbered lists in the running text of a line, of three items or more, the first of them 1: `工作：1.…；2.…；3.…。` A number of
 * the line's own (`1.…` at its head) may be the first.
 */
export const inlineRuns = memo((line: Line): readonly (readonly InlineNumber[])[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return none;
  if (!firsts.isIn(line)) return none;
  const { prose, content } = line;
  const units = unitsOf(line);
  const runs: Record<InlineStyle, InlineNumber[][]> = { arabic: [], 'arabic-bracket': [], circled: [] };
  const look = (at: number): void => {
    if (at >= content.end || !opens.has(units[at] as number)) return;
    pattern.lastIndex = at;
    const match = pattern.exec(prose);
    if (!match) return;
    const item = toNumber(match);
    if (item.value === 1) runs[item.style].push([item]);
    else runs[item.style].at(-1)?.push(item);
  };
  look(content.start);
  for (const mark of marksOf(line)) if (boundaries.has(units[mark] as number)) look(behindBlanks(units, mark + 1));
  const found = Object.values(runs).flatMap(all => all.filter(run => run.length > 2));
  return found.length > 0 ? found : none;
});

/** Behind three blanks at most. */
function behindBlanks(units: Uint16Array, from: number): number {
  let at = from;
  while (at < from + 3 && blanks.has(units[at] as number)) at++;
  return at;
}

function toNumber(match: RegExpExecArray): InlineNumber {
  const { arabic, bracket, circled, separator = '' } = match.groups ?? {};
  const start = match.index;
  const span = { start, end: start + match[0].length };
  const typed = arabic ?? bracket ?? circled ?? '';
  const from = start + match[0].indexOf(typed);
  const style: InlineStyle = arabic !== undefined ? 'arabic' : bracket !== undefined ? 'arabic-bracket' : 'circled';
  const value = circled === undefined ? Number(typed) : circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return { span, number: { start: from, end: from + typed.length }, style, value, separator };
}
