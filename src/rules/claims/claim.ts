import type { Span } from '../../text/span.ts';

/** So many points, measures, items that a text says it has. Spans are in the line. */
export interface Claim {
  readonly span: Span;
  readonly count: number;
  /**
   * How the items are found: `points` of a speech in its headings or ordinals, `items` in ordinals behind, `lead` in what follows
   * directly, in the line or in the next ones, `refrain` in ordinals of the next lines that have its word; `here` they were
   * counted in the line already.
   */
  readonly kind: 'points' | 'items' | 'lead' | 'refrain' | 'here';
  /** 提升 of “四个提升”. */
  readonly refrain?: string;
  /** How many there are, where the line tells. */
  readonly found?: number;
  /** How many ordinals stand before it in its line. */
  readonly ordinalsBefore: number;
  /** The claim ends its line: its items are in the next ones, certainly (`：`) or likely (`。`). */
  readonly ends?: '：' | '。';
  /** 等 may leave some out: only advice. */
  readonly isAdvice?: true;
  /** Lists on both sides of 分别. */
  readonly isPairing?: true;
}
