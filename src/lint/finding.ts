import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information';

/** The languages a writer may read. */
export type Language = 'zh' | 'en';

/** The same words in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A repair as shown: `safe` is a fix (certain; fix-all applies it), otherwise a suggestion for the writer to choose. */
export interface Repair {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Something wrong, or worth a look, at `span` of the source text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly repairs: readonly Repair[];
  /** Other places that explain this one. */
  readonly related: readonly { readonly span: Span; readonly note: string }[];
}
