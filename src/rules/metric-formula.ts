import { defineRule } from '../lint/rule.ts';
import { changeTo } from './place/change-to.ts';

export const metricFormula = defineRule({
  id: 'metric-formula',
  scope: 'draft',
  meta: {
    category: 'front-matter',
    severity: 'error',
    summary: { zh: '指标的公式应能算出', en: 'The formula of a metric can be worked out' },
    basis: { zh: '算不出的数不能印发', en: 'A figure that cannot be worked out cannot go out' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      'unknown-name': {
        zh: '指标“{name}”的公式中“{unknown}”不是指标，应为文头中已有的名称',
        en: 'The formula of “{name}” names “{unknown}”, which is no metric',
      },
      'unknown-field': {
        zh: '指标“{name}”的公式中没有“.{field}”，应为 .值、.上期、.同比 或 .增量',
        en: 'The formula of “{name}” asks for “.{field}”; there are .值, .上期, .同比 and .增量',
      },
      'no-previous': {
        zh: '指标“{name}”的公式要用“{other}”的上期，而上期没有写，应补上',
        en: 'The formula of “{name}” needs 上期 of “{other}”, which has none',
      },
      cycle: { zh: '公式循环引用：{names}，应断开一处', en: 'The formulas need each other: {names}; break the circle' },
      'division-by-zero': { zh: '指标“{name}”的公式除数为0，应核对', en: 'The formula of “{name}” divides by zero' },
      syntax: {
        zh: '指标“{name}”的公式写法有误（{detail}），应为数、指标名和 + − × ÷、括号',
        en: 'The formula of “{name}” cannot be read: {detail}',
      },
    },
  },
  *check({ metrics, first }, { at }) {
    if (!first) return;
    for (const { rule, code, span, data, suggestion } of metrics.problems) {
      if (rule !== 'metric-formula') continue;
      const repairs =
        suggestion === undefined
          ? {}
          : {
              suggestions: [changeTo(span, suggestion)],
            };
      yield at(span, code as 'syntax', { data: data as { name: string; detail: string }, ...repairs });
    }
  },
});
