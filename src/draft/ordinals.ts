import { parseChineseNumber } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** The shape of an ordinal; items of one list have one shape. */
export type OrdinalFamily = '一是' | '一要' | '第一' | '第一方面' | '其一' | '首先';

/** An item's number in running text: `一是`, `第二，`, `再次，`. Spans are in the line. */
export interface Ordinal {
  readonly span: Span;
  /** The number alone: `二` of `二是`, `第二`; the whole of `其次`. */
  readonly number: Span;
  readonly family: OrdinalFamily;
  readonly value: number;
  /** The character before it, blanks skipped; `''` at the head of the paragraph. */
  readonly before: string;
}

/** An ordinal opens a clause. What is glued to a word before it is none: 统一是, 之一是, 第二是. */
const pattern =
  /(?<=^|[。；：，、,;:！？!?.”）)\s\u0000])(?:(?<is>[一二三四五六七八九十]{1,3})(?<verb>是|要)(?![否非素求点件领务闻隘旨害塞])|第(?<nth>[一二三四五六七八九十]{1,3})(?:(?<aspect>个?方面)|[，,、：:](?!第)|(?=[是要]))|其(?<item>[一二三四五六七八九])[，,是、：:]|(?<word>首先|其次|再次|最后)(?=[，,是要、]))/g;

const wordValues: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 99 };

export const ordinalsOf = memo((line: Line): readonly Ordinal[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  const found: Ordinal[] = [];
  for (const match of line.prose.matchAll(pattern)) {
    const ordinal = toOrdinal(line.prose, match);
    if (ordinal) found.push(ordinal);
  }
  return found;
});

function toOrdinal(prose: string, match: RegExpExecArray): Ordinal | undefined {
  const { is, verb, nth, aspect, item, word } = match.groups ?? {};
  const number = is ?? nth ?? item ?? word;
  if (number === undefined) return undefined;
  const value = word === undefined ? parseChineseNumber(number) : wordValues[word];
  if (value === undefined) return undefined;
  const start = match.index;
  // “一是一、二是二” counts nothing.
  if (is !== undefined && prose.startsWith(is, start + match[0].length)) return undefined;
  const numberStart = start + match[0].indexOf(number);
  const family =
    is !== undefined
      ? verb === '是'
        ? '一是'
        : '一要'
      : nth !== undefined
        ? aspect
          ? '第一方面'
          : '第一'
        : item
          ? '其一'
          : '首先';
  return {
    span: { start, end: start + match[0].replace(/[，,、：:]$/, '').length },
    number: { start: numberStart, end: numberStart + number.length },
    family,
    value,
    before: /(\S)\s*$/.exec(prose.slice(Math.max(0, start - 8), start))?.[1] ?? '',
  };
}
