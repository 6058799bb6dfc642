import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';

/** A character that no reader sees as such. */
export interface Hidden {
  readonly kind: 'invisible' | 'noBreak' | 'unreadable' | 'radical';
  readonly span: Span;
  /** `U+00A0`, of the first of a run. */
  readonly code: string;
  /** What should stand there; undefined where only the original tells. */
  readonly right?: string;
}

const patterns: Readonly<Record<Hidden['kind'], RegExp>> = {
  // Control characters (they break Word files), zero-width and direction marks, line and paragraph separators.
  invisible: /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\u00AD\uFFF9-\uFFFC]+/gu,
  noBreak: /[\u00A0\u2000-\u200A\u202F\u205F]+/g,
  // The private use area (Word's own bullets) and what a wrong decoding leaves.
  unreadable: /[\uE000-\uF8FF\uFFFD]+/g,
  // Characters for parts of characters, as PDF files give them for whole ones.
  radical: /[\u2E80-\u2FDF\uF900-\uFAFF]/g,
};

/** Most lines have none, and are searched once. A tab is a blank, U+0000 stands in no text. */
const any = /[^\P{Cc}\t\0]|[\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2E80-\u2FDF\uE000-\uFAFF\uFEFF\uFFF9-\uFFFD]/u;

/** Radicals of PDF files that Unicode does not map to the character they look like. */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    ...'⻩黄⻓长⻔门⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻬齐⻮齿⻰龙⻚页⻉贝⻅见⻋车⻘青⺠民⺟母⻄西⻣骨⻤鬼⻨麦⻁虎⻆角⻑长⻒长⺁厂⻙韦⻧卤⻳龟⻯龙⺝月⺃乙⺍小⺌小'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(match => [match[1] ?? '', match[2] ?? ''] as const),
);

export function hiddenIn(text: string): readonly Hidden[] {
  if (!any.test(text)) return [];
  return (Object.keys(patterns) as Hidden['kind'][]).flatMap(kind =>
    findAll(text, patterns[kind]).flatMap(({ 0: found, index }) => {
      // A byte order mark opens a file; a tab is a blank.
      if ((index === 0 && found === '\uFEFF') || /^\t+$/.test(found)) return [];
      const span = { start: index, end: index + found.length };
      const right = rightOf(kind, found, text, span);
      if (right === found) return [];
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return [{ kind, span, code, ...(right !== undefined && { right }) }];
    }),
  );
}

function rightOf(kind: Hidden['kind'], found: string, text: string, { start, end }: Span): string | undefined {
  if (kind === 'unreadable') return undefined;
  if (kind === 'radical') return radicals.get(found) ?? found.normalize('NFKC');
  const isBetweenWords = /[A-Za-z0-9]/.test(text[start - 1] ?? '') && /[A-Za-z0-9]/.test(text[end] ?? '');
  return kind === 'noBreak' && isBetweenWords ? ' ' : '';
}
