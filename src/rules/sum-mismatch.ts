import { type Figure, figuresOf } from '../draft/figures.ts';
import { defineRule } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';

export const sumMismatch = defineRule({
  id: 'sum-mismatch',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  anchors: ['其中', '：', ':', '分别', '包括', '为'],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '分项之和与总数相符', en: 'The parts add up to the total' },
    basis: { zh: '算术；《党政机关公文处理工作条例》第二十条', en: 'Arithmetic; Regulations on official documents, art. 20' },
    strength: 'fact',
    repair: 'none',
    messages: {
      mismatch: {
        zh: '分项{parts}之和为{sum}，与总数{total}不符，应核对',
        en: 'The parts {parts} add up to {sum}, not to the total {total}',
      },
    },
  },
  *check(line, { at }) {
    const figures = figuresOf(line);
    for (const [index, total] of figures.entries()) {
      const parts = partsOf(figures, index, line.prose);
      if (parts.length < 2) continue;
      const sum = parts.reduce((whole, { value }) => whole + value, 0);
      const step = Math.max(total.step, ...parts.map(part => part.step));
      if (Math.abs(sum - total.value) <= (step / 2) * parts.length && !Number.isInteger(total.value)) continue;
      // Far off, the parts are no partition: they overlap, or only some are named.
      if (sum === total.value || Math.abs(sum - total.value) > Math.max(3 * total.step, total.value * 0.05)) continue;
      yield at(total.span, 'mismatch', {
        data: {
          parts: parts.map(({ value }) => formatNumber(value, 4)).join('＋'),
          sum: formatNumber(sum, 4),
          total: formatNumber(total.value, 4),
        },
        related: parts.map(({ span }) => ({ span, note: { zh: '分项', en: 'a part' } })),
      });
    }
  },
});

const isCount = ({ unit, approximate }: Figure): boolean =>
  unit !== '' && unit !== '%' && unit !== '分之' && unit !== '个百分点' && !approximate;

const subset = /整改|完成|办结|销号|同比|环比|比上年|上年|去年|参加|涉及|累计/;

/** The figures behind 其中 (or a colon) in the unit of the total, to the end of the sentence or to something else. */
function partsOf(figures: readonly Figure[], index: number, prose: string): readonly Figure[] {
  const total = figures[index];
  const first = figures[index + 1];
  if (!total || !first || !isCount(total) || first.sentence !== total.sentence) return [];
  const between = prose.slice(total.span.end, first.span.start);
  if (!/其中|^[：:]|^，?(?:分别|包括|为)/.test(between)) return [];
  const parts: Figure[] = [];
  for (const figure of figures.slice(index + 1)) {
    if (
      figure.sentence !== total.sentence ||
      !isCount(figure) ||
      figure.unit !== total.unit ||
      (parts.length > 0 && subset.test(figure.subject))
    )
      break;
    parts.push(figure);
  }
  const last = parts.at(-1);
  const after = last ? prose.slice(last.span.end, last.span.end + 4) : '';
  // 等, 以上 leave the list open.
  return /^[^，。；]{0,2}等/.test(after) ? [] : parts;
}
