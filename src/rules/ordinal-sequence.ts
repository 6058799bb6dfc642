import type { Draft } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { ordinalRuns, type PlacedOrdinal } from './place/ordinal-runs.ts';

export const ordinalSequence = defineRule({
  id: 'ordinal-sequence',
  scope: 'draft',
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
  *check({ draft, piece }, { at }) {
    for (const run of ordinalRuns(draft, piece)) {
      const [first] = run;
      if (!first || first.ordinal.family === '首先') continue;
      const wordsOf = ({ line, ordinal }: PlacedOrdinal, value = ordinal.value): string => {
        const text = draft.lines[line]?.text ?? '';
        const { span, number } = ordinal;
        return text.slice(span.start, number.start) + formatChineseNumber(value) + text.slice(number.end, span.end);
      };
      const spanOf = ({ line, ordinal }: PlacedOrdinal) => shift(ordinal.span, draft.starts[line] ?? 0);
      if (first.ordinal.value > 1 && !isOpenedOtherwise(draft, piece.from, first)) {
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

/** 第一 may be there in another shape (首先, 第一批): then nothing is lost. */
function isOpenedOtherwise(draft: Draft, from: number, { line, ordinal }: PlacedOrdinal): boolean {
  const previous = ordinal.value - 1;
  const number = previous > 0 ? formatChineseNumber(previous) : '';
  for (let index = line; index >= Math.max(from, line - 12); index--) {
    const text = draft.lines[index]?.prose ?? '';
    const before = index === line ? text.slice(0, ordinal.span.start) : text;
    if (
      before.includes(`第${number}`) ||
      before.includes(`${number}是`) ||
      before.includes(`${number}要`) ||
      (previous === 1 && before.includes('首先'))
    )
      return true;
    if (draft.lines[index]?.kind === 'heading' && index !== line) return false;
  }
  return false;
}
