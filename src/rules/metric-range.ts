import { defineRule } from '../lint/rule.ts';

export const metricRange = defineRule({
  id: 'metric-range',
  scope: 'draft',
  meta: {
    category: 'front-matter',
    severity: 'error',
    summary: { zh: '指标的数应在可能的范围内', en: 'The figure of a metric is one that can be' },
    basis: {
      zh: '部分不大于整体，率在0%至100%之间，件数不为负',
      en: 'A part is no larger than its whole, a rate lies between 0% and 100%, a count is not negative',
    },
    strength: 'fact',
    repair: 'none',
    messages: {
      exceeds: { zh: '“{part}”{value}大于“{whole}”{total}，应核对', en: '“{part}” {value} is larger than “{whole}” {total}' },
      'rate-range': { zh: '“{name}”为{value}，应在0%至100%之间', en: '“{name}” is {value}; a rate lies between 0% and 100%' },
      negative: { zh: '“{name}”为{value}，应不小于0', en: '“{name}” is {value}; a count is not negative' },
    },
  },
  *check({ metrics, first }, { at }) {
    if (!first) return;
    for (const { rule, code, span, data } of metrics.problems) {
      if (rule !== 'metric-range') continue;
      yield at(span, code as 'negative', { data: data as { name: string; value: number } });
    }
  },
});
