import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { CharacterSet } from '../../text/char-class.ts';
import {
  between,
  holds,
  isAlike,
  isBase,
  isBracketed,
  isCount,
  isDifference,
  isEarlier,
  isGoal,
  isListed,
  isNested,
  likeTyped,
  roundingOf,
  typed,
  unitOf,
} from './counts.ts';

/** Two periods that are compared. */
export interface Comparison {
  readonly now: number;
  readonly before: number;
  /** The change in percent. */
  readonly change: number;
  /** What it may be at the least and at the most, as the values were rounded themselves. */
  readonly range: readonly [least: number, most: number];
  /** The same, where a round value is taken to be as exact as the one it is told with: of 由2.4亿元增至3亿元 the 3亿元 is hardly 2.6亿元. */
  readonly likely?: readonly [least: number, most: number];
  /** Both as typed. */
  readonly shown: { readonly now: string; readonly before: string };
}

const changes = '增长|上升|提高|增加|提升|下降|减少|降低|下滑|回落|压缩|压减|缩短';

/** What may stand between clause and rate, if the rate is that of the values before it and of nothing else. */
export const changeWords = new RegExp(
  `^(?:[、并则也又且共]|同比|环比|相比|总体|整体|大幅|明显|[比较](?:上年|去年|前年|上月|上季度|年初|上期)(?:同期|同月)?)*(?<word>${changes}|增幅|降幅|涨幅|多|少|上[调涨]|下调)(?:了|幅度)?(?:为|达到?)?[约近]?$`,
);

const ofChange = new CharacterSet('增上提下减降回压缩涨多少');

/** Whether one of the characters stands before a figure that are in every word of a change: asked first. */
export const tellsChange = ({ subject }: Figure): boolean => holds(subject, ofChange);

export const isUpward = (word: string): boolean => /增|升|提高|多|涨|扩大|高|超|上调/.test(word);

/** 受理586件，其中…，总数比去年的500件: the whole is compared, and none of its parts. */
const ofAll = /^([^，]{0,6}?)总[数量额][比较]/;

/** The values before (or in brackets behind) a rate in its sentence, when the words tell which is the earlier one. */
export function comparisonOf(line: Line, figures: readonly Figure[], index: number): Comparison | undefined {
  const rate = figures[index];
  if (!rate) return undefined;
  const pool = poolBefore(line, figures, index, rate);
  const last = pool.at(-1);
  const bracketed = behind(line, figures, index);
  if (bracketed) {
    // 2486件（人）次: the brackets of a unit make clauses of their own.
    const reach = last && line.prose[last.span.end] === '（' ? 3 : 1;
    const now = last && rate.clause - last.clause <= reach && isAlike(last, bracketed) && !isEarlier(last) ? last : undefined;
    return now && !isDifference(now) ? pairOf(line, now, bracketed) : undefined;
  }
  if (!last || rate.clause - last.clause > 2) return undefined;
  const values = pool.filter(figure => unitOf(figure) === unitOf(last) && !isDifference(figure));
  const second = values.at(-1);
  if (!second) return undefined;
  const first = values.at(-2) ?? (isBase(second) ? namesake(figures, second, index) : undefined);
  const all = first && isNested(line, first) ? ofAll.exec(second.subject)?.[1] : undefined;
  if (all !== undefined) {
    const whole = values.findLast(figure => figure !== second && !isNested(line, figure));
    return whole?.subject.includes(all) && !isEarlier(whole) ? pairOf(line, whole, second) : undefined;
  }
  // Of a whole and its parts, it cannot be told which one is compared.
  if (first && isNested(line, first) && !(values.length === 2 && isFromTo(first, second) && isOnlyBase(pool, first)))
    return undefined;
  if (first && values.length === 1) return pairOf(line, first, second);
  if (first && second.clause - first.clause <= 2) {
    const pair = isOfLists(line, figures, first, second) ? undefined : inOrder(first, second);
    if (pair) return pairOf(line, ...pair);
  }
  return isDifference(last) ? fromDifference(line, second, last, first !== undefined) : undefined;
}

