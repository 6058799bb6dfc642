import { mayHaveAmounts } from '../draft/amounts.ts';
import type { Line } from '../draft/draft.ts';
import { type Figure, figuresOf } from '../draft/figures.ts';
import { WordSet } from '../draft/word-set.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';
import type { Span } from '../text/span.ts';
import { wrongBalance } from './figures/balance.ts';
import { isOneDigitOff, partsBesides } from './figures/besides.ts';
import { hasNumbers, isCount, likeTyped, typed } from './figures/counts.ts';
import { partsInPairs } from './figures/paired-parts.ts';
import {
  industriesOf,
  isWrong,
  opposites,
  type Partition,
  partsBefore,
  partsBehind,
  partsInNext,
  partsOpposed,
  sumOf,
} from './figures/partition.ts';
import { type Product, wrongProduct } from './figures/product.ts';
import { wrongRemainder } from './figures/remainder.ts';
import { sharesEndingAt } from './figures/shares-of-all.ts';
import { partsInTurn } from './figures/told-in-turn.ts';
import { changeTo } from './place/change-to.ts';

const beforeParts = ['其中', '：', ':', '分别', '包括', '，为', '中，'];
const totalWords = ['，共', '、共', '合计', '共计', '总计', '总共', '总人数', '总数'];
const opposed = opposites.map(([no]) => no);
const balances = ['结余', '盈余', '增值收益'];
const rests = [
  ...['剩余', '剩下', '其余', '余下', '尚有', '仍有', '还剩', '尚剩', '仅剩', '只剩', '尚余'],
  ...['，另外', '，另有', '，还有'],
];
const leftWords = [...rests, '未', '没有', '正在', '在办'];

/** One of these stands where it is told what is left. */
const ofRemainder = new WordSet(...leftWords);

const ofBalance = new WordSet(...balances);
const perTime = [...'期场轮批组班人名户家个村镇乡校社'].map(one => `每${one}`);
const ofProduct = new WordSet(...perTime);

const nothing: readonly Report[] = [];

export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  scope: 'line',
  readsFigures: true,
  kinds: ['paragraph', 'heading'],
  anchors: [...beforeParts, '生产总值', '其他', '其它', '三是', ...totalWords, ...opposed, ...balances, ...leftWords, ...perTime],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '分项之和与总数相符', en: 'The parts add up to the total' },
    basis: { zh: '算术；《党政机关公文处理工作条例》第二十条', en: 'Arithmetic; Regulations on official documents, art. 20' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      mismatch: {
        zh: '分项{parts}之和为{sum}，与总数{total}不符，应核对',
        en: 'The parts {parts} add up to {sum}, not to the total {total}',
      },
      remainder: {
        zh: '{whole}减{done}余{right}，不应写{found}',
        en: 'What is left, {found}, is not {whole} − {done}; it should be {right}',
      },
      product: {
        zh: '{count}×{each}应为{right}，不应写{found}',
        en: '{count} of {each} each make {right}, not {found}',
      },
      shares: { zh: '各项占比{parts}之和为{sum}，应为100%', en: 'The shares {parts} add up to {sum}, not to 100%' },
    },
  },
  check(line, { at }) {
    if (!hasNumbers(line, 2) || !mayHaveAmounts(line, 3)) return nothing;
    const figures = figuresOf(line);
    if (figures.length < 3) return nothing;
    const reports: Report[] = [];
    const ownWays = waysIn(line);
    const isLeft = ofRemainder.isIn(line);
    const hasBalance = ofBalance.isIn(line);
    const hasProduct = ofProduct.isIn(line);
    for (let index = 0; index < figures.length; index++) {
      const figure = figures[index] as Figure;
      if (!isCount(figure)) {
        const shares = figure.unit === '%' ? sharesEndingAt(line, figures, index) : [];
        const sum = sumOf(shares);
        const isOff = shares.length > 0 && Math.abs(sum - 100) > shares.reduce((slack, { step }) => slack + step / 2, 1e-9);
        const data = { parts: shares.map(share => typed(line, share)).join('＋'), sum: `${formatNumber(sum, 4)}%` };
        if (isOff) reports.push(at(figure.span, 'shares', { data }));
        // 98处，整改率为90%，其中…: of a rate, the parts may be those of what was done; they are never more than the whole.
        const behindRate = isOff || figure.unit !== '%' ? undefined : partitionAt(line, figures, index, ownWays);
        if (!behindRate || sumOf(behindRate.parts) <= behindRate.total.value) continue;
        reports.push(at(spanOf(line, behindRate), 'mismatch', detailsOf(line, behindRate)));
        continue;
      }
      const partition = partitionAt(line, figures, index, ownWays);
      if (partition) reports.push(at(spanOf(line, partition), 'mismatch', detailsOf(line, partition)));
      const product = hasProduct ? wrongProduct(line, figures, index) : undefined;
      if (product) reports.push(at(figure.span, 'product', detailsOfProduct(line, figure, product)));
      const rest =
        (isLeft ? wrongRemainder(line, figures, index) : undefined) ??
        (hasBalance ? wrongBalance(line, figures, index) : undefined);
      if (!rest) continue;
      const { whole, done } = rest;
      const right = likeTyped(line, rest.right, [figure]);
      reports.push(
        at(figure.span, 'remainder', {
          data: { found: typed(line, figure), whole: typed(line, whole), done: typed(line, done), right },
          suggestions: [changeTo(figure.span, right)],
          ...(rest.isLikely && { severity: 'warning' as const }),
        }),
      );
    }
    return reports;
  },
});

