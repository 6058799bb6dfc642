import type { Metric } from './metric.ts';

/** `value` with at most `decimals` digits behind the point, trailing zeros dropped. Rounds half up, as clerks do. */
export function formatNumber(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const shown = Math.abs(value) * scale;
  // A hair is added so that 0.285 × 100, which a computer takes for 28.499…, rounds as it reads; never so much as to make a
  // digit of its own in a large figure.
  const rounded = (Math.sign(value) * Math.round(shown + Math.min(1e-6, shown * 1e-12))) / scale;
  return String(rounded === 0 ? 0 : Number(rounded.toFixed(decimals)));
}

/** A ratio as a percentage: one decimal at most, trailing zeros dropped (93.1%, 20%). */
export const formatPercent = (ratio: number, decimals = 1): string => `${formatNumber(ratio * 100, decimals)}%`;

/** What `{{名}}` shows: figure and unit. */
export function formatMetric(metric: Metric): string | undefined {
  if (metric.value === undefined) return undefined;
  if (metric.unit === '%') return formatPercent(metric.value, metric.decimals ?? decimalsOf(metric, 1));
  return `${formatBare(metric)}${metric.unit}`;
}

/** What `{{名.值}}` shows: the figure without its unit. */
export function formatBare(metric: Metric, value = metric.value): string | undefined {
  if (value === undefined) return undefined;
  if (metric.unit === '%') return formatPercent(value, metric.decimals ?? decimalsOf(metric, 1)).slice(0, -1);
  if (metric.decimals !== undefined) return formatNumber(value, metric.decimals);
  return metric.typed !== undefined && value === metric.value ? metric.typed : formatNumber(value, decimalsOf(metric, 2));
}

const decimalsOf = (metric: Metric, otherwise: number): number =>
  metric.typed === undefined ? otherwise : (metric.typed.split('.')[1]?.length ?? 0);
