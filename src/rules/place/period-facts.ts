import type { Line } from '../../draft/draft.ts';
import type { OfficeTerms, Place } from '../../lint/rule.ts';
import { isHalfDigit } from '../../text/digits.ts';
import { findAll } from '../../text/find-all.ts';
import { memo } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { datingText } from './period-of.ts';

/** What a line says of times. Spans are in the line. */
export interface PeriodFact {
  /** The text of a title, a signature, a date. */
  readonly dated?: string;
  /** The year, or the quarter, that a paragraph opens with or sums up (现将2025年…总结如下). */
  readonly years: readonly { readonly span: Span; readonly year: number }[];
  readonly quarter?: { readonly span: Span; readonly quarter: number };
  /** 截至5月25日. */
  readonly asOf: readonly { readonly span: Span; readonly year?: number; readonly month: number; readonly day: number }[];
  /** 从3月10日至5月25日，组织开展…: when what the text is about came to its end. */
  readonly done?: { readonly span: Span; readonly year?: number; readonly month: number; readonly day: number };
  /** 现将2026年上半年工作情况汇报如下. */
  readonly reported?: string;
  /** Where 一年来 stands in a line that reports half a year. */
  readonly wholeYear?: Span;
  /** The year of a heading of plans, and the half or the quarter: 2026年下半年工作打算. */
  readonly plan?: { readonly span: Span; readonly year: number; readonly part: string };
  /** A heading of plans for the next year: 明年工作打算. */
  readonly nextYear?: Span;
  /** Words that do not suit the period of some 文种, the first of each. */
  readonly words: readonly { readonly words: string; readonly at: number }[];
}

const firstOf = /[^\s\0]/;

const opensWithYear = /^[\s\0]*(?<year>20\d\d)年(?=[，,]|以来|上半年|度|[一二三四]季度|第[一二三四1-4]季度)/d;
const sumsUp = /现(?:就|将)(?:我[\p{Script=Han}]{1,6})?(?<year>20\d\d)年[^，。；]{0,24}(?:总结|汇报|报告)如下/du;
const opensWithQuarter = /^[\s\0]*(?:今年|20\d\d年)?(?<quarter>第?[一二三四1-4]季度)(?=以来|[，,])/d;
const asOf = /(?<!确保|力争|计划|预计)截[至止](?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?!前)/g;
const plans =
  /^(?<year>20\d\d)年度?(?<part>[上下]半年|第?[一二三四1-4]季度)?(?:的)?(?:重点)?(?:工作)?(?:主要)?(?:打算|计划|安排|思路|要点|谋划)$/d;

const nextYears = ['明年', '来年', '次年', '下一年', '下年', '新一年', '新的一年'];
const plansForNext =
  /^(?<words>明年|来年|次年|下一?年度?|新的?一年)(?:的)?(?:重点)?(?:工作)?(?:主要)?(?:打算|计划|安排|思路|要点|谋划|工作重点)$/;

const done =
  /(?<!将|定于|拟于?|计划于?|预计)(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:[至到]|—{1,2})(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?<day>\d{1,2})日，?[^，。；]{0,20}(?:组织|开展|进行)了?/;
/** What is not over yet. */
const goesOn = /阶段|进展|目前|截[至止]|正在|[将拟]于?\d|计划|为期|试点/;

const ofYear = '一年来';
const ofWholeYear = /(?<![近这每十百])一年来/;

export const periodAnchors: readonly string[] = [
  ...[...'0123456789'].map(digit => `${digit}年`),
  ...[...'一二三四1234'].map(quarter => `${quarter}季度`),
  '截至',
  '截止',
  '日至',
  '日到',
  '日—',
  ...nextYears,
];

export const unsuitableWords = memo(({ doctypes }: OfficeTerms): readonly string[] => [
  ...new Set(doctypes.flatMap(({ unsuitable }) => unsuitable.map(({ words }) => words))),
]);

