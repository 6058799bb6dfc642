import type { Span } from '../../text/span.ts';

const mark = '(?<mark>';

/** An expression of a row, whose group `mark` is what it finds; without one, it finds all that it matches. */
export class MarkPattern {
  readonly expression: RegExp;
  /** Where the mark stands is told by the length of what is matched before it: to ask for the indices of groups takes as long as the expression. */
  readonly #isMeasured: boolean;
  readonly #hasMark: boolean;

  constructor(pattern: string) {
    this.#hasMark = pattern.includes(mark);
    this.#isMeasured = this.#hasMark && !hasChoices(pattern);
    const [before, ...rest] = pattern.split(mark);
    if (this.#isMeasured) this.expression = new RegExp(`(?<before>${before})${mark}${rest.join(mark)}`, 'gu');
    else this.expression = new RegExp(pattern, this.#hasMark ? 'dgu' : 'gu');
  }

  /** What a match of the expression finds. */
  spanOf({ 0: all, index, groups, indices }: RegExpExecArray): Span {
    if (this.#isMeasured) {
      const start = index + (groups?.['before']?.length ?? 0);
      return { start, end: start + (groups?.['mark']?.length ?? 0) };
    }
    const [start, end] = indices?.groups?.['mark'] ?? [index, index + all.length];
    return { start, end };
  }
}

/** Whether the mark is not in every match at its place: there are several choices, or it stands within a group. */
function hasChoices(pattern: string): boolean {
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '[' || character === ']') isInClass = character === '[';
    else if (isInClass) continue;
    else if (character === '(') {
      if (depth > 0 && pattern.startsWith(mark, at)) return true;
      depth++;
    } else if (character === ')') depth--;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}
