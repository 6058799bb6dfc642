import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isAlike, isCount, roundingOf } from './counts.ts';

/** 培训4期，每期60人，累计培训240人次: so many times as many. */
export interface Product {
  readonly count: Figure;
  readonly each: Figure;
  readonly value: number;
}

const perTime = /^每(?<unit>期|场|轮|批|组|班)(?:培训|参训|组织|安排)?$/;
const inAll = /^(?:共|累计|合计|总计|共计)\p{Script=Han}{0,4}$/u;

const perOne =
  /每(?:[名个位]\p{Script=Han}{0,3}|(?<of>[人户家村校]|乡?镇|社区))(?:[救补资]助|补贴|[安奖][排励补]|投入|发放|配[备发]|选派|[赠获]?送)?$/u;

/** 57名儿童每人救助1.6万元，共91.2万元; 12个乡镇，每乡镇配备3名，共配备36名 */
function wrongOfEach({ prose }: Line, count: Figure, each: Figure, total: Figure): Product | undefined {
  const match = perOne.exec(each.subject);
  if (!match || each.clause - count.clause > 1 || !isAlike(each, total)) return undefined;
  const of = match.groups?.['of'];
  const isOf =
    of === undefined || count.object.startsWith(of) || (/[人户家]/.test(of) ? /[人名位户家]/ : /^个$/).test(count.unit);
  // By the month, in several grades, or something more is told of them.
  if (!isOf || !inAll.test(total.subject) || /[另还余月年季天日次期、；至最]/.test(prose.slice(count.span.end, total.span.start)))
    return undefined;
  const value = count.value * each.value;
  // What each gets is set, and is exact; a mean is called one.
  const slack = roundingOf(total) + 1e-9;
  const isFar = total.value > value * 1.2 || total.value < value / 1.2;
  return Math.abs(value - total.value) <= slack || isFar ? undefined : { count, each, value };
}

/** What is wrong of the total that ends in the figure at `index`. */
export function wrongProduct(line: Line, figures: readonly Figure[], index: number): Product | undefined {
  const [count, each, total] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!count || !each || !total || !isExact(count) || count.value < 2 || !isCount(each) || !isCount(total)) return undefined;
  if (count.sentence !== total.sentence || total.clause - each.clause !== 1) return undefined;
  const unit = perTime.exec(each.subject)?.groups?.['unit'];
  if (unit === undefined) {
    // 合作社8家、农场46家，每家5万元: of both.
    const other = figures[index - 3];
    const isAlone = other?.sentence !== count.sentence || !isAlike(other, count);
    return isAlone ? wrongOfEach(line, count, each, total) : undefined;
  }
  if (!isExact(each) || !isExact(total) || each.clause - count.clause !== 1) return undefined;
  if (unit !== count.unit || !inAll.test(total.subject)) return undefined;
  if (!/^[人名]$/.test(each.unit) || !/^(?:人次?|名)$/.test(total.unit)) return undefined;
  const { prose } = line;
  // Each time so many, and something more is told of them.
  if (prose[each.span.end] !== '，' || /[另还余]/.test(prose.slice(count.span.start, total.span.start))) return undefined;
  const value = count.value * each.value;
  const isFar = total.value > value * 1.5 || total.value < value / 1.5;
  return value === total.value || isFar ? undefined : { count, each, value };
}

const isExact = (figure: Figure): boolean => isCount(figure) && figure.magnitude === 1 && figure.decimals === 0;
