import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';

/** What a web page is written in, where it was copied along. */
export interface Markup {
  readonly span: Span;
  /** What it stands for; nothing for a tag. */
  readonly right: string;
  readonly isSure: boolean;
}

/** What opens it. */
export const markupWords: readonly string[] = ['&', ...[...'/abcdefhilopstu'].map(head => `<${head}`)];

const spaces = 'nbsp|ensp|emsp|#160|#32|#12288|#x[Aa]0|#x3000';
const signs: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  hellip: '…',
  lt: '<',
  gt: '>',
  amp: '&',
};
const tags = 'p|br|div|span|strong|b|em|font|img|hr|h[1-6]|[uo]l|li|table|tbody|t[rdh]|section|center|o:p';

/** Code between backticks is passed over, and so is what is quoted: both are spoken of. */
const markup = new RegExp(
  `\`[^\`]{1,80}\`|“(?:&[^“”]{1,10}|<[^“”]{1,20})”|(?<space>(?:&(?:amp;)?(?:${spaces})[;；]? ?)+)|&(?:amp;)?(?<sign>quot|#34|${Object.keys(signs).join('|')})[;；]|` +
    `<(?<tag>(?:${tags})(?:\\s[^<>]{0,200})?\\s?/?|/(?:${tags}|a)\\s?|a\\s[^<>]{0,200})>`,
  'g',
);

export function markupIn(prose: string, isTable: boolean): readonly Markup[] {
  let quotes = 0;
  return findAll(prose, markup).flatMap(({ 0: words, index, groups = {} }) => {
    const span = { start: index, end: index + words.length };
    const { space, sign, tag } = groups;
    if (tag !== undefined) return isTable && tag.startsWith('br') ? [] : [{ span, right: '', isSure: false }];
    if (space !== undefined) {
      const isBetweenWords = /[A-Za-z\d]/.test(prose[index - 1] ?? '') && /[A-Za-z\d]/.test(prose[span.end] ?? '');
      return [{ span, right: isBetweenWords ? ' ' : '', isSure: !isBetweenWords }];
    }
    if (sign === undefined) return [];
    const right = signs[sign] ?? (quotes++ % 2 === 0 ? '“' : '”');
    return [{ span, right, isSure: false }];
  });
}
