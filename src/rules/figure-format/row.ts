import type { WordSet } from '../../draft/word-set.ts';
import type { AroundPlace } from './around-place.ts';

/** What is wrong with a figure: the message it gives. */
export type Fault =
  | 'surplus'
  | 'few'
  | 'double'
  | 'times'
  | 'points'
  | 'percent'
  | 'year'
  | 'zero'
  | 'wide'
  | 'range'
  | 'magnitude'
  | 'thousands'
  | 'comma'
  | 'stop'
  | 'point'
  | 'exact'
  | 'pause'
  | 'unit'
  | 'dash'
  | 'typing';

/** One way to miswrite a figure. */
export interface Row {
  readonly fault: Fault;
  /** Characters one of which stands directly behind a digit wherever the expression matches. */
  readonly after?: string | undefined;
  /** Words one of which (or of `after`) stands in the line wherever it matches. */
  readonly holds?: readonly string[] | undefined;
  /** Words one of which stands in the line, too. */
  readonly also?: WordSet | undefined;
  /** Asked for each of these words: whether the expression may match there. */
  readonly around?: AroundPlace | undefined;
  /** A group `mark` at its end is what is marked; else all. */
  readonly pattern: RegExp;
  /** What it should be; a row without has no one answer. Nothing right, nothing said. */
  readonly right?: ((match: RegExpExecArray) => readonly string[]) | undefined;
  /** Whether the answer is certain and changes nothing that is said. */
  readonly isSure?: true | undefined;
  readonly isAdvice?: true | undefined;
}
