import { mayHaveAmounts } from '../draft/amounts.ts';
import type { Line } from '../draft/draft.ts';
import { type Figure, figuresOf } from '../draft/figures.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';
import { hasNumbers, holdsCounts, isAlike, likeTyped, typed } from './figures/counts.ts';
import { wrongMean } from './figures/mean.ts';
import { ratioOf } from './figures/ratio.ts';
import { isRight } from './figures/right-share.ts';
import { deedOf, shareOf } from './figures/share.ts';
import { goOn, readingOf, type Share } from './figures/share-reading.ts';
import { isOver, tenths, undone } from './figures/stated.ts';
import { changeTo } from './place/change-to.ts';

const means = [...'户人件案次场期起家'].map(one => `${one}均`);

const nothing: readonly Report[] = [];

export const rateMismatch = defineRule({
  id: 'rate-mismatch',
  scope: 'line',
  readsFigures: true,
  kinds: ['paragraph', 'heading'],
  anchors: ['%', '％', '分之', ...tenths, ...means, '平均'],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '百分率与所依据的两个数相符', en: 'A percentage is the ratio of the two counts it stands by' },
    basis: {
      zh: '算术；《党政机关公文处理工作条例》第二十条：签发前核对数字',
      en: 'Arithmetic; Regulations on official documents, art. 20: figures are checked before signing',
    },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      mismatch: {
        zh: '{name}{rate}与{part}÷{whole}不符，应为{right}',
        en: '{name}{rate} is not {part} ÷ {whole}; it should be {right}',
      },
      unsure: {
        zh: '{name}{rate}与{part}÷{whole}不符，应核对',
        en: '{name}{rate} is not {part} ÷ {whole}',
      },
      all: { zh: '既说“{words}”，{name}{rate}应为100%', en: '“{words}”, so {name}{rate} should be 100%' },
      over: { zh: '{name}{rate}超过100%，应核对', en: '{name}{rate} exceeds 100%' },
      above: {
        zh: '{name}至多为100%，不应写“以上”“超过”',
        en: '{name} is 100% at the most: no “or more”, no “over”',
      },
      mean: {
        zh: '平均数{found}与{sum}÷{count}不符，应为{right}',
        en: 'The mean {found} is not {sum} ÷ {count}; it should be {right}',
      },
    },
  },
  check(line, { at }) {
    if (!hasNumbers(line, 1) || !mayHaveAmounts(line, 1)) return nothing;
    const reports: Report[] = [];
    const figures = figuresOf(line);
    const hasMean = line.prose.includes('均');
    const hasShares = holdsCounts(figures, 2);
    let reading: ReturnType<typeof readingOf> | undefined;
    for (let index = 0; index < figures.length; index++) {
      const rate = figures[index] as Figure;
      const isRate = rate.unit === '%' || rate.unit === '成' || rate.unit === '分之';
      if (!isRate && !hasMean) continue;
      const span = { start: rate.number.start, end: rate.span.end };
      if (!isRate) {
        const mean = rate.subject.includes('均') ? wrongMean(line, figures, index) : undefined;
        if (!mean) continue;
        const right = likeTyped(line, mean.value, [rate]);
        const data = { found: typed(line, rate), sum: typed(line, mean.sum), count: typed(line, mean.count), right };
        reports.push(at(span, 'mean', { data, suggestions: [changeTo(span, right)] }));
        continue;
      }
      const told = () => ({ name: nameOf(rate), rate: typed(line, rate) });
      const deed = deedOf(rate);
      const words = undone(line, rate, deed);
      if (words !== undefined)
        reports.push(at(span, 'all', { data: { ...told(), words }, suggestions: [changeTo(span, `100${rate.percent ?? '%'}`)] }));
      else if (isOver(line, rate)) reports.push(at(span, rate.value === 100 ? 'above' : 'over', { data: told() }));
      else if (hasShares) {
        reading ??= readingOf(line, figures);
        const share = shareOf(reading, index, deed);
        if (!share) continue;
        reading = goOn(reading, share, index, deed);
        if (isRight(line, figures, rate, share)) continue;
        const report = wrongShare(line, rate, share);
        const { right } = report.data;
        reports.push(
          at(span, share.isOneOfMany ? 'unsure' : 'mismatch', {
            data: { ...told(), ...report.data },
            suggestions: rate.unit === '%' && !share.isOneOfMany ? [changeTo(span, right)] : [],
            related: report.related,
            ...((rate.unit !== '%' || share.isLikely || !isAlike(share.part, share.whole)) && { severity: 'warning' as const }),
          }),
        );
      }
    }
    return reports;
  },
});

function wrongShare(line: Line, rate: Figure, share: Share) {
  const right = `${formatNumber(ratioOf(share).value, Math.max(1, rate.decimals))}${rate.percent ?? '%'}`;
  const [part, whole] = [typed(line, share.part), typed(line, share.whole)];
  return {
    data: { part: share.isRest ? { zh: `（${whole}−${part}）`, en: `(${whole} − ${part})` } : part, whole, right },
    related: [
      { span: share.whole.span, note: { zh: '总数', en: 'the whole' } },
      { span: share.part.span, note: { zh: '其中', en: 'the part' } },
    ],
  };
}

const nameOf = ({ subject }: Figure): string =>
  /[不未非]\p{Script=Han}{2}率|\p{Script=Han}{0,4}(?:率|占比|占)/u.exec(subject)?.[0] ?? '';
