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

const ranges: readonly (readonly [Hidden['kind'], number, number])[] = [
  ['invisible', 0x01, 0x08],
  ['invisible', 0x0a, 0x1f],
  ['invisible', 0x7f, 0x9f],
  ['noBreak', 0xa0, 0xa0],
  ['invisible', 0xad, 0xad],
  ['noBreak', 0x2000, 0x200a],
  ['invisible', 0x200b, 0x200f],
  ['invisible', 0x2028, 0x202e],
  ['noBreak', 0x202f, 0x202f],
  ['noBreak', 0x205f, 0x205f],
  ['invisible', 0x2060, 0x2064],
  ['radical', 0x2e80, 0x2fdf],
  ['unreadable', 0xe000, 0xf8ff],
  ['radical', 0xf900, 0xfaff],
  ['invisible', 0xfeff, 0xfeff],
  ['invisible', 0xfff9, 0xfffc],
  ['unreadable', 0xfffd, 0xfffd],
];

/** All of them, but the tab, which is a blank. */
export const hiddenCharacters: readonly string[] = ranges.flatMap(([, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);

const kindOf = (character: string): Hidden['kind'] | undefined => {
  const code = character.charCodeAt(0);
  return ranges.find(([, first, last]) => code >= first && code <= last)?.[0];
};

/** Radicals of PDF files that Unicode does not map to the character they look like. */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    ...'⻩黄⻓长⻔门⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻬齐⻮齿⻰龙⻚页⻉贝⻅见⻋车⻘青⺠民⺟母⻄西⻣骨⻤鬼⻨麦⻁虎⻆角⻑长⻒长⺁厂⻙韦⻧卤⻳龟⻯龙⺝月⺃乙⺍小⺌小'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(match => [match[1] ?? '', match[2] ?? ''] as const),
);

/** What Unicode maps a radical to is the traditional form. */
const simplified: ReadonlyMap<string, string> = new Map(
  [...'戶户見见貝贝車车長长門门韋韦頁页風风飛飞馬马魚鱼鳥鸟鹵卤麥麦黃黄黽黾齊齐齒齿龍龙龜龟靑青鬥斗'.matchAll(/(.)(.)/gu)].map(
    match => [match[1] ?? '', match[2] ?? ''] as const,
  ),
);

/** `characters`: those that are known to stand in the text. */
export function hiddenIn(text: string, characters: readonly string[]): readonly Hidden[] {
  const kinds = new Set(characters.map(kindOf));
  // U+0000 is looked for only where there is another one: it stands for what is no prose.
  if (text.includes('\0')) kinds.add('invisible');
  const asked = (Object.keys(patterns) as Hidden['kind'][]).filter(kind => kinds.has(kind));
  return asked.flatMap(kind =>
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
  if (kind === 'radical') return radicals.get(found) ?? simplifiedOf(found.normalize('NFKC'));
  const isBetweenWords = /[A-Za-z0-9]/.test(text[start - 1] ?? '') && /[A-Za-z0-9]/.test(text[end] ?? '');
  return kind === 'noBreak' && isBetweenWords ? ' ' : '';
}

const simplifiedOf = (character: string): string => simplified.get(character) ?? character;
