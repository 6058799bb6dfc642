import type { Draft, Line, Piece } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import { shift } from '../text/span.ts';
import { isSiteMark, lastText, lineEnd } from './place/lines.ts';
import { PassageIndex } from './place/passage-index.ts';
import { type Passage, passagesOf, sayingAt, shortest } from './place/passages.ts';

export const duplicatePassage = defineRule({
  id: 'duplicate-passage',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'structure',
    severity: 'warning',
    summary: { zh: '同一句话不写两遍', en: 'No sentence is there twice' },
    basis: { zh: '《党政机关公文处理工作条例》第十九条：文字精练', en: 'Regulations on official documents, art. 19: concise' },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      twice: {
        zh: '这句话前面已经写过（第{line}行），应删去或改写',
        en: 'This sentence is there already (line {line}); delete or rewrite it',
      },
      twin: { zh: '这句话与前面紧接着的话相同，应删去', en: 'This sentence is the same as what stands right before it' },
      piece: {
        zh: '这一篇与第{line}行起的一篇重复，应删去一篇',
        en: 'This piece is the one from line {line} on once more; delete one of them',
      },
    },
  },
  read(line: Line): readonly Passage[] | undefined {
    const passages = passagesOf(line);
    // What a piece ends with tells where it ends.
    return passages.length > 0 || isSiteMark(line) ? passages : undefined;
  },
  makeIndex: () => new PassageIndex(),
  *check({ draft, piece, index }, { at }) {
    const before = copiesOf(draft).get(piece);
    if (before) {
      const span = { start: draft.starts[piece.from] ?? 0, end: lineEnd(draft, lastText(draft, piece) ?? piece.from) };
      const edits = [{ span: { start: span.start, end: draft.starts[piece.to] ?? draft.text.length }, text: '' }];
      const suggestions = [{ title: { zh: '删去这一篇', en: 'Delete this piece' }, edits }];
      yield at(span, 'piece', { data: { line: before.from + 1 }, suggestions });
      return;
    }
    for (const { line, span } of index.twins()) {
      const place = shift(span, draft.starts[line] ?? 0);
      yield at(place, 'twin', { suggestions: [{ title: { zh: '删去', en: 'Delete' }, edits: [{ span: place, text: '' }] }] });
    }
    for (const { line, span, first } of index.copies(draft)) {
      const place = shift({ start: 0, end: draft.lines[first]?.text.length ?? 0 }, draft.starts[first] ?? 0);
      yield at(shift(span, draft.starts[line] ?? 0), 'twice', {
        data: { line: first + 1 },
        related: [{ span: place, note: { zh: '前一处', en: 'the first place' } }],
      });
    }
  },
});

/** How much of a piece must be in an earlier one: pages break sentences, and a copy may be touched up. */
const share = 0.6;

/** The pieces of a collection that repeat an earlier one, with that one. */
const copiesOf = memo((draft: Draft): ReadonlyMap<Piece, Piece> => {
  const { lines, pieces } = draft;
  const copies = new Map<Piece, Piece>();
  const shared = sharedHints(draft);
  const owners = new Map<number, Piece>();
  for (const piece of shared.size > 0 ? pieces : []) {
    const copied = new Map<Piece, number>();
    for (let at = piece.from; at < piece.to; at++) {
      const line = lines[at] as Line;
      const passages = passagesOf(line);
      for (let index = 0; index < passages.length; index++) {
        const { hint, isTwin } = passages[index] as Passage;
        if (isTwin || !shared.has(hint)) continue;
        const { key, length } = sayingAt(line, index);
        if (length < shortest) continue;
        const owner = owners.get(key) ?? piece;
        owners.set(key, owner);
        if (owner !== piece) copied.set(owner, (copied.get(owner) ?? 0) + length);
      }
    }
    const [most] = [...copied].sort(([, a], [, b]) => b - a);
    if (most && isMost(most[1], lines, piece)) copies.set(piece, most[0]);
  }
  return copies;
});

/** The hints of passages that several pieces have, and few others. */
function sharedHints({ text, lines, pieces }: Draft): ReadonlySet<number> {
  const shared = new Set<number>();
  if (pieces.length < 2) return shared;
  // By hint, a slot for the piece that has it first: hints that share a slot only cost a closer look.
  const slots = new Uint32Array(slotsFor(text.length));
  for (let number = 1; number <= pieces.length; number++) {
    const { from, to } = pieces[number - 1] as Piece;
    for (let at = from; at < to; at++) {
      for (const { hint, isTwin } of passagesOf(lines[at] as Line)) {
        const slot = hint & (slots.length - 1);
        const first = slots[slot] as number;
        if (isTwin || first === number) continue;
        if (first === 0) slots[slot] = number;
        else shared.add(hint);
      }
    }
  }
  return shared;
}

/** A power of two: some for each passage, but no more than fit a near cache. */
function slotsFor(length: number): number {
  let slots = 1024;
  while (slots < (length / shortest) * 4 && slots < 1 << 17) slots *= 2;
  return slots;
}

/** Whether so much of a piece is enough of it. */
function isMost(length: number, lines: readonly Line[], { from, to }: Piece): boolean {
  let whole = 0;
  for (let at = from; at < to && length >= share * whole; at++) {
    const line = lines[at] as Line;
    const passages = passagesOf(line);
    for (let index = 0; index < passages.length; index++) {
      const own = passages[index]?.isTwin ? 0 : sayingAt(line, index).length;
      if (own >= shortest) whole += own;
    }
  }
  return whole >= 3 * shortest && length >= share * whole;
}
