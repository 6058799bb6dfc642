import type { Draft, Heading, HeadingLabel, Line, Piece } from '../draft/draft.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';

export const headingSequence = defineRule({
  id: 'heading-sequence',
  scope: 'draft',
  kinds: ['heading'],
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
      start: { zh: '同级第一个序号是“{found}”，应从“{right}”开始', en: 'The first number is “{found}”; it should be “{right}”' },
    },
  },
  read: ({ heading }: Line): HeadingLabel | undefined => heading?.label,
  *check({ draft, piece, facts }, { at }) {
    for (const run of runsOf(piece, facts)) {
      const renumber = { title: { zh: '重新编号', en: 'Renumber' }, edits: renumbering(draft, run) };
      let before = 0;
      for (const { line, label } of run) {
        const expected = before + 1;
        const span = shift(label.number, draft.starts[line] ?? 0);
        const write = (value: number): string => (label.style.startsWith('han') ? formatChineseNumber(value) : String(value));
        const found = write(label.value);
        if (before === 0 && label.value !== 1) {
          if (label.style.startsWith('han'))
            yield at(span, 'start', { data: { found, right: write(1) }, suggestions: [renumber] });
        } else if (label.value > expected)
          yield at(span, 'gap', { data: { found, missing: write(expected) }, suggestions: [renumber] });
        else if (label.value < expected)
          yield at(span, 'repeat', { data: { found, right: write(expected) }, suggestions: [renumber] });
        before = label.value;
      }
    }
  },
});

interface Labelled {
  readonly line: number;
  readonly label: HeadingLabel;
}

/** The numbered headings that stand side by side under one parent. Items 1. 2. that start again at 1 are a list of their own. */
function runsOf({ headings }: Piece, facts: readonly Located<HeadingLabel>[]): readonly (readonly Labelled[])[] {
  const runs = new Map<string, Labelled[]>();
  const counts = new Map<string, number>();
  let at = 0;
  for (const { line, fact: label } of facts) {
    while ((headings[at]?.line ?? line) < line) at++;
    const heading = headings[at];
    if (heading?.line !== line) continue;
    const key = keyOf(heading, label);
    const list = counts.get(key) ?? 0;
    const current = runs.get(`${key} ${list}`);
    const isNew = heading.level >= 3 && label.value === 1 && current !== undefined && (current.at(-1)?.label.value ?? 0) > 1;
    if (isNew) counts.set(key, list + 1);
    const place = `${key} ${counts.get(key) ?? 0}`;
    const run = runs.get(place);
    if (run) run.push({ line: heading.line, label });
    else runs.set(place, [{ line: heading.line, label }]);
  }
  return [...runs.values()];
}

const keyOf = ({ parent, level }: Heading, { style }: HeadingLabel): string => `${parent ?? 'top'} ${level} ${style}`;

function renumbering(draft: Draft, run: readonly Labelled[]): readonly TextEdit[] {
  return run.flatMap(({ line, label }, index) => {
    const text = label.style.startsWith('han') ? formatChineseNumber(index + 1) : String(index + 1);
    return label.value === index + 1 ? [] : [{ span: shift(label.number, draft.starts[line] ?? 0), text }];
  });
}
