import { CharacterSet } from '../text/char-class.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { unitsOf } from './units.ts';

/** The shape of an ordinal, named by its first member; items of one list have one shape. */
export type OrdinalFamily = '一是' | '一要' | '第一' | '第一方面' | '其一' | '首先';

/** An item's number in running text: `一是`, `第二，`, `再次，`. Spans are in the line. */
export interface Ordinal {
  /** Without the comma behind it. */
  readonly span: Span;
  /** The number alone: `二` of `二是`, `第二`; the whole of `其次`. */
  readonly number: Span;
  readonly family: OrdinalFamily;
  /** 首先 1, 其次 2, 再次 3. */
  readonly value: number;
  /** 最后: it ends a list of any length; its value (99) is no number. */
  readonly isLast: boolean;
  /** The character before it, blanks skipped: `。`, `；`, `，` …; `''` at the head of the paragraph. */
  readonly before: string;
}

/** An ordinal opens a clause. What is glued to a word before it is none: 统一是, 之一是, 第二是; nor what stands in quotes. */
const boundaries = new CharacterSet('。；：，、,;:！？!?.…—）)]”》\0 \t\f\v\u00A0\u3000\uFEFF\u2028\u2029');
const begins = new CharacterSet('一二三四五六七八九十第其首再最');
/** What its second character may be: 一是, 十二要, 第三, 首先, 最后, 二、. */
const goesOn = new CharacterSet('是要一二三四五六七八九十先次后、，');
/** What `\s` matches, and what is masked. */
const blanks = new CharacterSet(
  '\0 \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);

const number = '[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]';

const pattern = new RegExp(
  `(?:(?<is>${number})(?<verb>是|要)(?![否非素求点件领务闻隘旨害塞])` +
    `|第(?<nth>${number})(?:(?<aspect>个?方面)|(?=[，,、：:](?!第?[一二三四五六七八九十]))|(?=[是要]))` +
    `|其(?<item>[一二三四五六七八九])(?=[，,是、：:])` +
    `|(?<word>首先|其次|再次|最后)(?=[，,是要、：:]))`,
  'y',
);

const digits = [...'一二三四五六七八九十'];

/** One of these stands wherever there is an ordinal. */
export const ordinalAnchors: readonly string[] = [
  ...digits.flatMap(digit => [`${digit}是`, `${digit}要`, `第${digit}`, `其${digit}`]),
  '首先',
  '其次',
  '再次',
  '最后',
];

const wordValues: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 99 };

const nowhere: readonly number[] = [];

/** Where the first two characters of an ordinal stand, or of what looks like one. */
export const ordinalPlaces = memo((line: Line): readonly number[] => {
  const units = unitsOf(line);
  let found: number[] | undefined;
  for (let at = 0; at < units.length; at++) {
    if (!begins.has(units[at] as number) || !goesOn.has(units[at + 1] as number)) continue;
    if (found) found.push(at);
    else found = [at];
  }
  return found ?? nowhere;
});

const none: readonly Ordinal[] = [];

export const ordinalsOf = memo((line: Line): readonly Ordinal[] => {
  const places = ordinalPlaces(line);
  if (places.length === 0 || (line.kind !== 'paragraph' && line.kind !== 'heading')) return none;
  const found: Ordinal[] = [];
  const { prose } = line;
  const units = unitsOf(line);
  let from = 0;
  for (const at of places) {
    if (at < from || (at > 0 && !boundaries.has(units[at - 1] as number))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(prose);
    if (!match) continue;
    const ordinal = toOrdinal(prose, units, match);
    if (ordinal) found.push(ordinal);
    from = at + match[0].length;
  }
  return found.length > 0 ? found : none;
});

function toOrdinal(prose: string, units: Uint16Array, match: RegExpExecArray): Ordinal | undefined {
  const groups = match.groups ?? {};
  const { is, nth, item, word } = groups;
  const typed = is ?? nth ?? item ?? word;
  if (typed === undefined) return undefined;
  const value = word === undefined ? parseChineseNumber(typed) : wordValues[word];
  if (value === undefined) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  // “一是一，二是二” counts nothing.
  if (is !== undefined && prose.startsWith(is, end) && /^[，、。；,]/.test(prose.slice(end + is.length))) return undefined;
  const numberStart = start + match[0].indexOf(typed);
  return {
    span: { start, end },
    number: { start: numberStart, end: numberStart + typed.length },
    family: familyOf(groups),
    value,
    isLast: word === '最后',
    before: characterBefore(prose, units, start),
  };
}

/** The last character that is no blank, not far from `at`. */
function characterBefore(prose: string, units: Uint16Array, at: number): string {
  for (let before = at - 1; before >= 0 && before >= at - 8; before--)
    if (!blanks.has(units[before] as number)) return prose[before] as string;
  return '';
}

function familyOf({ is, verb, nth, aspect, item }: Readonly<Record<string, string | undefined>>): OrdinalFamily {
  if (is !== undefined) return verb === '是' ? '一是' : '一要';
  if (nth !== undefined) return aspect === undefined ? '第一' : '第一方面';
  return item === undefined ? '首先' : '其一';
}
