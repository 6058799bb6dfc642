import { mayHaveAmounts } from '../draft/amounts.ts';
import type { Line } from '../draft/draft.ts';
import { type Figure, figuresOf } from '../draft/figures.ts';
import { WordSet } from '../draft/word-set.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';
import { comparisonInTurn } from './figures/compared-in-turn.ts';
import {
  type Comparison,
  changeBefore,
  changeWords,
  comparisonBehind,
  comparisonOf,
  differenceOf,
  isUpward,
  tellsChange,
} from './figures/comparison.ts';
import { hasNumbers, isCount, likeTyped, roundingOf, typed } from './figures/counts.ts';
import { boundsOf, tenths } from './figures/stated.ts';
import { changeTo } from './place/change-to.ts';

const directions = new WordSet('增', '升', '降', '减', '下滑', '缩', '高', '低', '多', '少', '回落', '扩大', '超', '涨', '调');

const marks = [
  '%',
  '％',
  '分之',
  ...tenths,
  '倍',
  ...['比', '较'].flatMap(word => [`${word}上`, `${word}去`, `${word}2`]),
  '百分点',
  '高出',
  '低于',
  '期的',
  '年的',
  '超目标',
  '超计划',
  '超任务',
  ...['调整到', '调整至', '调整为', '涨到', '涨至', '上调', '下调'],
];
const reached = ['增', '增加', '减', '减少', '降', '升', '提高', '压缩', '缩短'].flatMap(word => [`${word}到`, `${word}至`]);

const nothing: readonly Report[] = [];

export const changeMismatch = defineRule({
  id: 'change-mismatch',
  scope: 'line',
  readsFigures: true,
  kinds: ['paragraph', 'heading'],
  anchors: [...marks, ...reached],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '同比、环比与两期的数相符', en: 'A change agrees with the two values it compares' },
    basis: { zh: '（本期−上期）÷上期；统计常识', en: '(now − before) ÷ before' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      mismatch: {
        zh: '{now}比{before}{actual}{right}，不应写{rate}',
        en: '{now} against {before} is {actual} of {right}, not of {rate}',
      },
      direction: { zh: '{now}比{before}{actual}，不应写“{word}”', en: '{now} against {before} is no “{word}” but {actual}' },
      difference: {
        zh: '{now}与{before}相差{right}，不应写{found}',
        en: '{now} and {before} differ by {right}, not by {found}',
      },
      bound: {
        zh: '{now}比{before}变化{right}，不到{rate}以上',
        en: 'From {before} to {now} is a change of {right}, less than {rate}',
      },
    },
  },
  check(line, { at }) {
    // A change and the two values it lies between.
    if (!hasNumbers(line, 2) || !mayHaveAmounts(line, 3) || !directions.isIn(line)) return nothing;
    const figures = figuresOf(line);
    if (figures.length < 3) return nothing;
    const reports: Report[] = [];
    for (let index = 0; index < figures.length; index++) {
      const figure = figures[index] as Figure;
      if (figure.unit === '%' || figure.unit === '倍' || isInWords(figure)) {
        const change = isInWords(figure) ? judgeWords(line, figures, index) : judgeRate(line, figures, index);
        if (change) reports.push(at(spanOf(figure), change.messageId, change.details as never));
      } else if (index > 1 && (figure.unit === '个百分点' || isCount(figure))) {
        const right = judgeDifference(line, figures, index);
        if (right) reports.push(at(spanOf(figure), 'difference', right));
      }
    }
    return reports;
  },
});

const spanOf = ({ number, span }: Figure): { start: number; end: number } => ({ start: number.start, end: span.end });

type Judgement = {
  readonly messageId: 'mismatch' | 'direction' | 'bound';
  readonly details: {
    readonly data: Readonly<Record<string, unknown>>;
    readonly suggestions?: readonly unknown[];
    readonly severity?: 'warning';
  };
};

/** A rate that is not the change of the two values it stands by. */
function judgeRate(line: Line, figures: readonly Figure[], index: number): Judgement | undefined {
  const rate = figures[index];
  const inTurn = comparisonInTurn(line, figures, index);
  if (!rate || (!inTurn && !tellsChange(rate))) return undefined;
  const told = inTurn?.compared ?? comparisonBehind(line, figures, index);
  const word = inTurn ? inTurn.word : (told ? changeBefore : changeWords).exec(rate.subject)?.groups?.['word'];
  if (word === undefined) return undefined;
  const isAtLeast = rate.approximate && rate.upper === undefined && line.prose.startsWith('以上', rate.span.end);
  if (rate.approximate && !isAtLeast) return undefined;
  const compared = told ?? comparisonOf(line, figures, index);
  if (!compared || compared.before === 0) return undefined;
  const { change } = compared;
  const stated = rate.unit === '倍' ? rate.value * 100 : rate.value;
  const isUp = isUpward(word);
  if (rate.unit === '倍' && !isUp) return undefined;
  // What lies so far apart are not the two values of this rate.
  if (Math.abs(change) > 300 && stated < 100) return undefined;
  const found = typed(line, rate);
  const slack = (rate.step * (rate.unit === '倍' ? 100 : 1)) / 2 + 1e-9;
  const [least, most] = sizeOf(compared.range, change);
  const right = shownAs(rate, Math.abs(change));
  const actual = change > 0 ? { zh: '增长', en: 'a rise' } : { zh: '下降', en: 'a fall' };
  if (change !== 0 && isUp !== change > 0) {
    return { messageId: 'direction', details: { data: { ...compared.shown, word, actual } } };
  }
  if (isAtLeast) {
    if (most + 1e-9 >= stated) return undefined;
    return { messageId: 'bound', details: { data: { ...compared.shown, rate: found, right } } };
  }
  const isPossible = stated + slack >= least && stated - slack <= most;
  if (isPossible && !isUnlikely(compared, stated, slack)) return undefined;
  const suggestions = [changeTo(spanOf(rate), right)];
  const data = { ...compared.shown, rate: found, right, actual };
  return { messageId: 'mismatch', details: { data, suggestions, ...(isPossible && { severity: 'warning' }) } };
}

