import type { Language, Rule, Severity } from '../../index.ts';
import type { FileReport } from '../report.ts';

/** How many findings of each severity, and how many of them have a certain fix. */
export interface Totals extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly fixable: number;
}

/** A way to write findings down, file by file, so that ten thousand files need no more memory than one. */
export interface Reporter {
  readonly head: string;
  /** `''` where there is nothing to say. `lines` are those of the text. */
  file(report: FileReport, lines: readonly string[]): string;
  /** Stands between what two files gave. */
  readonly between: string;
  tail(totals: Totals): string;
}

/** What a reporter may need to know. */
export interface ReportFacts {
  readonly language: Language;
  readonly isColour: boolean;
  readonly rules: readonly Rule[];
  readonly version: string;
}
