/**
 * Characters two cells wide on a terminal: East Asian Width W and F (Unicode Standard Annex 11). The ambiguous ones (“ ” … —)
 * take one cell on a terminal of today.
 */
const wide =
  /[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F004}\u{1F0CF}\u{1F18E}\u{1F191}-\u{1F19A}\u{1F200}-\u{1F320}\u{1F32D}-\u{1F64F}\u{1F680}-\u{1F6FC}\u{1F7E0}-\u{1F7EB}\u{1F90C}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** What is drawn on the cell of another character, or not at all. */
const none = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Cells a character takes on a terminal. */
const cellsOf = (character: string): 0 | 1 | 2 => (none.test(character) ? 0 : wide.test(character) ? 2 : 1);

/** Cells a text takes on a terminal. */
export const widthOf = (text: string): number => {
  let cells = 0;
  for (const character of text) cells += cellsOf(character);
  return cells;
};

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A text of the same width made of one mark: `narrow` under a narrow character, `full` under a wide one. */
export const shadow = (text: string, narrow: string, full: string): string => {
  let drawn = '';
  for (const character of text) drawn += ['', narrow, full][cellsOf(character)];
  return drawn;
};
