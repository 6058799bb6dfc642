import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isCount } from './counts.ts';

/** 培训4期，每期60人，累计培训240人次: so many times as many. */
export interface Product {
  readonly count: Figure;
  readonly each: Figure;
  readonly value: number;
}

const perTime = /^每(?<unit>期|场|轮|批|组|班)(?:培训|参训|组织|安排)?$/;
const inAll = /^(?:共|累计|合计|总计|共计)\p{Script=Han}{0,4}$/u;

/** What is wrong of the total that ends in the figure at `index`. */
export function wrongProduct({ prose }: Line, figures: readonly Figure[], index: number): Product | undefined {
  const [count, each, total] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!count || !each || !total || !isExact(count) || !isExact(each) || !isExact(total)) return undefined;
  if (count.sentence !== total.sentence || each.clause - count.clause !== 1 || total.clause - each.clause !== 1) return undefined;
  const unit = perTime.exec(each.subject)?.groups?.['unit'];
  if (unit !== count.unit || count.value < 2 || !inAll.test(total.subject)) return undefined;
  if (!/^[人名]$/.test(each.unit) || !/^(?:人次?|名)$/.test(total.unit)) return undefined;
  // Each time so many, and something more is told of them.
  if (prose[each.span.end] !== '，' || /[另还余]/.test(prose.slice(count.span.start, total.span.start))) return undefined;
  const value = count.value * each.value;
  const isFar = total.value > value * 1.5 || total.value < value / 1.5;
  return value === total.value || isFar ? undefined : { count, each, value };
}

const isExact = (figure: Figure): boolean => isCount(figure) && figure.magnitude === 1 && figure.decimals === 0;
