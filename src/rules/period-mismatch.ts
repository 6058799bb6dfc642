import type { Doctype } from '../doctype/doctype.ts';
import { titleOf } from '../doctype/recognise.ts';
import { defineRule, type PieceInput } from '../lint/rule.ts';
import { compareDays, type Day, formatDay, type Period, parseDay, parsePeriod } from '../text/date.ts';
import { type Span, shift } from '../text/span.ts';
import { lineSpan } from './place/lines.ts';
import { type PeriodFact, periodAnchors, quarterOf, readPeriods, unsuitableWords } from './place/period-facts.ts';
import { dateOf, declaredPeriod, yearOf } from './place/period-of.ts';

export const periodMismatch = defineRule({
  id: 'period-mismatch',
  scope: 'draft',
  kinds: ['paragraph', 'heading', 'title', 'signature', 'date'],
  always: ['title', 'signature', 'date'],
  anchors: office => [...periodAnchors, ...unsuitableWords(office)],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '标题、期间、正文、成文日期所说的时段一致', en: 'Title, period, text and date speak of one time' },
    basis: {
      zh: '《党政机关公文处理工作条例》第二十条：签发前核对时间',
      en: 'Regulations on official documents, art. 20: times are checked before signing',
    },
    strength: 'fact',
    repair: 'none',
    messages: {
      title: { zh: '标题是{found}年，期间是{year}年，应一致', en: 'The title says {found}, the period {year}' },
      lead: { zh: '正文开头是{found}年，标题是{year}年，应一致', en: 'The text opens with {found}, the title says {year}' },
      quarter: { zh: '“{found}”与标题或期间的“{right}”不一致', en: '“{found}” is not the “{right}” of the title or the period' },
      plan: {
        zh: '标题是{year}年，打算的年份应为“{right}”',
        en: 'The text sums up {year}; its plans should be for {right}',
      },
      past: {
        zh: '本文所述是{year}，打算的时段“{found}”不在其后，应核对',
        en: 'The text sums up {year}; “{found}” is no time to plan for',
      },
      half: {
        zh: '本文所述是上半年，打算的时段“{found}”应为“下半年”',
        en: 'The text sums up the first half of a year; its plans, for “{found}”, should be for the second',
      },
      early: { zh: '成文日期{date}早于期间结束，应核对', en: 'The document is dated {date}, before its period ends' },
      long: {
        zh: '成文日期{date}在期间结束{months}个月后，应核对标题的年份',
        en: 'The document is dated {date}, {months} months after its period: is the year in the title right?',
      },
      other: {
        zh: '落款日期{date}与文头的成文日期{found}不一致，应核对',
        en: 'The date below the text, {date}, is not that of the front matter, {found}',
      },
      late: { zh: '“{found}”晚于成文日期{date}，应核对', en: '“{found}” is later than the date of the document, {date}' },
      words: { zh: '“{words}”与本文时段不合：{why}', en: '“{words}” does not suit the period: {why}' },
    },
  },
  wantsPlaces: true,
  read: (line, { office }, places) => readPeriods(line, office, places),
  *check(input, { at }) {
    const { draft, piece, doctype, facts } = input;
    const title = titleOf(draft, piece) ?? '';
    const titleYear = yearOf(title);
    const declared = declaredPeriod(input);
    const isOther = titleYear !== undefined && declared && titleYear !== declared.from.year && titleYear !== declared.to.year;
    if (isOther && piece.title !== undefined)
      yield at(lineSpan(draft, piece.title), 'title', { data: { found: titleYear, year: declared.from.year } });
    const period = declared ?? periodOfTitle(title, doctype);
    const date = dateOf(input);
    const early = earlyDate(input, period, date);
    if (early) yield at(early.span, 'early', { data: { date: formatDay(early.date) }, ...(early.isSlight && slight) });
    const dated = datedAt(input);
    const months = monthsLate(periodOfTitle(title, doctype), date);
    if (date && dated && months !== undefined) yield at(dated, 'long', { data: { date: formatDay(date), months }, ...slight });
    const other = otherDate(input);
    if (other) yield at(other.span, 'other', { data: { date: formatDay(other.date), found: formatDay(other.declared) } });
    const opening = draft.lines.findIndex(({ kind }, index) => index > (piece.title ?? piece.from - 1) && kind === 'paragraph');
    const firstHeading = piece.headings[0]?.line ?? piece.to;
    const quarter = quarterOfPeriod(title, declared);
    for (const { line, fact } of facts) {
      const place = { start: draft.starts[line] ?? 0 };
      const isLead = line === opening || (line > opening && line < firstHeading);
      for (const { span, year } of fact.years)
        if (isLead && titleYear !== undefined && year !== titleYear && (line === opening || span.start > 5))
          yield at(shift(span, place.start), 'lead', { data: { found: year, year: titleYear } });
      if (fact.quarter && line === opening && quarter !== undefined && fact.quarter.quarter !== quarter) {
        const { start, end } = fact.quarter.span;
        const found = draft.lines[line]?.text.slice(start, end) ?? '';
        yield at(shift(fact.quarter.span, place.start), 'quarter', {
          data: { found, right: `第${'一二三四'[quarter - 1]}季度` },
        });
      }
      for (const { span } of laterThan(date, fact.asOf)) {
        const found = draft.lines[line]?.text.slice(span.start, span.end) ?? '';
        const related = dated ? [{ span: dated, note: { zh: '成文日期', en: 'the date of the document' } }] : [];
        yield at(shift(span, place.start), 'late', { data: { found, date: date ? formatDay(date) : '' }, related });
      }
      const [ended] = isLead && !early && fact.done && doctype?.sections.length ? laterThan(date, [fact.done]) : [];
      if (ended && date && dated) {
        const note = { zh: '文中所述时段', en: 'the time that the text tells' };
        const related = [{ span: shift(ended.span, place.start), note }];
        yield at(dated, 'early', { data: { date: formatDay(date) }, related, ...slight });
      }
      if (fact.wholeYear && isLead && !doctype?.unsuitable.some(({ words }) => words === '一年来'))
        yield at(shift(fact.wholeYear, place.start), 'words', { data: { words: '一年来', why: ofHalf } });
      if (fact.plan && titleYear === fact.plan.year && sumsUpYear(title) && line === lastTop(input)) {
        const right = `${titleYear + 1}年`;
        const span = shift(fact.plan.span, place.start);
        yield at(span, 'plan', { data: { year: titleYear, right } });
      } else if (fact.plan && line === lastTop(input)) {
        const past = pastPlan(fact.plan, reportedBy(input, title));
        if (past) yield at(shift(fact.plan.span, place.start), 'past', { data: past });
      }
      const next = line === lastTop(input) && isFirstHalf(title) ? nextYearOf(fact, titleYear) : undefined;
      if (next) {
        const found = draft.lines[line]?.text.slice(next.start, next.end) ?? '';
        yield at(shift(next, place.start), 'half', { data: { found } });
      }
      for (const { words: found, at: from } of fact.words) {
        const reason = doctype?.unsuitable.find(({ words: own }) => own === found);
        if (!reason) continue;
        const why = { zh: reason.why, en: reason.whyEnglish };
        yield at({ start: place.start + from, end: place.start + from + found.length }, 'words', { data: { words: found, why } });
      }
    }
  },
});

