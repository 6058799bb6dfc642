import { type Figure, figuresOf } from '../draft/figures.ts';
import { defineRule } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';
import { hasAny } from '../text/find-all.ts';

const directions = ['增', '升', '提高', '降', '减', '下滑'];

export const changeMismatch = defineRule({
  id: 'change-mismatch',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  anchors: ['%', '％', '百分之'],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '同比、环比与两期的数相符', en: 'A change agrees with the two values it compares' },
    basis: { zh: '（本期−上期）÷上期；统计常识', en: '(now − before) ÷ before' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      mismatch: {
        zh: '{rate}与{now}比{before}不符，应为{right}',
        en: '{rate} is not the change from {before} to {now}; it should be {right}',
      },
      direction: { zh: '{now}比{before}{actual}，不应写“{word}”', en: '{now} against {before} is no “{word}” but “{actual}”' },
    },
  },
  *check(line, { at }) {
    if (!hasAny(line.prose, directions)) return;
    const figures = figuresOf(line);
    for (const [index, rate] of figures.entries()) {
      const word = /(增长|上升|提高|增加|提升|下降|减少|降低|下滑)了?[约近]?$/.exec(rate.subject)?.[1];
      if (rate.unit !== '%' || rate.approximate || word === undefined) continue;
      const pair = twoValues(figures, index, line.prose);
      if (!pair || pair.before.value === 0) continue;
      const { now, before } = pair;
      const change = ((now.value - before.value) / before.value) * 100;
      const isUp = /增|升|提高/.test(word);
      const data = { now: formatNumber(now.value, 4), before: formatNumber(before.value, 4) };
      if (change !== 0 && isUp !== change > 0) {
        yield at({ start: rate.number.start, end: rate.span.end }, 'direction', {
          data: { ...data, word, actual: change > 0 ? '增长' : '下降' },
        });
      } else if (Math.abs(Math.abs(change) - rate.value) > rate.step / 2 + roundingOf(now, before) + 1e-9) {
        const right = `${formatNumber(Math.abs(change), Math.max(1, rate.decimals))}${rate.percent === '％' ? '％' : '%'}`;
        const span = { start: rate.number.start, end: rate.span.end };
        yield at(span, 'mismatch', {
          data: { ...data, rate: line.text.slice(span.start, span.end), right },
          suggestions: [{ title: { zh: `改为“${right}”`, en: `Change to “${right}”` }, edits: [{ span, text: right }] }],
        });
      }
    }
  },
});

const past = /上年|去年|同期|上期|上月|上季度|前一年/;

/** The two values before a rate in its sentence, when the words tell which is the earlier one. */
function twoValues(
  figures: readonly Figure[],
  index: number,
  prose: string,
): { readonly now: Figure; readonly before: Figure } | undefined {
  const rate = figures[index];
  const counts = figures
    .slice(0, index)
    .filter(
      figure =>
        rate &&
        figure.sentence === rate.sentence &&
        rate.clause - figure.clause <= 2 &&
        figure.unit !== '%' &&
        figure.unit !== '' &&
        !figure.approximate,
    );
  const [first, second] = counts.slice(-2);
  if (!rate || !first || !second || first.unit !== second.unit) return undefined;
  // 由甲增加到乙
  if (/[由从][^，。；]{0,12}$/.test(prose.slice(0, first.span.start)) && /(?:到|至|为)$/.test(prose.slice(0, second.span.start)))
    return { now: second, before: first };
  const isPast = (figure: Figure): boolean =>
    past.test(figure.subject) || past.test(prose.slice(Math.max(0, figure.span.start - 8), figure.span.start));
  if (isPast(second) && !isPast(first)) return { now: first, before: second };
  if (isPast(first) && !isPast(second)) return { now: second, before: first };
  return undefined;
}

/** The values were rounded themselves: 12万 may be anything from 11.5 to 12.5. */
const roundingOf = (now: Figure, before: Figure): number =>
  now.decimals === 0 && before.decimals === 0 && now.magnitude === 1
    ? 0
    : ((now.step / 2 + (before.step / 2) * (now.value / before.value)) / before.value) * 100;