/** 增长 of `投诉量同比增长`: the change whose two values stand behind it. */
export const changeBefore = new RegExp(
  `(?:同比|环比|相比|[比较][^，。；]{2,10}?|[数量额])?(?<word>${changes})(?:了|幅度)?(?:为|达到?)?$`,
);

/** What such a rate is of if it is not of the values that are told: they are at other prices, or the mean of some years. */
const otherMeasure = /率|均|生产总值|增加值|GDP|可比|不变价/;

const from = /^，(?:即)?[由从](?:(?:上年|去年|前年|上月|年初|同期|此前|过去|原来|\d{4}年)[^，。；\d]{0,6})?$/;
const to = new RegExp(
  `^[^，。；、\\d]{0,4}，?(?:${changes}|[增升降减]|扩大)[到至为](?:(?:今年|目前|现在|\\d{4}年|本[年期])[^，。；\\d]{0,4})?$`,
);

/** `同比下降29%，由上年同期的1200件降至852件`: the values behind a rate that tell what it is of. */
export function comparisonBehind(line: Line, figures: readonly Figure[], index: number): Comparison | undefined {
  const [rate, before, now] = figures.slice(index, index + 3);
  if (!rate || !before || !now || !isCount(before) || !isCount(now) || !isAlike(before, now)) return undefined;
  if (!from.test(between(line, rate, before)) || !to.test(between(line, before, now))) return undefined;
  const last = poolBefore(line, figures, index, rate).at(-1);
  if ((last && !isAlike(last, now)) || otherMeasure.test(rate.subject)) return undefined;
  return pairOf(line, now, before);
}

/** The counts before a rate, back to the change that was told before: what belongs to that one is used up. */
function poolBefore(line: Line, figures: readonly Figure[], index: number, rate: Figure): readonly Figure[] {
  const pool: Figure[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || figure.sentence !== rate.sentence) break;
    if ((figure.unit === '%' || figure.unit === '倍') && changeAnywhere.test(figure.subject)) break;
    if (isCount(figure) && !isTarget(line, figures, at)) pool.unshift(figure);
  }
  return pool;
}

/** 为年度计划12亿元的108%, 占授信20亿元的54%: what a share is of, or what was planned, is no value of a period. */
function isTarget(line: Line, figures: readonly Figure[], index: number): boolean {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (!figure) return false;
  return isGoal(figure) || (next?.unit === '%' && /^）?的[约近]?$/.test(between(line, figure, next)));
}

const changeAnywhere = /(?:增|升|降|减|提高|缩|涨|扩大|回落|下滑)[^，。；]{0,3}$/;

/** `（去年同期98.6亿元）`, `（2022年为7.5亿元）` directly behind a rate. */
function behind(line: Line, figures: readonly Figure[], index: number): Figure | undefined {
  const [rate, next, after] = [figures[index], figures[index + 1], figures[index + 2]];
  if (!rate || !next || !isCount(next)) return undefined;
  if (!/^[（(](?:上年|去年|前年|\d{4}年|同期)[^，。；（）()]{0,8}$/.test(between(line, rate, next))) return undefined;
  const isAlone = !after || !/^[、，]/.test(between(line, next, after));
  return isAlone && /^(?:（[^（）]{1,3}）.?)?[）)]/.test(line.prose.slice(next.span.end, next.span.end + 8)) ? next : undefined;
}

