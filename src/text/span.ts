/** Half-open range of UTF-16 offsets: into the source text, or, where the name says so, into one line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `span` moved to the right by `offset`: a line's span made a span of the text. */
export const shift = (span: Span, offset: number): Span => ({ start: span.start + offset, end: span.end + offset });

export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
