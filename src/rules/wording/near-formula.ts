import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { lookAlike } from '../../text/shapes.ts';
import type { Span } from '../../text/span.ts';
import { soundAlike } from '../../text/syllables.ts';
import { FormulaIndex, type NearMiss } from './formula-index.ts';
import { idioms } from './idioms.ts';
import { otherExpressions, otherHalves } from './other-words.ts';
import { phrases } from './phrases.ts';

/** Four characters that miss a formula by one, which sounds or looks like the right one. */
export interface Miswritten {
  /** In the line: the four characters of an idiom, the two of a phrase's half. */
  readonly span: Span;
  readonly wrong: string;
  readonly right: readonly string[];
  /** Whether it can be nothing else. */
  readonly isCertain: boolean;
}

interface Knowledge {
  readonly index: FormulaIndex;
  readonly expressions: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** All words of two characters that are known here. */
  readonly words: ReadonlySet<string>;
}

let known: Knowledge | undefined;

/** Made when the first line is read: a host that only loads us does not wait for it. */
const knowledge = (): Knowledge => {
  known ??= {
    index: new FormulaIndex(),
    expressions: new Set([...idioms, ...phrases, ...otherExpressions]),
    halves: new Set(otherHalves),
    words: new Set([...otherHalves, ...[...idioms, ...phrases].flatMap(formula => [formula.slice(0, 2), formula.slice(2)])]),
  };
  return known;
};

/** Characters that are words by themselves: beside half a phrase, any of them may begin or end something else. */
const words = new Set(
  '的地得了着过再在和与及于为是有以一不无未上中下内外前后时将被把对从向由到要能会可已并且或则所之其此该每各本我他这那个次项名年月日等也就都还又而二三四五六七八九十百千万两几大小多少',
);

/** A quotation as short as this may play on a formula: “油”你精彩, “食”全食美. */
const shortQuotation = 12;

export function miswrittenOf(line: Line): readonly Miswritten[] {
  const { index } = knowledge();
  const misses = index.nearMisses(unitsOf(line));
  if (misses.length === 0) return none;
  /** By place of the odd character. */
  const found = new Map<number, Miswritten>();
  for (const miss of misses) {
    const certainty = certaintyOf(line.prose, miss);
    if (certainty === undefined) continue;
    const span = spanOf(miss);
    const place = miss.at + miss.odd;
    const before = found.get(place);
    if (before && (before.span.start !== span.start || before.span.end !== span.end)) continue;
    const right = miss.formula.slice(span.start - miss.at, span.end - miss.at);
    if (before?.right.includes(right)) continue;
    found.set(place, {
      span,
      wrong: line.prose.slice(span.start, span.end),
      right: [...(before?.right ?? []), right],
      isCertain: certainty === 'certain' && !before,
    });
  }
  return [...found.values()];
}

/** 坚决杜决: the word 杜决 is wrong. An idiom is one word. */
function spanOf({ at, formula, odd, isIdiom }: NearMiss): Span {
  if (isIdiom) return { start: at, end: at + formula.length };
  const start = odd < 2 ? at : at + 2;
  return { start, end: start + 2 };
}

function certaintyOf(prose: string, { formula, at, odd, isIdiom }: NearMiss): 'certain' | 'likely' | undefined {
  const written = prose.slice(at, at + formula.length);
  const [wrong, right] = [written[odd] ?? '', formula[odd] ?? ''];
  const sound = soundAlike(wrong, right);
  const shape = sound !== 'same' && lookAlike(wrong, right);
  if (!sound && !shape) return undefined;
  const { expressions, halves } = knowledge();
  if (!isIdiom && sound === 'near' && !shape) return undefined;
  if (!isIdiom && (words.has(wrong) || halves.has(odd < 2 ? written.slice(0, 2) : written.slice(2)))) return undefined;
  if (isOfExpression(prose, at + odd, expressions) || isOfNeighbour(prose, at, odd)) return undefined;
  if (isInShortQuotation(prose, at)) return undefined;
  return isIdiom && (sound === 'same' || shape) ? 'certain' : 'likely';
}

/** Whether the character at `at` is one of an expression: 形式多样 behind 安全 is no miswritten 安全形势. */
function isOfExpression(prose: string, at: number, expressions: ReadonlySet<string>): boolean {
  for (let start = Math.max(0, at - 3); start <= at; start++) if (expressions.has(prose.slice(start, start + 4))) return true;
  return false;
}

/** 问题高质量办结: what seems to begin or end a formula is of the word beside it. */
function isOfNeighbour(prose: string, at: number, odd: number): boolean {
  const { words } = knowledge();
  if (odd === 0) return at > 0 && words.has(prose.slice(at - 1, at + 1));
  return odd === 3 && words.has(prose.slice(at + 3, at + 5));
}

function isInShortQuotation(prose: string, at: number): boolean {
  const from = Math.max(0, at - shortQuotation);
  const open = prose.slice(from, at).lastIndexOf('“');
  if (open === -1) return false;
  const close = prose.slice(from + open, from + open + shortQuotation + 1).indexOf('”');
  return close > at - from - open;
}

const none: readonly Miswritten[] = [];
