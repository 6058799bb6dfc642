import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isAlike, isCount, isDifference, isEarlier, nestedOf, roundingOf, unitOf } from './counts.ts';

/** What a mean is of: 案均 is the sum by the number of 件. */
const units: Readonly<Record<string, readonly string[]>> = {
  案: ['件', '起', '宗'],
  件: ['件'],
  户: ['户'],
  人: ['人'],
  次: ['次', '场次'],
  场: ['场', '场次'],
  期: ['期'],
  起: ['起'],
  家: ['家'],
  个: ['个'],
  企业: ['家'],
  学校: ['所'],
};

const wording =
  /(?:(?<by>[案件户人次场期起家])均(?!可|纯|收入|寿命|预期)|平均每(?:一)?(?<per>[件户人次场期起家个])|(?<noun>企业|学校)平均)(?:补贴|补助|罚款|发现|处罚|金额|投入|培训|发放)?(?:约|为|达|近)?$/;

export interface Mean {
  readonly sum: Figure;
  readonly count: Figure;
  readonly value: number;
}

/** So many figures back: what stands further off is of something else. */
const reach = 100;

/** The sum and the count a mean speaks of, where each is the only one of its unit in the sentence; nothing where it is right. */
export function wrongMean(line: Line, figures: readonly Figure[], index: number): Mean | undefined {
  const mean = figures[index];
  const { by, per, noun } = (mean && wording.exec(mean.subject)?.groups) ?? {};
  const of = units[by ?? per ?? noun ?? ''];
  if (!mean || !of || mean.unit === '' || mean.unit === '%' || mean.upper !== undefined) return undefined;
  const nested = nestedOf(line);
  const from = Math.max(0, index - reach);
  const values = figures
    .slice(from, index)
    .filter((figure, at) => isCount(figure) && !nested[from + at] && !isDifference(figure) && !isEarlier(figure));
  const sums = values.filter(figure => figure.sentence === mean.sentence && isAlike(figure, mean));
  const counts = values.filter(
    figure => (noun !== undefined || figure.sentence === mean.sentence) && of.includes(unitOf(figure)),
  );
  const [sum, count] = [sums[0], counts[0]];
  if (sums.length !== 1 || counts.length !== 1 || !sum || !count || count.value === 0) return undefined;
  if (mean.clause - sum.clause > 3 || sum === count) return undefined;
  const value = sum.value / count.value;
  const slack = mean.step / 2 + (roundingOf(sum) + roundingOf(count) * value) / count.value;
  const isNear = Math.abs(value - mean.value) <= (mean.approximate ? Math.max(slack, mean.value * 0.08) : slack) + 1e-9;
  // So far off, it is no mean of these.
  const isOther = mean.value > value * 2 || mean.value < value / 2;
  return isNear || isOther ? undefined : { sum, count, value };
}
