import type { Draft, Piece } from '../draft/draft.ts';
import { ordinalAnchors } from '../draft/ordinals.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { shift } from '../text/span.ts';
import type { Claim } from './claims/claim.ts';
import { ClaimIndex } from './claims/claim-index.ts';
import { listAnchors } from './claims/lists.ts';
import { type ClaimFact, claimAnchors, readClaims } from './claims/read-claims.ts';

export const claimCount = defineRule({
  id: 'claim-count',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: [...ordinalAnchors, ...claimAnchors, ...listAnchors],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '说几点就有几点', en: 'As many points follow as are announced' },
    basis: { zh: '前后照应；计数', en: 'Counting' },
    strength: 'fact',
    repair: 'none',
    messages: {
      count: {
        zh: '写明{words}，实列{found}项，应核对',
        en: '{words} is announced, {found} are listed: one of the two is wrong',
      },
      pairing: { zh: '“分别”前有{count}项、后有{found}项，应一致', en: '分别 has {count} items before it and {found} behind' },
    },
  },
  read: readClaims,
  makeIndex: () => new ClaimIndex(),
  *check({ draft, piece, facts, index }, { at }) {
    for (const [line, fact] of index.claiming) {
      for (const claim of fact.claims) {
        const found = claim.found ?? countOf(draft, piece, facts, firstFrom(facts, line), claim);
        const { count } = claim;
        if (found === undefined || found === count) continue;
        const span = shift(claim.span, draft.starts[line] ?? 0);
        const words = draft.text.slice(span.start, span.end);
        if (claim.isPairing) yield at(span, 'pairing', { data: { found, count } });
        else yield at(span, 'count', { data: { words, found }, ...(claim.isAdvice && { severity: 'information' }) });
      }
    }
  },
});

/** The index of the first of what is in order that stands in `line` or behind. */
function firstFrom(located: readonly { readonly line: number }[], line: number): number {
  let from = 0;
  for (let end = located.length; from < end; ) {
    const middle = (from + end) >> 1;
    if ((located[middle]?.line ?? 0) < line) from = middle + 1;
    else end = middle;
  }
  return from;
}

/** Lines of a long speech: what is announced stands within it. */
const speech = 300;

/** How many items follow a claim; undefined where they are not listed, or cannot be told. */
function countOf(
  draft: Draft,
  piece: Piece,
  facts: readonly Located<ClaimFact>[],
  index: number,
  claim: Claim,
): number | undefined {
  const line = facts[index]?.line ?? 0;
  if (claim.refrain !== undefined) return countOfRefrain(draft, facts, index, claim.refrain);
  const { headings } = piece;
  const next = firstFrom(headings, line + 1);
  const following = headings[next];
  const ordinals = (to: number): readonly number[] => runLengths(facts, index, to, claim.ordinalsBefore, claim.kind === 'lead');
  const toHeading = following?.line ?? piece.to;
  if (claim.kind === 'lead') return countOfLead(draft, piece, next, line, claim, ordinals(toHeading));
  if (claim.kind === 'items') {
    const runs = ordinals(toHeading);
    return runs.length === 0 ? undefined : runs.includes(claim.count) ? claim.count : Math.max(...runs);
  }
  const points = headings.slice(next).filter(({ level }) => level === 1).length;
  const isNext = following?.level === 1 && nextText(draft, line) === following.line;
  if (points === claim.count || (isNext && points > 1)) return points;
  const runs = ordinals(line + speech);
  if (points > 0) return runs.includes(claim.count) ? claim.count : points;
  // Neither headings nor items: in a long text they were lost.
  return runs.includes(claim.count) ? claim.count : piece.to - line > 6 ? points : undefined;
}

/** “四个提升” and then a paragraph each: 一是提升…, 二是提升…; undefined where one of them has not the word. */
function countOfRefrain(draft: Draft, facts: readonly Located<ClaimFact>[], index: number, refrain: string): number | undefined {
  let at = index;
  for (let next = facts[at + 1]; next && next.line === nextText(draft, facts[at]?.line ?? 0); next = facts[at + 1]) {
    if (next.fact.opens === undefined) break;
    if (next.fact.opens !== refrain) return undefined;
    at++;
  }
  return at - index >= 2 ? at - index : undefined;
}

function countOfLead(
  draft: Draft,
  piece: Piece,
  next: number,
  line: number,
  claim: Claim,
  runs: readonly number[],
): number | undefined {
  if (claim.ends && piece.headings[next]?.line === nextText(draft, line))
    return isWithin(piece, next) ? siblings(piece, next) : undefined;
  if (claim.ends === '。') return undefined;
  const [first] = runs;
  return first === undefined || first < 2 || runs.includes(claim.count) ? undefined : first;
}

/** Whether a heading is below the one before it: what follows of the same level is no list of it. */
function isWithin({ headings }: Piece, next: number): boolean {
  const above = headings[next - 1];
  return above === undefined || (headings[next]?.level ?? 1) > above.level;
}

/** The headings of one level that follow each other, the first of them at `from`. */
function siblings(piece: Piece, from: number): number | undefined {
  const level = piece.headings[from]?.level ?? 1;
  let count = 0;
  for (const heading of piece.headings.slice(from)) {
    if (heading.level < level) break;
    if (heading.level === level) count++;
  }
  return count > 1 ? count : undefined;
}

function nextText(draft: Draft, line: number): number {
  let next = line + 1;
  while (draft.lines[next]?.kind === 'blank') next++;
  return next;
}

/**
 * The lengths of the lists that stand behind a claim (without the `skipped` ordinals before it), up to line `to`. `isOne`: only
 * those of the shape of the first.
 */
function runLengths(
  facts: readonly Located<ClaimFact>[],
  from: number,
  to: number,
  skipped: number,
  isOne: boolean,
): readonly number[] {
  const lengths: number[] = [];
  let last = 0;
  let shape: string | undefined;
  for (let index = from; index < facts.length && (facts[index]?.line ?? to) < to; index++) {
    const ordinals = facts[index]?.fact.ordinals ?? [];
    for (const { value, family } of index === from ? ordinals.slice(skipped) : ordinals) {
      shape ??= family;
      if (isOne && family !== shape) continue;
      if (value === 1 && last > 0) lengths.push(last);
      last = value;
    }
  }
  if (last > 0) lengths.push(last);
  return lengths;
}
