import type { Span } from '../text/span.ts';

/** `名：值` and `名:值`: YAML wants a half-width colon and a blank behind it. */
const slip = /^[ \t]*[^\s"'#{}[\]:：,&*!|>%@`-][^"'#{}[\]:：\n]{0,39}(?<colon>：[ \t]*|:(?=[^\s:/]))/gmu;

/** Where the key of a line is not parted from its value as YAML wants it: spans in `source`, of the colon alone. */
export const colonSlips = (source: string): readonly Span[] =>
  [...source.matchAll(slip)].map(match => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.['colon']?.length ?? 0), end };
  });
