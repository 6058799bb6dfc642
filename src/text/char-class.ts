/** One Chinese character (Unicode script Han, 〇 included). */
const han = /\p{Script=Han}/u;

export const isHan = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && han.test(character);

/** Blanks a writer may have typed: space, tab, no-break space, ideographic space, byte order mark. */
export const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\u00A0' || character === '\u3000' || character === '\uFEFF';

/** The text without outer blanks, as a span of it. Empty text gives an empty span. */
export function trimmed(text: string, from = 0, to = text.length): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return { start, end };
}

/** Some characters: 1 at each one's UTF-16 unit. Faster to ask than any expression. */
export type CharacterSet = Readonly<Uint8Array>;

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) set[characters.charCodeAt(at)] = 1;
  return set;
}