const ofHalf = { zh: '所述是上半年', en: 'the text reports half a year' };

/** The words that tell what is reported: the title, or what the text sums up in its lead. */
function reportedBy({ piece, facts }: PieceInput<PeriodFact>, title: string): string {
  if (yearOf(title) !== undefined) return title;
  const firstHeading = piece.headings[0]?.line ?? piece.to;
  return facts.find(({ line, fact }) => fact.reported !== undefined && line < firstHeading)?.fact.reported ?? '';
}

/** Plans for a time that is not behind the one that is reported. */
function pastPlan({ year, part }: NonNullable<PeriodFact['plan']>, reported: string) {
  const own = yearOf(reported);
  if (own === undefined || /[—～至-]20\d\d|计划|打算|安排|思路|要点|谋划|规划/.test(reported)) return undefined;
  const half = /[上下]半年/.exec(reported)?.[0] ?? '';
  const isPast = year < own || (year === own && part !== '' && half !== '' && (half === part || half === '下半年'));
  return isPast ? { year: `${own}年${half}`, found: `${year}年${part}` } : undefined;
}

/** Where the text is dated. */
const datedAt = ({ draft, piece, first }: PieceInput<PeriodFact>): Span | undefined =>
  (first ? draft.frontMatter?.valueSpan(['成文日期']) : undefined) ??
  (piece.date === undefined ? undefined : lineSpan(draft, piece.date));

