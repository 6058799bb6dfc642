import type { Metric, MetricProblem } from './metric.ts';

/** A part and the whole it cannot exceed, told by the ends of their names: 隐患整改 and 隐患排查. */
const pairs: readonly (readonly [part: RegExp, wholes: readonly string[]])[] = [
  [/(?:已?整改(?:完成)?|完成整改|消除|销号)数?$/, ['排查', '发现', '排查数', '发现数', '']],
  [/立案数?$/, ['收案', '受理', '收案数']],
  [/(?:办结|已办结)数?$/, ['受理', '收件', '受理数']],
  [/合格数?$/, ['抽检', '检测', '检查', '抽检数']],
];

/** Figures that cannot be: a part larger than its whole, a rate outside 0–100%, a negative count. */
export function checkRanges(metrics: ReadonlyMap<string, Metric>): readonly MetricProblem[] {
  const problems: MetricProblem[] = [];
  for (const metric of metrics.values()) {
    const { name, value } = metric;
    if (value === undefined) continue;
    const whole = wholeOf(metric, metrics);
    if (whole?.value !== undefined && value > whole.value) {
      problems.push(problem('exceeds', metric, { part: name, whole: whole.name, value, total: whole.value }));
    } else if (/率$/.test(name) && metric.unit === '%' && isShare(name) && (value < 0 || value > 1)) {
      problems.push(problem('rate-range', metric, { name, value: `${Number((value * 100).toFixed(2))}%` }));
    } else if (value < 0 && metric.formula === undefined && metric.unit !== '%' && !/增|差|变化|变动|利润|盈亏|净/.test(name)) {
      problems.push(problem('negative', metric, { name, value }));
    }
  }
  return problems;
}

/** 增长率 and its kin have no limits; a 完成率 of a target may exceed 100%, so may what is 到位, 签订 or 使用. */
const isShare = (name: string): boolean =>
  /(?:整改|合格|覆盖|办结|持证|参保|达标|就业|及格|优良|普及|接种|回访|满意|排查)率$/.test(name);

/** 重大隐患 is a part of 隐患总数. */
const kind = /^(?:其中)?(?:重大|较大|一般)(?<what>.+?)数?$/;

function wholeOf(part: Metric, metrics: ReadonlyMap<string, Metric>): Metric | undefined {
  const what = kind.exec(part.name)?.groups?.['what'];
  const total = what === undefined ? undefined : metrics.get(`${what}总数`);
  if (total && total.unit === part.unit) return total;
  for (const [pattern, wholes] of pairs) {
    const stem = part.name.replace(pattern, '');
    if (stem === part.name || stem === '') continue;
    for (const ending of wholes) {
      const whole = metrics.get(stem + ending);
      if (whole && whole.unit === part.unit) return whole;
    }
  }
  return undefined;
}

const problem = (code: string, metric: Metric, data: MetricProblem['data']): MetricProblem => ({
  rule: 'metric-range',
  code,
  span: metric.valueSpan,
  data,
});