/** 检查单位数量较上年同期的720家: what 检查单位 was before in the paragraph. */
function namesake(figures: readonly Figure[], base: Figure, index: number): Figure | undefined {
  const name = /^(?<name>\p{Script=Han}{3,10}?)(?:总数|数量|数|总额|金额)?[比较由]/u.exec(base.subject)?.groups?.['name'];
  if (name === undefined) return undefined;
  const found = figures.filter(
    (figure, at) => at < index && figure !== base && isCount(figure) && isAlike(figure, base) && figure.subject.endsWith(name),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Which of two values in the order of the text is the later one. */
function inOrder(first: Figure, second: Figure): readonly [now: Figure, before: Figure] | undefined {
  if (ofOther.test(first.object) || ofOther.test(second.object)) return undefined;
  if (fromWords.test(first.subject))
    return toWords.test(second.subject) || ofNow.test(second.subject) ? [second, first] : undefined;
  if (isEarlier(second) && !isEarlier(first)) return [first, second];
  return isEarlier(first) && !isEarlier(second) ? [second, first] : undefined;
}

/** 去年的250件、200件 are of two matters, as are 合同280件、工伤220件 when they are compared with one number. */
function isOfLists(line: Line, figures: readonly Figure[], first: Figure, second: Figure): boolean {
  const isBaseLast = isEarlier(second);
  const at = figures.indexOf(isBaseLast ? first : second);
  if (!isListed(line, figures, at)) return false;
  return isBaseLast ? !isEarlier(figures[at - 1] as Figure) : !/[今本目现到至]/.test(second.subject);
}

/** 由68起增至86起 are compared with each other, whatever they are part of. */
const isFromTo = (first: Figure, second: Figure): boolean => fromWords.test(first.subject) && toWords.test(second.subject);

const isOnlyBase = (pool: readonly Figure[], base: Figure): boolean =>
  pool.every(figure => figure === base || !fromWords.test(figure.subject));

const fromWords = /[由从][^，。；]{0,18}$/;
const toWords = /[到至为]$/;

const ofNow = /[到至为](?:今年|目前|现在|\d{4}年|本[年期])[^，。；]{0,4}$/;

/** 0.8亿元的民间投资 is of another matter. */
const ofOther = /^的[^，。；]{2}/;

const changeOf = (now: number, before: number): number => ((now - before) / before) * 100;

export function pairOf(line: Line, now: Figure, before: Figure): Comparison {
  const [one, other] = [roundingOf(now), roundingOf(before)];
  const range = (one: number, other: number): readonly [number, number] => [
    changeOf(now.value - one, before.value + other),
    changeOf(now.value + one, before.value - other),
  ];
  // Two values are seldom rounded as far as can be, each to its own side.
  const finer = Math.min(one, other) / 2;
  return {
    now: now.value,
    before: before.value,
    change: changeOf(now.value, before.value),
    range: range(one, other),
    ...(one !== other && now.magnitude === before.magnitude && { likely: range(finer, finer) }),
    shown: { now: typed(line, now), before: typed(line, before) },
  };
}

/** Of 860万元，较上年增加172万元 the year before had 688万元; of 由860处减少172处, there are 688 now. */
function fromDifference(line: Line, value: Figure, difference: Figure, hasOther: boolean): Comparison | undefined {
  const sign = isUpward(difference.subject) ? 1 : -1;
  const isFrom = isBase(value);
  if (hasOther || difference.clause - value.clause > 1) return undefined;
  if (!isFrom && !/[比较]|同比|环比/.test(between(line, value, difference))) return undefined;
  const other = isFrom ? value.value + sign * difference.value : value.value - sign * difference.value;
  if (other <= 0) return undefined;
  const shown = likeTyped(line, other, [value, difference]);
  const [now, before] = isFrom ? [other, value.value] : [value.value, other];
  const [one, small] = [roundingOf(value), roundingOf(difference)];
  const extremes = [-1, 1].flatMap(way =>
    [-1, 1].map(turn => ((sign * (difference.value + way * small)) / (before + turn * (one + small))) * 100),
  );
  return {
    now,
    before,
    change: changeOf(now, before),
    range: [Math.min(...extremes), Math.max(...extremes)],
    shown: isFrom ? { now: shown, before: typed(line, value) } : { now: typed(line, value), before: shown },
  };
}

/** A difference that is told, and the two values it lies between. */
export interface Difference {
  readonly now: Figure;
  readonly before: Figure;
}

const only =
  /^[，、）)]*(?:相应|同比|净)?(?:增加?|增长|减少?|上升|下降|上[调涨]|下调|提高|提升|降低|[压核]减|压缩|缩短|回落|扩大|缩小|高出?|[涨降增]幅[为达]?|新增|涨|低|多|少|长|短)?了?$/;
const againstBase = /(?:(?<![占对百])比|较|[高低多少优]于|超过)[^，。；]{0,14}$/;

const beyondGoal = /超(?:出|额|过)?(?:了)?(?:年度|全年)?(?:目标|计划|任务)(?:数|值)?$/;
const toGoal = /(?:目标|计划|任务)(?:任务|数|值)?(?:为|是)?[（(]?$/;

/** 到位资金186.5亿元，完成年度目标（180亿元）的103.6%，超目标6.5亿元 */
function ofGoal(line: Line, figures: readonly Figure[], index: number, told: Figure): Difference | undefined {
  const own = figures
    .slice(Math.max(0, index - 12), index)
    .filter(figure => figure.sentence === told.sentence && isAlike(figure, told) && !isDifference(figure));
  const [value, goal] = own;
  if (own.length !== 2 || !value || !goal || !isCount(value) || !isCount(goal)) return undefined;
  const isGoal = toGoal.test(between(line, value, goal)) && goal.value < value.value && told.clause - goal.clause <= 3;
  return isGoal ? { now: value, before: goal } : undefined;
}

/** The values of `3起，比上年的8起减少6起`, `由89％提高到93.5％，提高5.5个百分点`, `低于平均水平（5.8张）1.4张`. */
export function differenceOf(line: Line, figures: readonly Figure[], index: number): Difference | undefined {
  const told = figures[index];
  const second = figures[index - 1];
  if (!told || !second || told.sentence !== second.sentence || second.approximate) return undefined;
  if (beyondGoal.test(told.subject)) return ofGoal(line, figures, index, told);
  const isPoints = told.unit === '个百分点';
  if (told.span.start - second.span.end > 12) return undefined;
  const words = between(line, second, told);
  if ((isPoints ? second.unit !== '%' : !isAlike(told, second)) || !only.test(words)) return undefined;
  const isBeside = isBracketed(line, second);
  const from = Math.max(0, index - 12);
  const first = figures
    .slice(from, index - 1)
    .findLast(
      (figure, at) =>
        figure.sentence === told.sentence &&
        figure.unit !== '个百分点' &&
        (isPoints || figure.unit !== '%') &&
        !(isBeside && isEarlier(figure)) &&
        !isTarget(line, figures, from + at),
    );
  if (!first || first.approximate || !isAlike(first, second) || second.clause - first.clause > (isBeside ? 5 : 2))
    return undefined;
  if (isNested(line, first) && !isFromTo(first, second)) return undefined;
  const inBrackets = line.prose[second.span.end] === '）' && againstBase.test(outsideOf(line, second));
  if (inBrackets) return { now: first, before: second };
  // 新增8个、划入1个, 新增8名聘用人员: more is told of it.
  const after = figures[index + 1];
  const isMore = told.object !== '' || (after?.sentence === told.sentence && isAlike(after, told));
  if (isMore && words.endsWith('新增')) return undefined;
  if (/^(?:[，、]*$|[）)])/.test(words) || isDifference(first) || isDifference(second)) return undefined;
  if (/^[，、]/.test(words)) {
    const pair = inOrder(first, second);
    return pair && { now: pair[0], before: pair[1] };
  }
  return !isEarlier(first) && againstBase.test(second.subject) ? { now: first, before: second } : undefined;
}

/** The words before a figure that stands alone in brackets. */
const outsideOf = ({ prose }: Line, { span }: Figure): string =>
  prose[span.start - 1] === '（' ? prose.slice(Math.max(0, span.start - 20), span.start - 1) : '';
