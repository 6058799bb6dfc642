import type { Draft, Line, Piece } from '../draft/draft.ts';
import { inlineAnchors } from '../draft/inline-numbers.ts';
import { type Ordinal, ordinalAnchors, ordinalPlaces, ordinalsOf } from '../draft/ordinals.ts';
import { phaseAnchors } from '../draft/phases.ts';
import { defineRule, type Located } from '../lint/rule.ts';
import { formatChineseNumber } from '../text/chinese-number.ts';
import type { TextEdit } from '../text/edit.ts';
import { memo } from '../text/memo.ts';
import { type Span, shift } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';
import { firstFrom } from './place/fact-at.ts';
import { numberSlips, rightNumbers } from './place/number-slips.ts';
import { kindOf, listSlips, type Numbered, numberedLists } from './place/numbered-lists.ts';
import { ordinalRuns, type PlacedOrdinal } from './place/ordinal-runs.ts';

export const ordinalSequence = defineRule({
  id: 'ordinal-sequence',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  anchors: [...ordinalAnchors, ...inlineAnchors, ...phaseAnchors],
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
      wrong: { zh: '“{found}”不合次序，应为“{right}”', en: '“{found}” is out of order; it should be “{right}”' },
      gap: { zh: '“{found}”前缺“{missing}”，应连续编号', en: '“{missing}” is missing before “{found}”' },
      stray: { zh: '“{found}”不合次序，应核对编号', en: '“{found}” is out of order' },
      shape: {
        zh: '“{found}”与本组其他各项写法不同，应为“{right}”',
        en: '“{found}” is not written as the other items; use “{right}”',
      },
      orphan: {
        zh: '有“{found}”而前面没有“{missing}”，应核对是否缺文',
        en: '“{found}” without “{missing}” before it: something is lost',
      },
    },
  },
  /** Only what is numbered, in order: where it stands is read again, so that typing around it changes nothing. */
  read: (line: Line): string | undefined => shapeOf(factOf(line)),
  *check({ draft, piece, facts }, { at }) {
    for (const run of ordinalRuns(draft, piece, facts)) {
      const [first] = run;
      if (!first || first.ordinal.family === '首先') continue;
      if (first.ordinal.value > 1 && !isOpenedOtherwise(draft, facts, piece, first)) {
        const data = { found: wordsOf(draft, first), missing: wordsOf(draft, first, 1) };
        yield at(spanOf(draft, first), 'orphan', { data });
      }
      if (run.every(({ ordinal }, index) => ordinal.value === first.ordinal.value + index)) continue;
      for (const { item, kind, right, edits } of runSlips(draft, run)) {
        const other = kind === 'gap' ? otherShape(draft, run, item) : undefined;
        // Only a mark is missing before it, which missing-period tells.
        if (other?.words === right) continue;
        if (other) {
          const span = shift({ start: other.at, end: other.at + other.words.length }, draft.starts[item.line] ?? 0);
          yield at(span, 'shape', { data: { found: other.words, right }, suggestions: [changeTo(span, right)] });
          continue;
        }
        const data = { found: wordsOf(draft, item), right, missing: right };
        yield at(spanOf(draft, item), kind, { data, suggestions: [{ title: renumber, edits }] });
      }
    }
    for (const { line, fact } of facts) {
      const lists = fact.startsWith(listMark) ? factIn(draft, line)?.lists : undefined;
      if (!lists) continue;
      const start = draft.starts[line] ?? 0;
      for (const { item, kind, right, edits } of lists.flatMap(listSlips)) {
        const placed = edits.map(({ span, text }) => ({ span: shift(span, start), text }));
        const data = { found: item.words, right, missing: right };
        yield at(shift(item.span, start), kind, { data, suggestions: [{ title: renumber, edits: placed }] });
      }
    }
  },
});

const renumber = { zh: '重新编号', en: 'Renumber' };

interface Fact {
  readonly ordinals: readonly Ordinal[];
  readonly openings: readonly Opening[];
  /** 1. 2. 3. and 第一阶段, 第二阶段 in running text; each list is of one line. */
  readonly lists: readonly (readonly Numbered[])[];
}

/** 第一, 二是, 三要, 首先, `二、`, wherever they stand. */
interface Opening {
  readonly at: number;
  readonly words: string;
}

const opening =
  /第[一二三四五六七八九十]|[一二三四五六七八九十][是要]|首先|其[次一二三四五六七八九]|再次|最后|(?<=[。；：])[二三四五六七八九十][、，]/y;

