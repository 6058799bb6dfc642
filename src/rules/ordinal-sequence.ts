import type { Draft, Line, Piece } from '../draft/draft.ts';
import { type Ordinal, ordinalAnchors, ordinalsOf } from '../draft/ordinals.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import type { TextEdit } from '../text/edit.ts';
import { findAll } from '../text/find-all.ts';
import { shift } from '../text/span.ts';
import { ordinalRuns, type PlacedOrdinal } from './place/ordinal-runs.ts';

export const ordinalSequence = defineRule({
  id: 'ordinal-sequence',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: ordinalAnchors,
  meta: {
    category: 'numbering',
    severity: 'error',
    summary: { zh: '一是、二是、三是连续', en: '一是, 二是, 三是 run on without gap or repeat' },
    basis: {
      zh: '序号连续是通行做法；重号、缺号说明内容有误',
      en: 'Consecutive numbers are common practice; a gap or repeat shows that something is wrong',
    },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      repeat: { zh: '“{found}”重复，应为“{right}”', en: '“{found}” is there twice; it should be “{right}”' },
      gap: { zh: '“{found}”前缺“{missing}”，应连续编号', en: '“{missing}” is missing before “{found}”' },
      orphan: {
        zh: '有“{found}”而前面没有“{missing}”，应核对是否缺文',
        en: '“{found}” without “{missing}” before it: something is lost',
      },
    },
  },
  read(line: Line): Fact | undefined {
    const openings = openingsOf(line.prose);
    return openings.length > 0 ? { ordinals: ordinalsOf(line), openings } : undefined;
  },
  *check({ draft, piece, facts }, { at }) {
    const ordinals = facts.map(({ line, fact }) => ({ line, fact: fact.ordinals }));
    for (const run of ordinalRuns(piece, ordinals)) {
      const [first] = run;
      if (!first || first.ordinal.family === '首先') continue;
      const wordsOf = ({ line, ordinal }: PlacedOrdinal, value = ordinal.value): string => {
        const text = draft.lines[line]?.text ?? '';
        const { span, number } = ordinal;
        return text.slice(span.start, number.start) + formatChineseNumber(value) + text.slice(number.end, span.end);
      };
      const spanOf = ({ line, ordinal }: PlacedOrdinal) => shift(ordinal.span, draft.starts[line] ?? 0);
      if (first.ordinal.value > 1 && !isOpenedOtherwise(facts, piece, first)) {
        yield at(spanOf(first), 'orphan', { data: { found: wordsOf(first), missing: wordsOf(first, 1) } });
      }
      const suggestions = [{ title: { zh: '重新编号', en: 'Renumber' }, edits: renumbering(draft, run) }];
      for (const [index, item] of run.entries()) {
        const before = run[index - 1]?.ordinal.value;
        if (before === undefined || item.ordinal.value === before + 1) continue;
        const right = wordsOf(item, before + 1);
        const found = wordsOf(item);
        if (item.ordinal.value === before) yield at(spanOf(item), 'repeat', { data: { found, right }, suggestions });
        else yield at(spanOf(item), 'gap', { data: { found, missing: right }, suggestions });
      }
    }
  },
});

function renumbering(draft: Draft, run: readonly PlacedOrdinal[]): readonly TextEdit[] {
  const start = run[0]?.ordinal.value ?? 1;
  return run.flatMap(({ line, ordinal }, index) =>
    ordinal.value === start + index
      ? []
      : [{ span: shift(ordinal.number, draft.starts[line] ?? 0), text: formatChineseNumber(start + index) }],
  );
}

interface Fact {
  readonly ordinals: readonly Ordinal[];
  readonly openings: readonly Opening[];
}

/** 第一, 二是, 三要, 首先, wherever they stand. */
interface Opening {
  readonly at: number;
  readonly words: string;
}

const opening = /第[一二三四五六七八九十]|[一二三四五六七八九十][是要]|首先|其[次一二三四五六七八九]|再次|最后/g;

const openingsOf = (prose: string): readonly Opening[] =>
  findAll(prose, opening).map(({ 0: words, index }) => ({ at: index, words }));

/** 第一 may be there in another shape (首先, 第一批): then nothing is lost. */
function isOpenedOtherwise(facts: readonly Located<Fact>[], { headings }: Piece, { line, ordinal }: PlacedOrdinal): boolean {
  const previous = ordinal.value - 1;
  const last = previous > 0 ? formatChineseNumber(previous).slice(-1) : '';
  const openers = [`第${last}`, `${last}是`, `${last}要`, ...(previous === 1 ? ['首先'] : [])];
  const heading = headings.findLast(other => other.line < line)?.line ?? -1;
  const from = Math.max(heading, line - 12);
  return facts.some(
    ({ line: here, fact }) =>
      here >= from &&
      here <= line &&
      fact.openings.some(({ at, words }) => openers.includes(words) && (here < line || at < ordinal.span.start)),
  );
}
