import type { Reference } from '../draft/references.ts';
import { nearest } from '../text/nearest.ts';
import { formatBare, formatMetric, formatPercent } from './format-value.ts';
import type { Metric, Metrics } from './metric.ts';
import { change } from './read-metrics.ts';

/** What a reference shows, or why it shows nothing. */
export type ReferenceText =
  | { readonly text: string }
  | { readonly problem: 'unknown' | 'bad-field'; readonly suggestion?: string }
  | { readonly problem: 'pending' | 'no-value' | 'no-previous' };

/** The parts of a metric that can be referred to, after the dot. */
export const referenceFields = ['值', '上期', '同比', '增量'] as const;

/** The name that stands for the table of all figures, not for one. */
export const metricTable = '指标表';

export function referenceText(metrics: Metrics, reference: Pick<Reference, 'name' | 'field'>): ReferenceText {
  const metric = metrics.byName.get(reference.name);
  if (!metric) {
    const suggestion = nearest(reference.name, metrics.byName.keys());
    return { problem: 'unknown', ...(suggestion !== undefined && { suggestion }) };
  }
  const { field } = reference;
  if (field !== undefined && !referenceFields.some(known => known === field)) {
    const suggestion = nearest(field, referenceFields) ?? (field.length <= 2 ? '同比' : undefined);
    return { problem: 'bad-field', ...(suggestion !== undefined && { suggestion }) };
  }
  if (metric.value === undefined) return { problem: metric.pending ? 'pending' : 'no-value' };
  const text = show(metric, metric.value, field);
  return text === undefined ? { problem: 'no-previous' } : { text };
}

function show(metric: Metric, value: number, field: string | undefined): string | undefined {
  if (field === undefined) return formatMetric(metric);
  if (field === '值') return formatBare(metric);
  if (metric.previous === undefined) return undefined;
  if (field === '上期') return `${formatBare(metric, metric.previous)}${metric.unit}`;
  const difference = value - metric.previous;
  if (field === '增量') return `${formatBare(metric, round(difference))}${metric.unit === '%' ? '个百分点' : metric.unit}`;
  if (metric.previous === 0) return undefined;
  return changeWords(metric, value, metric.previous);
}

/** 增长21.7%, 下降10%, 持平; the change of a rate is told in percentage points. */
function changeWords(metric: Metric, value: number, previous: number): string {
  if (value === previous) return '持平';
  const word = value > previous ? '增长' : '下降';
  if (metric.unit === '%')
    return `${value > previous ? '提高' : '下降'}${formatBare(metric, round(Math.abs(value - previous)))}个百分点`;
  return `${word}${formatPercent(Math.abs(change(value, previous)))}`;
}

/** Drops what binary fractions add: 11.93 − 9.8 is 2.13. */
const round = (value: number): number => Number(value.toPrecision(12));