const slight = { severity: 'information' } as const;

/** The period a summary’s title tells; a speech or a plan may be of a day within it. */
function periodOfTitle(title: string, doctype: Doctype | undefined): Period | undefined {
  if (doctype?.salutation !== 'none') return undefined;
  const match =
    /(?<!\d)20\d\d年度?(?:上半年|下半年|第?[一二三四1-4]季度|(?=(?:年度|全年)?(?:工作)?总结(?:汇报|报告|材料|（[^（）]{0,10}）)?$))/.exec(
      title,
    );
  return match ? parsePeriod(match[0].replace(/年度(?=.)/, '年')) : undefined;
}

/** A summary is written when its period is over, or in its last month; a half year’s some days before its end is told. */
function earlyDate(input: PieceInput<PeriodFact>, period: Period | undefined, date: Day | undefined) {
  const { doctype } = input;
  if (!date || !period || (doctype && doctype.sections.length === 0)) return undefined;
  const span = datedAt(input);
  if (!span) return undefined;
  const isYear = period.from.month === 1 && period.to.month === 12;
  const mayBegin: Day = { ...period.to, day: 1, month: period.to.month - (isYear ? 1 : 0) };
  if (compareDays(date, mayBegin) < 0) return { span, date, isSlight: false };
  const isSlight = !isYear && compareDays(date, { ...period.to, day: period.to.day - 7 }) < 0;
  return isSlight ? { span, date, isSlight } : undefined;
}

/** How long after its period a summary is written, where that is so long that its title is likely one of the year before. */
function monthsLate(period: Period | undefined, date: Day | undefined): number | undefined {
  if (!period || !date) return undefined;
  const { from, to } = period;
  const months = (date.year - to.year) * 12 + date.month - to.month;
  return months > (to.month - from.month === 11 ? 8 : 5) ? months : undefined;
}

/** The date below the text, where the front matter has another. */
function otherDate({ draft, piece, first }: PieceInput<PeriodFact>) {
  const written = draft.frontMatter?.value['成文日期'];
  if (!first || typeof written !== 'string' || piece.date === undefined) return undefined;
  const line = draft.lines[piece.date];
  const typed = line && /\d{4}年\d{1,2}月\d{1,2}日/.exec(line.text);
  const [declared, date] = [parseDay(written), typed && parseDay(typed[0])];
  if (!line || !typed || !declared || !date || compareDays(declared, date) === 0) return undefined;
  const start = (draft.starts[piece.date] ?? 0) + typed.index;
  return { span: { start, end: start + typed[0].length }, date, declared };
}

function quarterOfPeriod(title: string, declared: Period | undefined): number | undefined {
  const { from, to } = declared ?? { from: undefined, to: undefined };
  if (from && to && from.year === to.year && from.month % 3 === 1 && to.month === from.month + 2) return to.month / 3;
  return quarterOf(title);
}

/** Data that are newer than the document. A date without a year is the last such before the end of the document’s. */
function laterThan(date: Day | undefined, asOf: PeriodFact['asOf']): PeriodFact['asOf'] {
  if (!date) return [];
  return asOf.filter(({ year, month, day }) => {
    if (year === undefined && month - date.month > 5) return false;
    return compareDays({ year: year ?? date.year, month, day }, date) > 0;
  });
}

const isFirstHalf = (title: string): boolean =>
  /上半年[^，。；]*总结(?:汇报|报告|材料|（[^（）]{0,10}）)?$/.test(title) && !/下半年|计划|打算|安排|思路|明年/.test(title);

/** Where a heading speaks of plans for the year behind that of the title, and of nothing before. */
function nextYearOf({ nextYear, plan }: PeriodFact, year: number | undefined): Span | undefined {
  return nextYear ?? (plan && plan.part === '' && year !== undefined && plan.year === year + 1 ? plan.span : undefined);
}

/** 2026年工作总结, no half year, no plan of the title’s own year. */
const sumsUpYear = (title: string): boolean =>
  /20\d\d年.*总结(?:汇报|报告|材料|（[^（）]{0,10}）)?$/.test(title) &&
  !/上半年|下半年|季度|\d月|[—至]20|计划|打算|安排|思路/.test(title);

const lastTop = ({ piece }: PieceInput<PeriodFact>): number | undefined =>
  piece.headings.findLast(({ level }) => level === 1)?.line;
