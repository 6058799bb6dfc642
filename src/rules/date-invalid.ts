import { defineRule } from '../lint/rule.ts';
import { isRealDay } from '../text/date.ts';
import { findAll } from '../text/find-all.ts';

const day = /(?<![\d.])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/g;

export const dateInvalid = defineRule({
  id: 'date-invalid',
  scope: 'line',
  anchors: [...'0123456789'].map(digit => `${digit}日`),
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '日期应是日历上有的', en: 'A date is one of the calendar' },
    basis: { zh: '日历', en: 'The calendar' },
    strength: 'fact',
    repair: 'none',
    messages: { invalid: { zh: '日历上没有“{date}”，应核对', en: 'The calendar has no {date}' } },
  },
  *check({ prose }, { at }) {
    for (const match of findAll(prose, day)) {
      // Without its year, the 29th of February may be right.
      const date = {
        year: Number(match.groups?.['year'] ?? 2024),
        month: Number(match.groups?.['month']),
        day: Number(match.groups?.['day']),
      };
      if (!isRealDay(date))
        yield at({ start: match.index, end: match.index + match[0].length }, 'invalid', { data: { date: match[0] } });
    }
  },
});
