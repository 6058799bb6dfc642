import type { Line } from '../draft/draft.ts';
import { findIn, WordSet } from '../draft/word-set.ts';
import { defineRule, type Place } from '../lint/rule.ts';
import { CharacterSet, isHan } from '../text/char-class.ts';
import { findAll } from '../text/find-all.ts';
import { Quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import { contact, isByline, isLeftOut } from './punctuation/gaps.ts';
import { isLaidOut, maySplitTitle } from './punctuation/laid-out.ts';

const marks = '，。；：、！？“”‘’（）《》【】〔〕';
/** Beside a Chinese mark there is none either, whatever stands on its other side. */
const latin = /[\dA-Za-z%％]/;
const closers = '，。；：、！？”）》';
const date = /(?<!\d)(?:\d{4}[ \u3000]*年[ \u3000]*)?\d{1,2}[ \u3000]*月(?:[ \u3000]*\d{1,2}[ \u3000]*日)?/g;
const dateBlanks = new WordSet(' 月', ' 年', ' 日', '月 ', '年 ', '\u3000');
const dateGap = /[ \u3000]+|(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g;

export const straySpace = defineRule({
  id: 'stray-space',
  scope: 'line',
  kinds: ['paragraph', 'heading', 'title', 'salutation', 'addressee', 'date'],
  anchors: [' ', '\t', '\u3000'],
  meta: {
    category: 'punctuation',
    severity: 'warning',
    summary: { zh: '汉字之间、汉字与标点之间没有空格', en: 'No space between Chinese characters or beside Chinese marks' },
    basis: {
      zh: 'GB/T 15834—2011 5.1：标点各占一个字的位置，其间不空格',
      en: 'GB/T 15834—2011 5.1: each mark has the place of one character',
    },
    strength: 'recommended',
    repair: 'both',
    // A gap where a figure is still to be written must not be closed.
    yieldsTo: ['placeholder', 'residue'],
    messages: {
      space: { zh: '汉字或标点之间有空格，应删去', en: 'A space stands between Chinese characters or marks' },
      date: { zh: '同一日期里有的有空格、有的没有，应删去空格', en: 'Some parts of the date are spaced; delete the space' },
    },
  },
  wantsPlaces: true,
  *check(line, { at }, places) {
    const stray = line.kind === 'date' ? nowhere : strayIn(line, places);
    // “文明交通 携手同行”: what parts the halves of a slogan may be meant.
    const quotations = stray.length > 0 ? new Quotations(line.prose) : undefined;
    for (const span of stray) {
      const edits = [{ span, text: '' }];
      const suggestions = [{ title: { zh: '删去', en: 'Delete it' }, edits }];
      const isUnsure = partsStops(line.prose, span) || quotations?.isIn(span.start) || maySplitTitle(line.prose, span);
      yield at(span, 'space', isUnsure ? { suggestions } : { fix: edits });
    }
    for (const span of unevenDates(line)) yield at(span, 'date', { fix: [{ span, text: '' }] });
  },
});

const nowhere: readonly Span[] = [];

function strayIn(line: Line, places: readonly Place[]): readonly Span[] {
  const { prose, content, heading, kind } = line;
  // In a title spaces part its lines; so they do beside a label, and between a post and a name.
  if (kind === 'title') return nowhere;
  const from = Math.max(content.start, heading?.label?.span.end ?? 0);
  const found: Span[] = [];
  let done = from;
  for (const start of places.map(({ at }) => at).sort((one, other) => one - other)) {
    if (start < done || start >= content.end || !blanks.has(prose.charCodeAt(start))) continue;
    let end = start + 1;
    while (blanks.has(prose.charCodeAt(end))) end++;
    if (isStray(prose, start, end)) found.push({ start, end });
    done = end;
  }
  return found.length === 0 || contact.test(prose) || isByline(line) ? nowhere : found;
}

/** `， ；`, `。 ）。`: without the blank two stops stand side by side, and one of them must go as well. */
const partsStops = (prose: string, { start, end }: Span): boolean =>
  stops.test(prose[start - 1] ?? '') &&
  (stops.test(prose[end] ?? '') || ('）”'.includes(prose[end] ?? ' ') && stops.test(prose[end + 1] ?? '')));

const stops = /[，。；：、！？]/;

const blanks = new CharacterSet(' \t\u3000');

function isStray(prose: string, start: number, end: number): boolean {
  const [before, after] = [prose[start - 1] ?? '', prose[end] ?? ''];
  const isBetween = (marks.includes(before) || isHan(before)) && (marks.includes(after) || isHan(after));
  if (before === '' || after === '' || !(isBetween || (latin.test(before) && closers.includes(after)))) return false;
  // A wide gap between two short words lays out a name; that of （ ） is to be filled.
  const isBlank = '（《“'.includes(before) && '）》”'.includes(after);
  const isName = prose.length < 12 && end - start <= 2 && !prose.slice(start, end).includes('\t');
  return !isBlank && !isName && !isLeftOut(prose, end) && !isLaidOut(prose, { start, end });
}

/** The gaps of a date that is typed closed elsewhere: `2026年3 月18日`. */
function* unevenDates(line: Line): Generator<Span> {
  for (const { 0: words, index } of findIn(line, date, dateBlanks)) {
    const gaps = [...findAll(words, dateGap)].map(gap => ({ start: index + gap.index, end: index + gap.index + gap[0].length }));
    const spaced = gaps.filter(({ start, end }) => end > start);
    if (spaced.length > 0 && spaced.length * 2 <= gaps.length) yield* spaced;
  }
}
