import type { Span } from '../text/span.ts';

/** 指标: one figure of the front matter, kept once and referred to as `{{名}}`. Spans are in the source text. */
export interface Metric {
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** Undefined while it is pending (待填) or could not be worked out. A ratio is a fraction: 0.931 stands for 93.1%. */
  readonly value?: number;
  /** The value as the writer typed it (`12.50`, `12万余`), where it is not a formula. */
  readonly typed?: string;
  /** `''` where there is none; `'%'` for a ratio. */
  readonly unit: string;
  readonly pending: boolean;
  readonly formula?: string;
  /** 上期: the same figure of the period before, in the same unit. */
  readonly previous?: number;
  readonly source?: string;
  /** 截至, as ISO date. */
  readonly asOf?: string;
  /** 小数: decimals to show. */
  readonly decimals?: number;
}

/** A mistake among the metrics. `code` is a message of the rule `metric-formula`, `metric-range` or `front-matter`. */
export interface MetricProblem {
  readonly rule: 'metric-formula' | 'metric-range' | 'front-matter';
  readonly code: string;
  readonly span: Span;
  /** What stands in the message; words that differ by language as both. */
  readonly data: Readonly<Record<string, string | number | { readonly zh: string; readonly en: string }>>;
  /** Replacement of the span that the writer may have meant (did you mean). */
  readonly suggestion?: string;
}

export interface Metrics {
  /** In the order of the front matter. */
  readonly byName: ReadonlyMap<string, Metric>;
  readonly problems: readonly MetricProblem[];
}
