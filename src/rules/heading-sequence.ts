import type { Draft, Piece } from '../draft/draft.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import {
  damagedItem,
  type HeadingRun,
  headingNumbers,
  labelText,
  type NumberFact,
  numberText,
  readNumber,
} from './place/heading-runs.ts';
import { type NumberSlip, numberSlips, rightNumbers } from './place/number-slips.ts';
import { kindOf } from './place/numbered-lists.ts';

export const headingSequence = defineRule({
  id: 'heading-sequence',
  scope: 'draft',
  kinds: ['heading', 'paragraph'],
  meta: {
    category: 'numbering',
    severity: 'error',
    summary: { zh: '同级小标题的序号连续', en: 'Headings of one level are numbered without gap or repeat' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.3；序号连续、每个上级之下重新编号为通行做法',
      en: 'GB/T 9704—2012 7.3.3; consecutive numbers that start again under each parent are common practice',
    },
    strength: 'practice',
    repair: 'suggest',
    messages: {
      gap: { zh: '“{found}”前缺“{missing}”，应连续编号', en: '“{missing}” is missing before “{found}”' },
      repeat: { zh: '序号“{found}”重复，应为“{right}”', en: 'The number “{found}” is there twice; it should be “{right}”' },
      wrong: { zh: '序号“{found}”不合次序，应为“{right}”', en: 'The number “{found}” is out of order; it should be “{right}”' },
      start: { zh: '同级第一个序号是“{found}”，应从“{right}”开始', en: 'The first number is “{found}”; it should be “{right}”' },
      stray: {
        zh: '“{found}”在“{after}”之前，不合次序，应核对',
        en: '“{found}” stands before “{after}”, out of order',
      },
      label: { zh: '序号“{found}”写法不对，应为“{right}”', en: 'The number “{found}” should be written “{right}”' },
      level: {
        zh: '“{found}”不是这一级的序号，接上一级小标题应为“{right}”',
        en: '“{found}” is no number of this level; going on from the heading above it should be “{right}”',
      },
    },
  },
  read: readNumber,
  *check({ draft, piece, facts }, { at }) {
    const { runs } = headingNumbers(draft, piece);
    for (const run of runs) {
      const start = startOf(run);
      if (run.items.every(({ label }, index) => label.value === start + index)) continue;
      const values = run.items.map(({ label }) => label.value);
      const slips = numberSlips(values, start);
      const suggestions = [{ title: { zh: '本级重新编号', en: 'Renumber' }, edits: renumbering(draft, run, slips, start) }];
      for (const slip of slips) {
        const item = run.items[slip.index];
        if (!item || (slip.kind === 'gap' && hasUnnumbered(piece, run, slip.index))) continue;
        const span = shift(item.label.number, draft.starts[item.line] ?? 0);
        const found = numberText(item.label.style, item.label.value);
        const right = numberText(run.style, slip.right);
        const damaged = damagedAt(facts, piece, run, slip);
        if (damaged) {
          const label = shift(damaged.span, draft.starts[damaged.line] ?? 0);
          const words = draft.lines[damaged.line]?.text.slice(damaged.span.start, damaged.span.end) ?? '';
          const meant = labelText(run.style, slip.right);
          yield at(label, 'label', { data: { found: words.trim(), right: meant }, suggestions: [changeTo(label, meant)] });
          continue;
        }
        if (slip.kind === 'stray') {
          const data = { found: labelText(item.label.style, item.label.value) };
          const label = shift(item.label.span, draft.starts[item.line] ?? 0);
          const meant = goingOn(runs, item.line);
          if (meant === undefined) yield at(label, 'stray', { data: { ...data, after: labelText(run.style, slip.right) } });
          else yield at(label, 'level', { data: { ...data, right: meant }, suggestions: [changeTo(label, meant)] });
        } else if (slip.index === 0) yield at(span, 'start', { data: { found, right }, suggestions });
        else if (slip.kind === 'gap') yield at(span, 'gap', { data: { found, missing: right }, suggestions });
        else if (kindOf(slip, values) === 'repeat') yield at(span, 'repeat', { data: { found, right }, suggestions });
        else yield at(span, 'wrong', { data: { found, right }, suggestions });
      }
    }
  },
});

/** A heading of the same level without a number stands where one seems to be missing: that is heading-style's. */
function hasUnnumbered({ headings }: Piece, { items }: HeadingRun, index: number): boolean {
  const line = items[index]?.line ?? 0;
  const own = headings.find(heading => heading.line === line);
  return headings.some(
    ({ line: other, level, parent }) =>
      other < line &&
      other > (items[index - 1]?.line ?? -1) &&
      level === own?.level &&
      parent === own.parent &&
      !items.some(item => item.line === other),
  );
}

/** 1. 2. 3. may go on from a list elsewhere. */
const startOf = ({ items, style }: HeadingRun): number => (style.startsWith('han') ? 1 : (items[0]?.label.value ?? 1));

/** The one item that a gap misses, where a line has its number in another form. */
function damagedAt(facts: readonly Located<NumberFact>[], { headings }: Piece, run: HeadingRun, slip: NumberSlip) {
  const item = run.items[slip.index];
  if (!item || (slip.kind !== 'gap' && slip.index > 0) || item.label.value !== slip.right + 1) return undefined;
  const level = headings.find(({ line }) => line === item.line)?.level ?? 1;
  const parent = headings.findLast(heading => heading.line < item.line && heading.level < level)?.line ?? -1;
  const from = run.items[slip.index - 1]?.line ?? parent;
  return damagedItem(facts, run, slip.right, from, item.line);
}

/** What a label would be that went on with the run of the heading right above it. */
function goingOn(runs: readonly HeadingRun[], line: number): string | undefined {
  let last: { readonly run: HeadingRun; readonly line: number; readonly index: number } | undefined;
  for (const run of runs) {
    const index = run.items.findLastIndex(item => item.line < line);
    const found = run.items[index]?.line ?? -1;
    if (found > (last?.line ?? -1)) last = { run, line: found, index };
  }
  if (!last || last.run.items.some(item => item.line === line) || last.index !== last.run.items.length - 1) return undefined;
  return labelText(last.run.style, last.run.items.length + 1);
}

function renumbering(
  draft: Draft,
  { items, style }: HeadingRun,
  slips: readonly NumberSlip[],
  start: number,
): readonly TextEdit[] {
  const right = rightNumbers(items.length, start, slips);
  return items.flatMap(({ line, label }, index) => {
    const value = right[index];
    if (value === undefined || value === label.value) return [];
    // A label of another style is heading-style's; only its number is changed here.
    const text = numberText(label.style.startsWith('han') === style.startsWith('han') ? style : label.style, value);
    return [{ span: shift(label.number, draft.starts[line] ?? 0), text }];
  });
}
