import { titleOf } from '../doctype/recognise.ts';
import { defineRule } from '../lint/rule.ts';
import { compareDays, formatDay } from '../text/date.ts';
import { lineSpan } from './place/lines.ts';
import { dateOf, declaredPeriod, yearOf } from './place/period-of.ts';

export const periodMismatch = defineRule({
  id: 'period-mismatch',
  scope: 'draft',
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
  *check(input, { at }) {
    const { draft, piece, doctype, first } = input;
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
    yield* inText();

    function* inText() {
      let isLead = true;
      for (let index = piece.from; index < piece.to; index++) {
        const line = draft.lines[index];
        if (!line || (line.kind !== 'paragraph' && line.kind !== 'heading')) continue;
        const start = draft.starts[index] ?? 0;
        if (isLead && line.kind === 'paragraph') {
          const match = /^[\s\0]*(20\d\d)年(?=[，,]|以来|上半年|度)/.exec(line.prose);
          const year = match?.[1];
          if (match && year !== undefined && titleYear !== undefined && Number(year) !== titleYear) {
            const from = start + match[0].length - 5;
            yield at({ start: from, end: from + 5 }, 'lead', { data: { found: year, year: titleYear } });
          }
          isLead = false;
        }
        for (const { words, why, whyEnglish } of doctype?.unsuitable ?? []) {
          const place = line.prose.indexOf(words);
          if (place !== -1)
            yield at({ start: start + place, end: start + place + words.length }, 'words', {
              data: { words, why: `${why} ${whyEnglish}`.trim() },
            });
        }
      }
    }
  },
});
