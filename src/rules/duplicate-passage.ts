import type { Draft, Line, Piece } from '../draft/draft.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';
import { isSiteMark, lastText, lineEnd } from './place/lines.ts';

/** Set phrases of this length are said in every document; a sentence of this length by nobody twice. */
const shortest = 25;

interface Passage {
  /** Of its letters and digits; no two different sentences have one. */
  readonly key: number;
  /** How many those are. */
  readonly length: number;
  readonly span: Span;
}

/** The long sentences of a line, without marks and blanks to fill, so that a copy with another blank is told. */
const passagesOf = memo((line: Line): readonly Passage[] => {
  if ((line.kind !== 'paragraph' && line.kind !== 'heading') || line.text.length < shortest) return [];
  return sentencesOf(line).flatMap(span => {
    if (span.end - span.start < shortest) return [];
    const { key, length } = keyOf(line, span);
    return length >= shortest ? [{ key, length, span }] : [];
  });
});

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
    for (const { line, span, first } of index.copies()) {
      const place = shift({ start: 0, end: draft.lines[first]?.text.length ?? 0 }, draft.starts[first] ?? 0);
      yield at(shift(span, draft.starts[line] ?? 0), 'twice', {
        data: { line: first + 1 },
        related: [{ span: place, note: { zh: '前一处', en: 'the first place' } }],
      });
    }
  },
});

/** What was written before. */
interface Copy {
  readonly line: number;
  span: Span;
  /** The line it was written in first. */
  readonly first: number;
}

/** The passages of a piece, and which of them are there twice. */
class PassageIndex {
  readonly #passages = new Map<number, readonly Passage[]>();
  /** By key: the lines it stands in, in no order; a line that has it twice is there twice. */
  readonly #lines = new Map<number, number[]>();
  readonly #repeated = new Set<number>();

  add({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.set(line, fact);
    for (const { key } of fact) {
      const lines = this.#lines.get(key);
      if (!lines) this.#lines.set(key, [line]);
      else if (lines.push(line) === 2) this.#repeated.add(key);
    }
  }

  remove({ line, fact }: Located<readonly Passage[]>): void {
    this.#passages.delete(line);
    for (const { key } of fact) {
      const lines = this.#lines.get(key) ?? [];
      lines.splice(lines.indexOf(line), 1);
      if (lines.length === 1) this.#repeated.delete(key);
      if (lines.length === 0) this.#lines.delete(key);
    }
  }

  /** In order; copied one after the other, sentences are one passage. */
  copies(): readonly Copy[] {
    const lines = new Set([...this.#repeated].flatMap(key => this.#lines.get(key) ?? []));
    const seen = new Map<number, number>();
    const found: Copy[] = [];
    for (const line of [...lines].sort((a, b) => a - b)) {
      for (const { key, span } of this.#passages.get(line) ?? []) {
        if (!this.#repeated.has(key)) continue;
        const first = seen.get(key);
        const last = found.at(-1);
        if (first === undefined) seen.set(key, line);
        else if (last?.line === line && span.start - last.span.end <= 30) last.span = { start: last.span.start, end: span.end };
        else found.push({ line, span, first });
      }
    }
    return found;
  }
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
      for (const { key, length } of line ? passagesOf(line) : []) {
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
