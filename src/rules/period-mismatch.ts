import { titleOf } from '../doctype/recognise.ts';
import type { Line } from '../draft/draft.ts';
import { defineRule, type OfficeTerms } from '../lint/rule.ts';
import { compareDays, formatDay } from '../text/date.ts';
import { lineSpan } from './place/lines.ts';
import { dateOf, datingText, declaredPeriod, yearOf } from './place/period-of.ts';

interface Fact {
  readonly dated: string | undefined;
  /** The year it opens with. */
  readonly lead?: { readonly year: number; readonly at: number };
  /** Words that do not suit the period of some 文种, the first of each. */
  readonly words: readonly { readonly words: string; readonly at: number }[];
}

const opensWithYear = /^[\s\0]*(20\d\d)年(?=[，,]|以来|上半年|度)/;

const unsuitableWords = ({ doctypes }: OfficeTerms): readonly string[] =>
  doctypes.flatMap(({ unsuitable }) => unsuitable.map(({ words }) => words));

function readFact(line: Line, office: OfficeTerms): Fact | undefined {
  const dated = datingText(line);
  if (dated !== undefined) return { dated, words: [] };
  const match = opensWithYear.exec(line.prose);
  const words = [...new Set(unsuitableWords(office))]
    .map(words => ({ words, at: line.prose.indexOf(words) }))
    .filter(({ at }) => at !== -1);
  if (!match && words.length === 0) return undefined;
  return { dated, words, ...(match && { lead: { year: Number(match[1]), at: match[0].length - 5 } }) };
}

export const periodMismatch = defineRule({
  id: 'period-mismatch',
  scope: 'draft',
  kinds: ['paragraph', 'heading', 'title', 'signature', 'date'],
  always: ['title', 'signature', 'date'],
  anchors: office => [...[...'0123456789'].map(digit => `${digit}年`), ...unsuitableWords(office)],
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
      early: { zh: '成文日期{date}早于期间结束，应核对', en: 'The document is dated {date}, before its period ends' },
      words: { zh: '“{words}”与本文时段不合：{why}', en: '“{words}” does not suit the period: {why}' },
    },
  },
  read: (line, { office }) => readFact(line, office),
  *check(input, { at }) {
    const { draft, piece, doctype, first, facts } = input;
    const title = titleOf(draft, piece);
    const titleYear = yearOf(title ?? '');
    const period = declaredPeriod(input);
    if (
      titleYear !== undefined &&
      period &&
      titleYear !== period.from.year &&
      titleYear !== period.to.year &&
      piece.title !== undefined
    ) {
      yield at(lineSpan(draft, piece.title), 'title', { data: { found: titleYear, year: period.from.year } });
    }
    const date = dateOf(input);
    const dateSpan = draft.frontMatter?.valueSpan(['成文日期']);
    // A yearly summary is written in its last month.
    const mayBegin = period && {
      ...period.to,
      day: 1,
      month: period.to.month - (period.from.month === 1 && period.to.month === 12 ? 1 : 0),
    };
    if (first && date && mayBegin && dateSpan && compareDays(date, mayBegin) < 0)
      yield at(dateSpan, 'early', { data: { date: formatDay(date) } });
    const opening = draft.lines.findIndex(({ kind }, index) => index >= piece.from && kind === 'paragraph');
    for (const { line, fact } of facts) {
      const start = draft.starts[line] ?? 0;
      const { lead, words } = fact;
      if (lead && line === opening && titleYear !== undefined && lead.year !== titleYear) {
        const span = { start: start + lead.at, end: start + lead.at + 5 };
        yield at(span, 'lead', { data: { found: lead.year, year: titleYear } });
      }
      for (const { words: found, at: place } of words) {
        const reason = doctype?.unsuitable.find(({ words: own }) => own === found);
        if (!reason) continue;
        const why = `${reason.why} ${reason.whyEnglish}`.trim();
        yield at({ start: start + place, end: start + place + found.length }, 'words', { data: { words: found, why } });
      }
    }
  },
});
