import { charactersPerLine } from './styles.ts';

/** Width in characters of 3号: a Han character is 1, a half-width one ½. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u0020-\u007E]/.test(character) ? 0.5 : 1), 0);

/** Distances of 署名 and 成文日期 from the right edge, in characters. */
export interface SignatureIndents {
  readonly signature: number;
  readonly date: number;
}

/** With a seal: the date stands 4 from the right, the organisation centred above it (GB/T 9704—2012 7.3.5.1). */
export function sealed(signature: string, date: string): SignatureIndents {
  return { date: 4, signature: Math.max(0, 4 + (widthOf(date) - widthOf(signature)) / 2) };
}

/** Without: the organisation 2 from the right, the date 2 in from its first character (7.3.5.2). */
export function unsealed(signature: string, date: string): SignatureIndents {
  const [organisation, day] = [widthOf(signature), widthOf(date)];
  return day <= organisation ? { signature: 2, date: organisation - day } : { signature: 4 + day - organisation, date: 2 };
}

/** A name that fills the line has no room to be set in. */
export const fitted = (right: number, words: string): number => Math.max(0, Math.min(right, charactersPerLine - widthOf(words)));
