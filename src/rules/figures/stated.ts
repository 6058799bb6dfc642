import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import type { Deed } from './share-reading.ts';

/** What a share may be at the least and at the most for a writer to call it so, in percent. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How far a share may lie off its words: 三成 is said of 27% and of 34%. */
const loose = { 成: { about: 6, under: 8, above: 10.5 }, 分之: { about: 4, under: 6, above: 9 } } as const;

/** Of 96％ the rounding; of 三成, 近三成, 三分之一以上 what such words leave open. Undefined where they say nothing exact. */
export function boundsOf(line: Line, rate: Figure): Bounds | undefined {
  const before = line.prose.slice(Math.max(0, rate.span.start - 3), rate.span.start);
  const behind = line.prose.slice(rate.span.end, rate.span.end + 2);
  const isAbove = /^(?:以上|多)/.test(behind) || /(?:超过|超|逾)$/.test(before);
  const isUnder = /近$|不足$|不到$/.test(before);
  if (rate.unit === '%') {
    if (!rate.approximate) return { least: rate.value - rate.step / 2, most: rate.value + rate.step / 2 };
    if (isAbove && rate.upper === undefined) return { least: rate.value - rate.step / 2, most: 1000 };
    return undefined;
  }
  const value = rate.unit === '成' ? rate.value * 10 : rate.value * 100;
  const { about, under, above } = loose[rate.unit === '成' ? '成' : '分之'];
  if (rate.upper !== undefined) return undefined;
  if (isAbove) return { least: value - 0.5, most: value + above };
  if (isUnder) return { least: value - under, most: value + 0.5 };
  return { least: value - about, most: value + about };
}

/** Rates that are shares of what there is: none of them can exceed 100%. */
const bounded =
  /(?:整改|办结|合格|覆盖|上线|满意|知晓|持证|上岗|管理|参评|及格|优良|普及|安检|录入|销号|化解|建档|达标|公示|归集|结案|处置|签约|列养|通车|持有|签发|申领|参保|治理|安置|检出|接通|接种|解决|检测|抽检|抽查|检验|完好|参训|入户|投放|送达|回访)率(?:已|均|都)?(?:达到|达|为|是|高达)?(?:了|超过|超)?$/;

export function isOver({ prose }: Line, { unit, value, upper, subject, span }: Figure): boolean {
  if (unit !== '%' || value < 100 || upper !== undefined || !subject.includes('率') || !bounded.test(subject)) return false;
  return value > 100 || /超过?$/.test(subject) || /^ ?以上/.test(prose.slice(span.end, span.end + 3));
}

/** `全部签约，签约率达95%`: the words that say all, where the rate says not all. */
export function undone(line: Line, rate: Figure, deed: Deed | undefined): string | undefined {
  if (!deed || deed.isNot || rate.unit !== '%' || rate.value >= 100 || rate.approximate || rate.subject.length > 8)
    return undefined;
  const start = rate.span.start - rate.subject.length;
  const before = line.prose.slice(Math.max(0, start - 16), start);
  if (!before.includes('全')) return undefined;
  const found = /(?<!未|没有|基本|不是|非|能)全(?:部|都)(?:已|完成|按期|及时)?(?<words>[^，。；：\d]{2,8})，$/.exec(before);
  return found?.groups?.['words']?.startsWith(deed.verb) ? found[0].slice(0, -1) : undefined;
}

/** 三成: what a share is told by in words. */
export const tenths = [...'0123456789一二两三四五六七八九十'].map(digit => `${digit}成`);
