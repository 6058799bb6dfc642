import { defineRule } from '../lint/rule.ts';

export const pendingMetric = defineRule({
  id: 'pending-metric',
  scope: 'draft',
  meta: {
    category: 'front-matter',
    severity: 'error',
    summary: { zh: '指标的数须在印发前填上', en: 'Every metric has its figure before the document goes out' },
    basis: { zh: '待填的数不能印发', en: 'A figure still to be filled cannot go out' },
    strength: 'fact',
    repair: 'none',
    messages: { pending: { zh: '指标“{name}”待填，应填写数字', en: 'The metric “{name}” is pending; fill in its figure' } },
  },
  *check({ metrics, first }, { at }) {
    if (!first) return;
    for (const { name, pending, valueSpan, nameSpan } of metrics.byName.values()) {
      if (pending) yield at(valueSpan.end > valueSpan.start ? valueSpan : nameSpan, 'pending', { data: { name } });
    }
  },
});
