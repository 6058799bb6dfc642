import { defineRule } from '../lint/rule.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { type Day, formatDay, isRealDay } from '../text/date.ts';
import { findAll } from '../text/find-all.ts';

const day = /(?<![\d.])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?![楼院线机文])/g;
/** 6月28日至31日: the second day is of the same month. */
const until = /(?<![\d.])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月\d{1,2}日?[至到—～-](?<day>\d{1,2})日/g;
const chinese = /(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/g;
const named =
  /(?<![\d.])(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日[（(]?(?<name>(?:星期|周)(?<weekday>[一二三四五六日天]))(?![至到、次])/dg;

const hanDays = [...'一二三四五六七八九十'].map(digit => `${digit}日`);

export const dateInvalid = defineRule({
  id: 'date-invalid',
  scope: 'line',
  anchors: [...[...'0123456789'].flatMap(digit => [`${digit}日`, `${digit}号`]), ...hanDays],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '日期应是日历上有的', en: 'A date is one of the calendar' },
    basis: { zh: '日历', en: 'The calendar' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      invalid: { zh: '日历上没有“{date}”，应核对', en: 'The calendar has no {date}' },
      weekday: { zh: '{date}是{right}，不是{found}，应核对', en: '{date} is not {found}: it is {right}' },
    },
  },
  *check({ prose }, { at }) {
    for (const match of [...findAll(prose, day), ...findAll(prose, until, ['至', '到', '—', '～', '-'])]) {
      if (!isRealDay(dayOf(match)))
        yield at({ start: match.index, end: match.index + match[0].length }, 'invalid', { data: { date: match[0] } });
    }
    for (const match of findAll(prose, chinese, hanDays)) {
      const { month = '', day: name = '' } = match.groups ?? {};
      const date = { year: 2024, month: parseChineseNumber(month) ?? 0, day: parseChineseNumber(name) ?? 0 };
      if (!isRealDay(date))
        yield at({ start: match.index, end: match.index + match[0].length }, 'invalid', { data: { date: match[0] } });
    }
    for (const match of findAll(prose, named, ['星期', '周'])) {
      const { name: found = '', weekday = '' } = match.groups ?? {};
      const date = dayOf(match);
      const right = weekdays[weekdayOf(date)] ?? '';
      if (!isRealDay(date) || right === weekday.replace('天', '日')) continue;
      const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
      const name = found.slice(0, -1) + right;
      const suggestions = [
        { title: { zh: `改为“${name}”`, en: `Change to ${name}` }, edits: [{ span: { start, end }, text: name }] },
      ];
      yield at({ start, end }, 'weekday', { data: { date: formatDay(date), found, right: name }, suggestions });
    }
  },
});

const weekdays = [...'日一二三四五六'];

/** Without its year, the 29th of February may be right. */
const dayOf = ({ groups = {} }: RegExpExecArray): Day => ({
  year: Number(groups['year'] ?? 2024),
  month: Number(groups['month']),
  day: Number(groups['day']),
});

/** 0 is Sunday (Sakamoto). */
function weekdayOf({ year, month, day: date }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const from = month < 3 ? year - 1 : year;
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + date) % 7;
}
