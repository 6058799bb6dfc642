import type { Span } from '../text/span.ts';

/** What the parser takes for a name. */
const word = /[\p{L}_$\uE000-\uF8FF][\p{L}\p{N}_$\uE000-\uF8FF]*/gu;

const plain = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** Private-use characters stand for a name of one metric: the first tells which, the last fills up to its length. */
const first = 0xe000;
const most = 6000;
const filler = '\uF8FF';

// 1季度 is not looked for inside 第1季度.
const before = String.raw`(?<![\p{L}\p{N}_\uE000-\uF8FF])`;
const after = String.raw`(?![\p{L}\p{N}_\uE000-\uF8FF])`;

/** `text` as long as `source`, each name with blanks, brackets or a digit at its head replaced by a word; `stands`: word → name. */
export function withPlainNames(
  source: string,
  names: readonly string[],
): { readonly text: string; readonly stands: ReadonlyMap<string, string> } {
  const stands = new Map<string, string>();
  let text = source;
  const odd = names.filter(name => !plain.test(name) && /\p{L}/u.test(name)).slice(0, most);
  for (const [index, name] of odd.sort((a, b) => b.length - a.length).entries()) {
    if (!text.includes(name)) continue;
    const here = new RegExp(
      `${/^[\p{L}\p{N}]/u.test(name) ? before : ''}${escaped(name)}${/[\p{L}\p{N}]$/u.test(name) ? after : ''}`,
      'gu',
    );
    const word = String.fromCharCode(first + index).padEnd(name.length, filler);
    stands.set(word, name);
    text = text.replaceAll(here, word);
  }
  return { text, stands };
}

const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, character => `\\${character}`);

/** Where each word of a formula stands, in order. */
export function placesOf(text: string, stands: ReadonlyMap<string, string>): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  for (const match of text.matchAll(word)) {
    const name = match[0];
    const spans = places.get(name) ?? [];
    spans.push({ start: match.index, end: match.index + (stands.get(name) ?? name).length });
    places.set(name, spans);
  }
  return places;
}