function detailsOfProduct(line: Line, found: Figure, { count, each, value }: Product) {
  const right = likeTyped(line, value, [found]);
  return {
    data: { count: typed(line, count), each: typed(line, each), right, found: typed(line, found) },
    suggestions: [changeTo(found.span, right)],
    severity: 'warning' as const,
  };
}

function detailsOf(line: Line, { total, parts }: Partition) {
  return {
    data: {
      parts: parts.map(part => typed(line, part)).join('＋'),
      sum: likeTyped(line, sumOf(parts), [total, ...parts]),
      total: typed(line, total),
    },
    related: [
      { span: total.span, note: { zh: '总数', en: 'the total' } },
      ...parts.map(({ span }) => ({ span, note: { zh: '分项', en: 'a part' } })),
    ],
    // Of so few, one may well be told twice.
    ...(total.value < 5 * total.step && { severity: 'warning' as const }),
  };
}

/** From the total to the last part: which of them is wrong the writer must find out. Where the total is far off, its parts. */
function spanOf({ prose }: Line, { total, parts }: Partition): Span {
  const spans = [total, ...parts].map(({ span }) => span);
  const all = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  if (!prose.slice(all.start, all.end).includes('。')) return all;
  const first = parts[0];
  return total.span.end > all.end - 1 || !first ? total.span : { start: first.span.start, end: all.end };
}

interface Way {
  /** One of these stands where there is such a partition. */
  readonly words: WordSet;
  readonly read: typeof partsBehind;
  readonly isWrong?: (partition: Partition) => boolean;
}

const ofParts = new WordSet(...beforeParts);

const ways: readonly Way[] = [
  { words: ofParts, read: partsBehind },
  { words: ofParts, read: partsInPairs },
  { words: new WordSet('。其中'), read: partsInNext },
  { words: new WordSet(...totalWords), read: partsBefore },
  { words: new WordSet(...opposed), read: partsOpposed },
  { words: new WordSet('生产总值'), read: industriesOf },
  { words: new WordSet('三是'), read: partsInTurn },
  { words: new WordSet('，另有', '，另外有', '，还有'), read: partsBesides, isWrong: isOneDigitOff },
];

const waysIn = (line: Line): readonly Way[] => ways.filter(({ words }) => words.isIn(line));

/** The wrong partition a figure begins (as the total, or the first part of a new sentence) or ends. */
function partitionAt(line: Line, figures: readonly Figure[], index: number, ways: readonly Way[]): Partition | undefined {
  for (const way of ways) {
    const partition = way.read(line, figures, index);
    if (partition && (way.isWrong ?? isWrong)(partition)) return partition;
  }
  return undefined;
}
