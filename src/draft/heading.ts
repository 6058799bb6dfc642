import { trimmed } from '../text/char-class.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import type { Span } from '../text/span.ts';
import type { HeadingLabel, HeadingLevel, HeadingParts, LabelStyle } from './draft.ts';

const patterns: readonly (readonly [LabelStyle, RegExp])[] = [
  ['han', /(?<number>[一二三四五六七八九十百]{1,5})(?<separator>[、，,.．])/y],
  ['han-bracket', /[（(](?<number>[一二三四五六七八九十百]{1,5})[）)](?<separator>[、，,.．：:]?)/y],
  ['arabic', /(?<number>\d{1,2})(?<separator>[.．、，,])(?![\d%％])/y],
  ['arabic-bracket', /[（(](?<number>\d{1,2})[）)](?<separator>[、，,.．：:]?)/y],
];

/** `一、二产业`, `三、四季度`: two numbers in a row, no label. */
const twoNumbers = /^[一二三四五六七八九十]+(?:[、，和及]|季度|产业|类|级|线|期|年级|车间|号|个|批|轮|章|条|版)/;

/** The number typed before a heading, at `from` of a line; undefined where there is none. */
export function readLabel(text: string, from: number): HeadingLabel | undefined {
  for (const [style, pattern] of patterns) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const number = match?.groups?.['number'];
    if (!match || number === undefined) continue;
    const end = from + match[0].length;
    if (style === 'han' && twoNumbers.test(text.slice(end, end + 8))) return undefined;
    const value = style.startsWith('han') ? parseChineseNumber(number) : Number(number);
    if (value === undefined) return undefined;
    const at = from + match[0].indexOf(number);
    return {
      span: { start: from, end },
      style,
      number: { start: at, end: at + number.length },
      value,
      separator: match.groups?.['separator'] ?? '',
    };
  }
  return undefined;
}

const levelOf: Readonly<Record<LabelStyle, HeadingLevel>> = {
  han: 1,
  'han-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
  circled: 4,
};

/** A heading with its marks: `## 一、工作开展情况`. */
export function markedHeading(text: string, mark: Span, hashes: number): HeadingParts {
  const label = readLabel(text, mark.end);
  return {
    level: Math.min(hashes - 1, 4) as HeadingLevel,
    mark,
    ...words(text, label?.span.end ?? mark.end, label),
    ...(label && { label }),
  };
}

/** A heading that only has its number: `（一）强化组织领导。一是…`. */
export function bareHeading(text: string, from: number): HeadingParts | undefined {
  const label = readLabel(text, from);
  if (!label) return undefined;
  const parts = words(text, label.span.end, label);
  if (parts.text.start === text.length) return undefined;
  return { level: levelOf[label.style], label, ...parts };
}

/** A heading is short: what is longer before its first full stop is a numbered paragraph, whose words are all text. */
const longestHeading = 50;

/** Splits what follows the label into the heading's words and, where the line runs on, the rest. */
function words(text: string, from: number, label: HeadingLabel | undefined): { readonly text: Span; readonly runIn?: Span } {
  const all = trimmed(text, from);
  const stop = firstStop(text, all);
  if (stop === undefined) {
    const short = all.end - all.start <= longestHeading;
    return short || !label ? { text: all } : { text: { start: all.start, end: all.start }, runIn: all };
  }
  const rest = trimmed(text, stop + 1, all.end);
  if (stop - all.start > longestHeading && label) return { text: { start: all.start, end: all.start }, runIn: all };
  const heading = { start: all.start, end: stop };
  return rest.start < rest.end ? { text: heading, runIn: rest } : { text: heading };
}

/** Where a run-in heading ends: its full stop, or the colon of “…方面：”. */
function firstStop(text: string, { start, end }: Span): number | undefined {
  const stop = text.indexOf('。', start);
  const colon = text.indexOf('：', start);
  const isLead = colon !== -1 && colon < end - 1 && (stop === -1 || colon < stop) && colon - start <= 20;
  if (isLead && !/[，；]/.test(text.slice(start, colon))) return colon;
  return stop === -1 || stop >= end ? undefined : stop;
}
