import type { OfficeWords } from '../../lint/config.ts';
import type { Place } from '../../lint/rule.ts';
import { memo } from '../../text/memo.ts';
import { editDistance } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';

/** A formula of the office (固定表述 of `.nigao.yaml`) that stands in a line with a few characters wrong. */
export interface Misquote {
  /** In the line. */
  readonly span: Span;
  readonly formula: string;
}

interface Formula {
  readonly words: string;
  /** Wrong, missing or added characters that still leave it recognisable. */
  readonly slips: number;
}

/** A part of a formula; of `slips + 1` parts at least one stands unharmed in a misquote. */
interface Part {
  readonly formula: Formula;
  readonly at: number;
}

const shortest = 4;
/** Shorter ones are told by a wrong character only: one that is missing leaves too little of them. */
const wholeUnder = 6;

const slipsIn = (length: number): number => (length < 12 ? 1 : length < 24 ? 2 : 3);

const partsOf = memo(({ setWording }: OfficeWords): ReadonlyMap<string, readonly Part[]> => {
  const parts = new Map<string, Part[]>();
  for (const words of setWording) {
    if (words.length < shortest) continue;
    const formula = { words, slips: slipsIn(words.length) };
    const size = Math.floor(words.length / (formula.slips + 1));
    for (let number = 0; number <= formula.slips; number++) {
      const at = number * size;
      const part = words.slice(at, number === formula.slips ? undefined : at + size);
      parts.set(part, [...(parts.get(part) ?? []), { formula, at }]);
    }
  }
  return parts;
});

/** One of these stands in every misquote. */
export const officeAnchors = (words: OfficeWords): readonly string[] => [...partsOf(words).keys()];

/** The misquotes in a line; `places` are those of the anchors. */
export function misquotesIn(prose: string, words: OfficeWords, places: readonly Place[]): readonly Misquote[] {
  const parts = partsOf(words);
  if (parts.size === 0) return none;
  const found = new Map<string, Misquote>();
  for (const { word, at } of places) {
    for (const { formula, at: offset } of parts.get(word) ?? []) {
      const span = misquoteAt(prose, at - offset, formula);
      if (span) found.set(`${formula.words} ${span.start}`, { span, formula: formula.words });
    }
  }
  return [...found.values()];
}

/** Where a misquote of `formula` stands that begins at `start` or near it; nothing if it is quoted to the letter. */
function misquoteAt(prose: string, start: number, { words, slips }: Formula): Span | undefined {
  const shift = words.length < wholeUnder ? 0 : slips;
  let best: { readonly span: Span; readonly distance: number } | undefined;
  for (let from = Math.max(0, start - shift); from <= start + shift; from++) {
    for (let to = from + words.length - shift; to <= Math.min(prose.length, from + words.length + shift); to++) {
      const distance = editDistance(prose.slice(from, to), words);
      if (distance === 0) return undefined;
      if (distance <= slips && (!best || distance < best.distance)) best = { span: { start: from, end: to }, distance };
    }
  }
  return best?.span;
}

const none: readonly Misquote[] = [];
