import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { shift } from '../text/span.ts';
import { isSiteMark, lastText, lineEnd } from './place/lines.ts';
import { PassageIndex } from './place/passage-index.ts';
import { passagesAndTailsOf } from './place/passage-tails.ts';
import type { Passage } from './place/passages.ts';
import { copiesOf } from './place/piece-copies.ts';

export const duplicatePassage = defineRule({
  id: 'duplicate-passage',
  scope: 'draft',
  acrossPieces: true,
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
    const passages = passagesAndTailsOf(line);
    // What a piece ends with tells where it ends.
    return passages.length > 0 || isSiteMark(line) ? passages : undefined;
  },
  makeIndex: () => new PassageIndex(),
  // Whether a piece is another one once more, its own passages do not tell.
  answer: (index, { pieces }) => (pieces.length > 1 ? undefined : index.answer()),
  *check({ draft, piece, index }, { at }) {
    const before = copiesOf(draft).get(piece);
    if (before) {
      const span = { start: draft.starts[piece.from] ?? 0, end: lineEnd(draft, lastText(draft, piece) ?? piece.from) };
      const edits = [{ span: { start: span.start, end: draft.starts[piece.to] ?? draft.text.length }, text: '' }];
      const suggestions = [{ title: { zh: '删去这一篇', en: 'Delete this piece' }, edits }];
      yield at(span, 'piece', { data: { line: before.from + 1 }, suggestions });
      return;
    }
    const { twins, copies } = index.answer();
    for (const { line, span } of twins) {
      const place = shift(span, draft.starts[line] ?? 0);
      yield at(place, 'twin', { suggestions: [{ title: { zh: '删去', en: 'Delete' }, edits: [{ span: place, text: '' }] }] });
    }
    for (const { line, span, first } of copies) {
      const place = shift({ start: 0, end: draft.lines[first]?.text.length ?? 0 }, draft.starts[first] ?? 0);
      yield at(shift(span, draft.starts[line] ?? 0), 'twice', {
        data: { line: first + 1 },
        related: [{ span: place, note: { zh: '前一处', en: 'the first place' } }],
      });
    }
  },
});