/** 三分之一, 两成 */
const isInWords = ({ unit }: Figure): boolean => unit === '分之' || unit === '成';

/** 由20天压缩至5天，压缩四分之一: so far off that no rounding explains it. */
function judgeWords(line: Line, figures: readonly Figure[], index: number): Judgement | undefined {
  const rate = figures[index];
  if (!rate || !tellsChange(rate) || /[到至为达]$/.test(rate.subject)) return undefined;
  const word = changeWords.exec(rate.subject.replace(/[近超不][过足到]?$/, ''))?.groups?.['word'];
  const bounds = word === undefined ? undefined : boundsOf(line, rate);
  const compared = bounds && comparisonOf(line, figures, index);
  if (!compared || compared.before === 0 || Math.abs(compared.change) > 100) return undefined;
  const { change, range, shown } = compared;
  if (isUpward(word ?? '') !== change > 0) return undefined;
  const [least, most] = sizeOf(range, change);
  const isOpen = line.prose.startsWith('以上', rate.span.end) || /超过?$|逾$/.test(rate.subject);
  if (most >= bounds.least && (isOpen || least <= bounds.most)) return undefined;
  const actual = change > 0 ? { zh: '增长', en: 'a rise' } : { zh: '下降', en: 'a fall' };
  const right = `${formatNumber(Math.abs(change), 1)}%`;
  return { messageId: 'mismatch', details: { data: { ...shown, rate: typed(line, rate), right, actual }, severity: 'warning' } };
}

/** What is said to fall falls by so much. */
const sizeOf = ([least, most]: Comparison['range'], change: number): Comparison['range'] =>
  change < 0 ? [-most, -least] : [least, most];

/** Whether a rate can only be that of the two values where one of them is rounded far more than the other, and lies far off. */
function isUnlikely({ likely, change }: Comparison, stated: number, slack: number): boolean {
  if (!likely) return false;
  const [least, most] = sizeOf(likely, change);
  const off = Math.max(least - slack - stated, stated - slack - most);
  return off > Math.max(1, Math.abs(change) / 20);
}

function shownAs(rate: Figure, change: number): string {
  if (rate.unit === '倍' && change >= 100) return `${formatNumber(change / 100, Math.max(1, rate.decimals))}倍`;
  return `${formatNumber(change, Math.max(1, rate.unit === '倍' ? 1 : rate.decimals))}${rate.percent === '％' ? '％' : '%'}`;
}

/** Whether the point of a difference is only in the wrong place: 0.4 for 0.04 — not 30 of 10% to 13%, which is the change in percent. */
const isShifted = (told: number, difference: number, before: number): boolean =>
  [0.1, 10].some(times => Math.abs(told - difference * times) < 1e-9 * Math.max(1, told)) &&
  Math.abs(told - (difference / before) * 100) > told / 10;

/** A difference that does not lie between the two values it stands by. */
function judgeDifference(line: Line, figures: readonly Figure[], index: number) {
  const told = figures[index];
  const pair = told && !told.approximate ? differenceOf(line, figures, index) : undefined;
  if (!told || !pair) return undefined;
  const isPoints = told.unit === '个百分点';
  const difference = Math.abs(pair.now.value - pair.before.value);
  const slack = isPoints ? told.step / 4 : roundingOf(told) + roundingOf(pair.now) + roundingOf(pair.before);
  if (Math.abs(difference - told.value) <= slack + 1e-9) return undefined;
  const isFar = told.value > difference * 3 || told.value < difference / 3;
  if (isFar && !(isPoints && isShifted(told.value, difference, pair.before.value))) return undefined;
  // 增速由5%提高到8%，提高60个百分点 is no slip of arithmetic but of the unit: figure-format tells it.
  const decimals = Math.max(pair.now.decimals, pair.before.decimals);
  const right = isPoints
    ? `${formatNumber(difference, decimals)}个百分点`
    : likeTyped(line, difference, [told, pair.now, pair.before]);
  const suggestions = [changeTo(spanOf(told), right)];
  const data = { found: typed(line, told), now: typed(line, pair.now), before: typed(line, pair.before), right };
  // What is new may have come where something else went.
  return { data, suggestions, ...(told.subject.endsWith('新增') && { severity: 'warning' as const }) };
}
