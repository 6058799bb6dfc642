import type { Draft, Line, Piece } from '../draft/draft.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';
import { isSiteMark, lastText, lineEnd } from './place/lines.ts';

/** Set phrases of this length are said in every document; a sentence of this length by nobody twice. */
const shortest = 25;

/** Side by side, a shorter one is said twice by mistake, too. */
const shortestTwin = 8;

interface Passage {
  /** Of its letters and digits; no two different sentences have one. */
  readonly key: number;
  /** How many those are. */
  readonly length: number;
  readonly span: Span;
  /** A short sentence that the one right before it ends with. */
  readonly isTwin?: true;
}

/** The long sentences of a line, without marks and blanks to fill, so that a copy with another blank is told. */
const passagesOf = memo((line: Line): readonly Passage[] => {
  if ((line.kind !== 'paragraph' && line.kind !== 'heading') || line.text.length < 2 * shortestTwin) return [];
  const sentences = sentencesOf(line);
  return sentences.flatMap((span, index): readonly Passage[] => {
    if (isTwin(line, sentences[index - 1], span)) return [{ key: 0, length: 0, span, isTwin: true }];
    if (span.end - span.start < shortest) return [];
    const { key, length } = keyOf(line, span);
    return length >= shortest ? [{ key, length, span }] : [];
  });
});

function isTwin({ prose }: Line, before: Span | undefined, { start, end }: Span): boolean {
  const length = end - start;
  if (!before || length < shortestTwin || before.end - before.start < length) return false;
  // The last characters tell most of them apart without a copy.
  if (prose.charCodeAt(end - 3) !== prose.charCodeAt(before.end - 3)) return false;
  return prose.slice(start, end) === prose.slice(before.end - length, before.end) && !/[“”‘’\0]/.test(prose.slice(start, end));
}

const letter = /[\p{L}\p{N}]/u;
const [unknown, isLetter, isOther] = [0, 1, 2];
/** What is known of a UTF-16 unit; a text has few different ones. */
const kinds = new Uint8Array(0x10000);

/** Two hashes of the letters and digits of a passage, of 26 bits each, in one number. */
function keyOf(line: Line, { start, end }: Span): Omit<Passage, 'span'> {
  const units = unitsOf(line);
  let [one, two, length] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (kinds[unit] === unknown) kinds[unit] = letter.test(String.fromCharCode(unit)) ? isLetter : isOther;
    if (kinds[unit] === isOther) continue;
    one = (Math.imul(one, 0x9e3779b1) + unit) | 0;
    two = (Math.imul(two, 0x85ebca6b) ^ unit) + 1;
    length++;
  }
  return { key: (one >>> 6) * 2 ** 26 + (two >>> 6), length };
}

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
  *check({ draft, piece, facts }, { at }) {
    const before = copiesOf(draft).get(piece);
    if (before) {
      const span = { start: draft.starts[piece.from] ?? 0, end: lineEnd(draft, lastText(draft, piece) ?? piece.from) };
      const edits = [{ span: { start: span.start, end: draft.starts[piece.to] ?? draft.text.length }, text: '' }];
      const suggestions = [{ title: { zh: '删去这一篇', en: 'Delete this piece' }, edits }];
      yield at(span, 'piece', { data: { line: before.from + 1 }, suggestions });
      return;
    }
    const seen = new Map<number, number>();
    for (const { line: index, fact } of facts) {
      for (const { span } of fact.filter(({ isTwin }) => isTwin)) {
        const place = shift(span, draft.starts[index] ?? 0);
        yield at(place, 'twin', { suggestions: [{ title: { zh: '删去', en: 'Delete' }, edits: [{ span: place, text: '' }] }] });
      }
      for (const { span, line: first } of runsOf(fact, seen, index)) {
        const place = shift({ start: 0, end: draft.lines[first]?.text.length ?? 0 }, draft.starts[first] ?? 0);
        yield at(shift(span, draft.starts[index] ?? 0), 'twice', {
          data: { line: first + 1 },
          related: [{ span: place, note: { zh: '前一处', en: 'the first place' } }],
        });
      }
    }
  },
});

/** Sentences of a line that were seen before; copied one after the other they are one passage. */
function runsOf(passages: readonly Passage[], seen: Map<number, number>, index: number): readonly { span: Span; line: number }[] {
  const runs: { span: Span; line: number }[] = [];
  for (const { key, span, isTwin } of passages) {
    if (isTwin) continue;
    const line = seen.get(key);
    const last = runs.at(-1);
    if (line === undefined) seen.set(key, index);
    else if (last && span.start - last.span.end <= 30) last.span = { start: last.span.start, end: span.end };
    else runs.push({ span, line });
  }
  return runs;
}

/** How much of a piece must be in an earlier one: pages break sentences, and a copy may be touched up. */
const share = 0.6;

/** The pieces of a collection that repeat an earlier one, with that one. */
const copiesOf = memo(({ lines, pieces }: Draft): ReadonlyMap<Piece, Piece> => {
  const copies = new Map<Piece, Piece>();
  const owners = new Map<number, Piece>();
  for (const piece of pieces.length > 1 ? pieces : []) {
    const shared = new Map<Piece, number>();
    let whole = 0;
    for (let index = piece.from; index < piece.to; index++) {
      const line = lines[index];
      for (const { key, length, isTwin } of line ? passagesOf(line) : []) {
        if (isTwin) continue;
        const owner = owners.get(key) ?? piece;
        owners.set(key, owner);
        whole += length;
        if (owner !== piece) shared.set(owner, (shared.get(owner) ?? 0) + length);
      }
    }
    const [copied] = [...shared].sort(([, a], [, b]) => b - a);
    if (copied && whole >= 3 * shortest && copied[1] >= share * whole) copies.set(piece, copied[0]);
  }
  return copies;
});
