import type { Line } from '../../draft/draft.ts';
import { type Figure, figuresOf } from '../../draft/figures.ts';
import { findIn, WordSet } from '../../draft/word-set.ts';
import { isCount, isDifference, isEarlier } from './counts.ts';
import { isOther, isSlip, type Named, toNamed } from './named.ts';

/** 26家庄稼医院中有9家: all there are, told again to speak of some of them. */
export interface Whole {
  readonly name: string;
  readonly unit: string;
  readonly digits: string;
  readonly at: number;
}

const whole =
  /(?:^|[，。；：\s\0]|全[县市区镇乡校院]|目前|但是|现有)(?<digits>[1-9]\d{1,3})(?<unit>[家个所座处])(?<name>[\u4e00-\u9fff]{4,8}?)中(?=[，有已仅还只])/g;
const wholeWords = new WordSet('中有', '中，', '中已', '中仅', '中还', '中只');

const nothing: readonly Whole[] = [];

export const wholesOf = (line: Line): readonly Whole[] => {
  const found = findIn(line, whole, wholeWords);
  return found.length === 0
    ? nothing
    : found.map(match => {
        const { digits = '', unit = '', name = '' } = match.groups ?? {};
        return { digits, unit, name, at: match.index + match[0].length - digits.length - unit.length - name.length - 1 };
      });
};

/** Where else the thing is counted: 庄稼医院28家, 28家庄稼医院. */
function countsOf(line: Line, { name, unit }: Whole): readonly (readonly [Figure, isNamedBefore: boolean])[] {
  if (!line.prose.includes(name)) return [];
  return figuresOf(line).flatMap(figure => {
    if (figure.unit !== unit) return [];
    const before = /(?:共|达到?|为|有)$/.test(figure.subject)
      ? figure.subject.replace(/(?:共有?|达到?|为|有)$/, '')
      : figure.subject;
    const isBefore = before.endsWith(name);
    return isBefore || figure.object.startsWith(name) ? [[figure, isBefore] as const] : [];
  });
}

/** The one other count of the thing in the text, where it differs in a digit; nothing where there are several. */
export function otherCount(own: Whole, lines: Iterable<readonly [number, Line]>): readonly [line: number, Named] | undefined {
  let found: readonly [number, Named] | undefined;
  for (const [index, line] of lines) {
    for (const [figure, isBefore] of countsOf(line, own)) {
      const digits = line.prose.slice(figure.number.start, figure.number.end);
      if (digits === own.digits && !isBefore) continue;
      const isPlain = isCount(figure) && !isDifference(figure) && !isEarlier(figure) && !isOther(figure);
      if (found || !isBefore || !isPlain || !isSlip(digits, own.digits)) return undefined;
      found = [index, toNamed(line, figure, own.name)];
    }
  }
  return found;
}
