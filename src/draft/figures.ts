import { parseChineseNumber, toHalfWidthDigits } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import { outerPairs } from '../text/pairs.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { isAboutBefore, isNoFigure } from './figure-context.ts';
import { type FigureTail, readTail } from './figure-tail.ts';
import { sentencesOf } from './sentences.ts';

/** A number with its unit in the prose: `1324项`, `12万余元`, `96％`, `二十余次`, `百分之五`. Spans are in the line. */
export interface Figure {
  /** From the number to the end of the unit; of `5～8家` all. */
  readonly span: Span;
  /** The digits alone: what a correction replaces. */
  readonly number: Span;
  /** With 万 and 亿 multiplied in. A percentage is as it stands: 96 for `96％`; a fraction is its quotient. */
  readonly value: number;
  /** Digits behind the decimal point, as typed. */
  readonly decimals: number;
  /** What one more in the last typed digit is worth: 0.1 for `89.8％`, 100 for `11.93万元`. Half of it is the rounding error. */
  readonly step: number;
  readonly script: 'arabic' | 'han';
  /** 1, 1e4 (万), 1e8 (亿) …: what `value` was multiplied with. */
  readonly magnitude: number;
  /** `项`; `万元` gives `元`; `%` for a percentage; `个百分点`; `分之` for a fraction; `''` where none is told. */
  readonly unit: string;
  /** 余, 多, 约, 近, 以上, 不足 …, or a range: the number is not exact. */
  readonly approximate: boolean;
  /** The upper end of a range, `5～8家`; `value` is the lower. */
  readonly upper?: number;
  /** A percentage: the sign as typed, `%`, `％` or `百分之`. */
  readonly percent?: string;
  /** The words before it, from the last ，。；：！？（ or the figure before: what it counts, and what was done to them. */
  readonly subject: string;
  /** The words behind it up to the next figure or punctuation: `个村`, `重点企业`. */
  readonly object: string;
  /** Its clause, counted from 0 in the line: clauses end at ，。；：！？ (not at 、). */
  readonly clause: number;
  /** Its sentence: index into `sentencesOf(line)`. */
  readonly sentence: number;
}

const arabic = '(?:[\\d０-９]{1,3}(?:,[\\d０-９]{3})+(?![\\d０-９])|[\\d０-９]+)(?:[.．][\\d０-９]+)?';
const han = '[一二三四五六七八九十两][一二三四五六七八九十百千万亿零〇两]*(?:点[一二三四五六七八九零〇]+)?';

const number = new RegExp(
  `百分之(?<percent>${arabic}|${han})|(?<whole>${han})分之(?<part>${han})` +
    `|(?<![\\dA-Za-z.．０-９])(?<arabic>${arabic})|(?<![第几数好一二三四五六七八九十百千万亿两零〇])(?<han>${han})`,
  'g',
);

const hasNumber = /[\d０-９一二三四五六七八九十两]/;

const clauseEnd = '，。；：！？,;:!?（）()';

/**
 * The figures of a line's prose, in order. Dates, times, document numbers, ordinals, numbers inside quotation marks, book title
 * marks and square brackets are none; Chinese numerals are figures only with a unit (and a lone 一 never is).
 */
export const figuresOf = memo((line: Line): readonly Figure[] => {
  if ((line.kind !== 'paragraph' && line.kind !== 'heading') || !hasNumber.test(line.prose)) return [];
  return readFigures(line);
});

type Found = Omit<Figure, 'subject' | 'object' | 'clause' | 'sentence'>;

function readFigures(line: Line): readonly Figure[] {
  const { prose } = line;
  const names = outerPairs(prose, '“《〔[【');
  const from = line.heading?.label?.span.end ?? line.content.start;
  let name = 0;
  const found: Found[] = [];
  for (const match of prose.matchAll(number)) {
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= match.index) name++;
    const isInName = (names[name]?.start ?? Number.POSITIVE_INFINITY) < match.index;
    const last = found.at(-1);
    if (isInName || match.index < from || match.index < (last?.span.end ?? 0)) continue;
    const figure = toFigure(prose, match);
    if (figure && last && isRange(prose, last, figure)) found[found.length - 1] = joined(last, figure);
    else if (figure && !(figure.unit === '' && isBareNumber(prose, figure))) found.push(figure);
  }
  return inContext(line, found.filter(figure => figure.unit !== '' || !isBareNumber(prose, figure)));
}
