import { parseChineseNumber } from '../text/chinese-number.ts';
import { memo } from '../text/memo.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** A number with its unit in the prose: `1324项`, `12万余元`, `96％`, `二十余次`. Spans are in the line. */
export interface Figure {
  /** From the number to the end of the unit. */
  readonly span: Span;
  /** The digits alone: what a correction replaces. */
  readonly number: Span;
  /** With 万 and 亿 multiplied in. A percentage is as it stands: 96 for `96％`. */
  readonly value: number;
  /** Digits behind the decimal point, as typed. */
  readonly decimals: number;
  readonly script: 'arabic' | 'han';
  /** 1, 1e4 (万) or 1e8 (亿). */
  readonly magnitude: number;
  /** `项`, `万元` gives `元`; `%` for a percentage; `''` where none is told. */
  readonly unit: string;
  /** 余, 多, 几, 约, 近, 以上 …: the number is not exact. */
  readonly approximate: boolean;
  /** A percentage: the sign as typed, `%` or `％`. */
  readonly percent?: string;
  /** The words of its clause before it (up to ，。；： or the figure before), for what it counts. */
  readonly subject: string;
  /** Number of the clause in the line (clauses end at 。；), for what belongs together. */
  readonly sentence: number;
}

const unitWords =
  '人次|家次|户次|辆次|场次|条次|批次|车次|件次|班次|处次|个百分点|百分点|平方公里|平方千米|平方米|立方米|公顷|公里|千米|小时|分钟|个村|个行政村|个月|个|项|条|处|件|起|家|户|人|名|次|场|份|篇|期|轮|批|套|台|辆|艘|座|栋|间|所|支|队|面|幅|张|册|本|顶|亩|吨|千克|公斤|克|升|米|元|美元|天|日|周|年|月|季度|级|倍|分|位|例|宗|笔|单|棵|株|头|只|眼|口|道|段|类|种|组|对|块|片|点|周岁|岁|度|号|楼|层|版|平方|立方';

const unitPattern = new RegExp(`^(?:${unitWords})`);

const number =
  /(?<![\dA-Za-z.．])(?<digits>\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?<fraction>\.\d+)?|(?<![第一二三四五六七八九十百千万亿两零〇])(?<han>[一二三四五六七八九十百千两][一二三四五六七八九十百千零〇两]*)/g;

/** What follows or stands before a number and makes it none: dates, document numbers, ordinals, names. */
const notAfter = /^(?:年|月(?!份?以)|日|号|时\d|点\d|[:：∶]\d|[—–～~-]\d+年|[-/]\d)/;
const notBefore = /(?:〔|\[|第|[（(]|[A-Za-z]|\.|\/|-|“|·|GB\/T\s?)$/;
const approximateBefore = /(?:约|近|超|超过|逾|大约|将近|不足|至少|达到?近)$/;
const approximateAfter = /^(?:余|多|几|来|以上|以下|左右|上下)/;

/** The figures of a line's prose, in order. Numbers of dates, of document numbers, ordinals and names are none. */
export const figuresOf = memo((line: Line): readonly Figure[] => {
  if (line.kind !== 'paragraph' && line.kind !== 'heading') return [];
  return readFigures(line.prose);
});

export function readFigures(prose: string): readonly Figure[] {
  if (!/\d|[一二三四五六七八九十百千两]/.test(prose)) return [];
  const figures: Figure[] = [];
  let sentence = 0;
  let counted = 0;
  let clause = 0;
  number.lastIndex = 0;
  for (const match of prose.matchAll(number)) {
    for (; counted < match.index; counted++) {
      const character = prose[counted] ?? '';
      if ('。；！？'.includes(character)) sentence++;
      if ('。；！？，：、,;'.includes(character)) clause = counted + 1;
    }
    const figure = toFigure(prose, match, Math.max(clause, figures.at(-1)?.span.end ?? 0), sentence);
    if (figure) figures.push(figure);
  }
  return figures;
}

function toFigure(prose: string, match: RegExpExecArray, clause: number, sentence: number): Figure | undefined {
  const { digits, fraction = '', han } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = prose.slice(Math.max(0, start - 6), start);
  const after = prose.slice(end, end + 12);
  if (notAfter.test(after) || notBefore.test(before)) return undefined;
  const value = han === undefined ? Number(`${digits?.replaceAll(/[,，]/g, '')}${fraction}`) : parseChineseNumber(han);
  if (value === undefined) return undefined;
  const tail = readTail(after);
  // A Chinese number counts only with a unit: 一切, 统一, 三角 are words. A lone 一个, 一次 is none either.
  if (
    han !== undefined &&
    (tail.unit === '' || (value < 2 && tail.magnitude === 1) || /^[年月日天周级类种点度号分道位队批面]/.test(tail.unit))
  )
    return undefined;
  return {
    span: { start, end: end + tail.length },
    number: { start, end },
    value: value * tail.magnitude,
    decimals: Math.max(0, fraction.length - 1),
    script: han === undefined ? 'arabic' : 'han',
    magnitude: tail.magnitude,
    unit: tail.unit,
    approximate: tail.approximate || approximateBefore.test(before),
    ...(tail.percent !== undefined && { percent: tail.percent }),
    subject: prose.slice(Math.min(clause, start), start).replaceAll('\0', '').trim(),
    sentence,
  };
}

interface Tail {
  readonly length: number;
  readonly magnitude: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly percent?: string;
}

/** What stands behind the digits: 余, 万, 余 again, the unit or the percent sign. */
function readTail(after: string): Tail {
  let at = 0;
  let approximate = false;
  const about = (): void => {
    const match = approximateAfter.exec(after.slice(at));
    if (match) {
      at += match[0].length;
      approximate = true;
    }
  };
  about();
  let magnitude = 1;
  while (after[at] === '万' || after[at] === '亿') magnitude *= after[at++] === '万' ? 1e4 : 1e8;
  about();
  const sign = after[at];
  if (sign === '%' || sign === '％')
    return { length: at + 1, magnitude, unit: '%', approximate: approximate || isAbout(after, at + 1), percent: sign };
  const unit = unitPattern.exec(after.slice(at))?.[0] ?? '';
  return { length: at + unit.length, magnitude, unit, approximate: approximate || isAbout(after, at + unit.length) };
}

const isAbout = (after: string, at: number): boolean => /^(?:多|余|左右|以上|以下|上下)/.test(after.slice(at));
