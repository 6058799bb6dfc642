import { BitSet } from './bit-set.ts';

/** One Chinese character (Unicode script Han, 〇 included). */
const han = /\p{Script=Han}/u;

export const isHan = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && han.test(character);

/** A UTF-16 unit of the main block of Chinese characters: nearly all that stand in prose, told without a table. */
export const isHanUnit = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Blanks a writer may have typed: space, tab, no-break space, ideographic space, byte order mark. */
export const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\u00A0' || character === '\u3000' || character === '\uFEFF';

const isBlankUnit = (unit: number): boolean =>
  unit === 0x20 || unit === 0x3000 || unit === 0x09 || unit === 0xa0 || unit === 0xfeff;

/** The text without outer blanks, as a span of it. Empty text gives an empty span. */
export function trimmed(text: string, from = 0, to = text.length): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Some characters, asked for by UTF-16 unit. */
export class CharacterSet extends BitSet {
  constructor(characters: string) {
    super(0x10000);
    for (let at = 0; at < characters.length; at++) this.add(characters.charCodeAt(at));
  }
}