/** `5年`: what most lines are read for. */
const isYear = ({ word }: Place): boolean => word.length === 2 && word[1] === '年' && isHalfDigit(word.charCodeAt(0));

export function readPeriods(line: Line, office: OfficeTerms, places: readonly Place[]): PeriodFact | undefined {
  const dated = datingText(line);
  if (dated !== undefined) return { dated, years: [], asOf: [], words: [] };
  const { prose, heading, kind } = line;
  const words: { readonly words: string; readonly at: number }[] = [];
  for (const unsuitable of places.every(isYear) ? [] : unsuitableWords(office)) {
    const at = places.some(({ word }) => word === unsuitable) ? prose.indexOf(unsuitable) : -1;
    if (at !== -1) words.push({ words: unsuitable, at });
  }
  const isParagraph = kind === 'paragraph';
  const first = isParagraph ? (firstOf.exec(prose)?.[0] ?? '') : '';
  const sums = isParagraph && (prose.includes('现将') || prose.includes('现就')) ? sumsUp.exec(prose) : null;
  const years = [...yearAt(first === '2' ? opensWithYear.exec(prose) : null), ...yearAt(sums)];
  const wholeYear = sums?.[0].includes('年上半年') ? (ofWholeYear.exec(prose.slice(0, sums.index))?.index ?? -1) : -1;
  const opening = first !== '' && '今第一二三四1234'.includes(first) ? opensWithQuarter.exec(prose) : null;
  const quarter = opening && { span: group(opening, 'quarter'), quarter: quarterOf(opening.groups?.['quarter'] ?? '') ?? 0 };
  const dates = (places.some(({ word }) => word === '截至' || word === '截止') ? findAll(prose, asOf) : []).map(dayAt);
  const planned = heading ? plans.exec(prose.slice(heading.text.start, heading.text.end)) : null;
  const [year] = yearAt(planned, heading?.text.start);
  const part = planned?.groups?.['part'] ?? '';
  const partEnd = part === '' || !planned ? 0 : (heading?.text.start ?? 0) + group(planned, 'part').end;
  const plan = year && { ...year, span: { start: year.span.start, end: Math.max(year.span.end, partEnd) }, part };
  const isNext = heading !== undefined && places.some(({ word }) => nextYears.includes(word));
  const next = isNext ? plansForNext.exec(prose.slice(heading.text.start, heading.text.end))?.groups?.['words'] : undefined;
  const period = isParagraph && places.some(({ word }) => word[0] === '日') && !goesOn.test(prose) ? done.exec(prose) : null;
  if (years.length + dates.length + words.length === 0 && !quarter && !plan && !period && next === undefined) return undefined;
  return {
    years,
    ...(quarter && { quarter }),
    asOf: dates,
    ...(period && { done: dayAt(period) }),
    ...(sums && { reported: sums[0] }),
    ...(wholeYear !== -1 && { wholeYear: { start: wholeYear, end: wholeYear + ofYear.length } }),
    ...(plan && { plan }),
    ...(heading && next !== undefined && { nextYear: { start: heading.text.start, end: heading.text.start + next.length } }),
    words,
  };
}

const dayAt = ({ 0: { length }, index, groups }: RegExpExecArray) => ({
  span: { start: index, end: index + length },
  ...(groups?.['year'] !== undefined && { year: Number(groups['year']) }),
  month: Number(groups?.['month']),
  day: Number(groups?.['day']),
});

function yearAt(match: RegExpExecArray | null, offset = 0) {
  if (!match) return [];
  const { start, end } = group(match, 'year');
  return [{ span: { start: start + offset, end: end + offset + 1 }, year: Number(match.groups?.['year']) }];
}

function group(match: RegExpExecArray, name: string): Span {
  const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
  return { start, end };
}

/** 第三季度 → 3. */
export function quarterOf(words: string): number | undefined {
  const digit = /[一二三四1-4](?=季度)/.exec(words)?.[0] ?? '';
  const at = '一二三四'.indexOf(digit);
  return digit === '' ? undefined : at === -1 ? Number(digit) : at + 1;
}
