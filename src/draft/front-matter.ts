import type { Span } from '../text/span.ts';

/** A mistake in the YAML itself. What the values must be is said by the schema (`src/metrics`). */
export interface YamlProblem {
  /** In the source text. */
  readonly span: Span;
  readonly code: 'unclosed' | 'duplicate-key' | 'alias-limit' | 'not-a-map' | 'syntax';
  /** What stands in the message: the key that is there twice, or the parser's own words. */
  readonly detail: string;
}

/** A step into the front matter: a key of a map, or an index of a list. */
export type Path = readonly (string | number)[];

/** The block between `---` and `---` at the head of a draft. Spans are in the source text. */
export interface FrontMatter {
  /** From the first fence to the end of the second. */
  readonly span: Span;
  /** Plain values (strings, numbers, booleans, undefined for an empty value, arrays, objects): never an alias or a tag. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly YamlProblem[];
  /** Where the key of `path` stands. */
  keySpan(path: Path): Span | undefined;
  /** Where the value of `path` stands; the place behind the key's colon where there is none. */
  valueSpan(path: Path): Span | undefined;
}