const noOpenings: readonly Opening[] = [];

function openingsOf(line: Line): readonly Opening[] {
  let found: Opening[] | undefined;
  let from = 0;
  for (const at of ordinalPlaces(line)) {
    if (at < from) continue;
    opening.lastIndex = at;
    if (!opening.test(line.prose)) continue;
    from = opening.lastIndex;
    found ??= [];
    found.push({ at, words: line.prose.slice(at, from) });
  }
  return found ?? noOpenings;
}

const factOf = memo((line: Line): Fact | undefined => {
  const openings = openingsOf(line);
  const lists = numberedLists(line);
  return openings.length > 0 || lists.length > 0 ? { ordinals: ordinalsOf(line), openings, lists } : undefined;
});

const factIn = ({ lines }: Draft, line: number): Fact | undefined => lines[line] && factOf(lines[line]);

/** What the shape of a line with lists begins with. */
const listMark = '|';

/** The lists, then ordinals and openings in their order among one another. */
function shapeOf(fact: Fact | undefined): string | undefined {
  if (!fact) return undefined;
  const { ordinals, openings, lists } = fact;
  let shape = '';
  for (const list of lists) shape += `${listMark}${list.map(({ style, words }) => `${style}${words}`).join(' ')}`;
  let next = 0;
  for (const { at, words } of openings) {
    for (let ordinal = ordinals[next]; ordinal && ordinal.span.start <= at; ordinal = ordinals[++next])
      shape += `${ordinal.family}${ordinal.value} `;
    shape += words;
  }
  return shape;
}

const spanOf = (draft: Draft, { line, ordinal }: PlacedOrdinal): Span => shift(ordinal.span, draft.starts[line] ?? 0);

function wordsOf(draft: Draft, { line, ordinal: { span, number, value } }: PlacedOrdinal, other = value): string {
  const text = draft.lines[line]?.text ?? '';
  return text.slice(span.start, number.start) + formatChineseNumber(other) + text.slice(number.end, span.end);
}

function runSlips(draft: Draft, run: readonly PlacedOrdinal[]) {
  const start = run[0]?.ordinal.value ?? 1;
  const values = run.map(({ ordinal }) => ordinal.value);
  const slips = numberSlips(values, start);
  const right = rightNumbers(run.length, start, slips);
  const edits: readonly TextEdit[] = run.flatMap(({ line, ordinal }, index) => {
    const value = right[index];
    if (value === undefined || value === ordinal.value) return [];
    return [{ span: shift(ordinal.number, draft.starts[line] ?? 0), text: formatChineseNumber(value) }];
  });
  return slips.map(slip => {
    const item = run[slip.index] as PlacedOrdinal;
    return { item, kind: kindOf(slip, values), right: wordsOf(draft, item, slip.right), edits };
  });
}

/** The one item that seems to be missing before `item` is there in another shape: 一是 … 二、… 三是. */
function otherShape(draft: Draft, run: readonly PlacedOrdinal[], item: PlacedOrdinal): Opening | undefined {
  const before = run[run.indexOf(item) - 1];
  if (before?.line !== item.line || item.ordinal.value !== before.ordinal.value + 2) return undefined;
  const number = formatChineseNumber(before.ordinal.value + 1).slice(-1);
  return factIn(draft, item.line)?.openings.find(
    ({ at, words }) => at > before.ordinal.span.end && at < item.ordinal.span.start && words.startsWith(number),
  );
}

/** 第一 may be there in another shape (首先, 第一批): then nothing is lost. */
function isOpenedOtherwise(
  draft: Draft,
  facts: readonly Located<unknown>[],
  { headings }: Piece,
  { line, ordinal }: PlacedOrdinal,
): boolean {
  const previous = ordinal.value - 1;
  const last = previous > 0 ? formatChineseNumber(previous).slice(-1) : '';
  const openers = [`第${last}`, `${last}是`, `${last}要`, ...(previous === 1 ? ['首先'] : [])];
  const heading = headings.findLast(other => other.line < line)?.line ?? -1;
  for (let place = firstFrom(facts, Math.max(heading, line - 12)); place < facts.length; place++) {
    const here = facts[place]?.line ?? line;
    if (here > line) return false;
    const openings = factIn(draft, here)?.openings ?? noOpenings;
    if (openings.some(({ at, words }) => openers.includes(words) && (here < line || at < ordinal.span.start))) return true;
  }
  return false;
}
