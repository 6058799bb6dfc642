import { defineRule, type Report } from '../lint/rule.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { type Day, formatDay, isRealDay } from '../text/date.ts';
import { findAll } from '../text/find-all.ts';

const day = /(?<![\d.])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?![楼院线机文])/g;
/** 6月28日至31日: the second day is of the same month. */
const until = /(?<![\d.])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月\d{1,2}日?[至到—～-](?<day>\d{1,2})日/g;
const chinese = /(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/g;
const named =
  /(?<![\d.])(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日[（(]?(?<name>(?:星期|周)(?<weekday>[一二三四五六日天]))(?![至到、次])/dg;

/** The 13th month has no end, no days of ten and no year. */
const monthOnly =
  /(?<![\d.—～~\-至到])(?:\d{4}年)?(?:1[3-9]|2[0-9])月(?:[底初末中]|份|[上中下]旬)|(?<!\d)\d{4}年(?:1[3-9]|2[0-9]|00?)月(?!\d)/g;
/** 25时30分, 9时65分 — not 用时25时30分, which is how long it took. */
const clock =
  /(?<![\d.:：历用耗需达共时])(?:(?:2[5-9](?:时|点(?=\d{1,2}分|许))|[3-9]\d时)(?=\d{1,2}分|许|整(?![理改治顿体合])|前|左右)(?:\d{1,2}分)?|\d{1,2}时[6-9]\d分)(?!钟)/g;
const dayPart = /(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|晚上|夜间)(?<hour>(?<number>\d{1,2})(?:时|点(?!\d)))/g;

/** The hours, in either way to count them, at which no one calls the day so. */
const hoursNotOf: Readonly<Record<string, readonly [from: number, to: number]>> = {
  凌晨: [8, 23],
  清晨: [11, 23],
  早上: [13, 23],
  早晨: [13, 23],
  上午: [13, 24],
  中午: [15, 24],
  下午: [20, 24],
  晚上: [13, 16],
  夜间: [13, 16],
};

const monthWords = [...'3456789']
  .map(digit => `1${digit}月`)
  .concat(
    [...'0123456789'].map(digit => `2${digit}月`),
    '年0月',
    '年00月',
  );
const clockWords = [
  ...[...'56789'].flatMap(digit => [`2${digit}时`, `2${digit}点`]),
  ...[...'6789'].map(digit => `时${digit}`),
  ...[...'3456789'].flatMap(ten => [...'0123456789'].map(digit => `${ten}${digit}时`)),
];
const partWords = Object.keys(hoursNotOf)
  .flatMap(part => [...'12'].map(digit => part + digit))
  .concat('凌晨8', '凌晨9');

const hanDays = [...'一二三四五六七八九十'].map(digit => `${digit}日`);

interface Reader {
  readonly pattern: RegExp;
  /** One of these stands in all that it matches. */
  readonly words: readonly string[];
  readonly judge: (match: RegExpExecArray) => Fault | undefined;
}

const digitDays = [...'0123456789'].flatMap(digit => [`${digit}日`, `${digit}号`]);

const noDay = ([date]: RegExpExecArray): Fault => ({ messageId: 'invalid', details: { data: { date } } });
const unlessReal = (match: RegExpExecArray): Fault | undefined => (isRealDay(dayOf(match)) ? undefined : noDay(match));

const readers: readonly Reader[] = [
  { pattern: day, words: digitDays, judge: unlessReal },
  { pattern: until, words: digitDays, judge: unlessReal },
  {
    pattern: chinese,
    words: hanDays,
    judge: match => {
      const { month = '', day: name = '' } = match.groups ?? {};
      const date = { year: 2024, month: parseChineseNumber(month) ?? 0, day: parseChineseNumber(name) ?? 0 };
      return isRealDay(date) ? undefined : noDay(match);
    },
  },
  { pattern: named, words: digitDays, judge: wrongWeekday },
  { pattern: monthOnly, words: monthWords, judge: noDay },
  { pattern: clock, words: clockWords, judge: ([date]) => ({ messageId: 'clock', details: { data: { date } } }) },
  { pattern: dayPart, words: partWords, judge: wrongPart },
];

const readersByWord = new Map<string, readonly Reader[]>();
for (const reader of readers)
  for (const word of reader.words) readersByWord.set(word, [...(readersByWord.get(word) ?? []), reader]);

export const dateInvalid = defineRule({
  id: 'date-invalid',
  scope: 'line',
  anchors: [...readersByWord.keys()],
  wantsPlaces: true,
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '日期应是日历上有的', en: 'A date is one of the calendar' },
    basis: { zh: '日历', en: 'The calendar' },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      invalid: { zh: '日历上没有“{date}”，应核对', en: 'The calendar has no {date}' },
      clock: { zh: '一天里没有“{date}”，应核对', en: 'No day has the time {date}' },
      part: { zh: '“{part}”与“{hour}”不符，应核对', en: '{hour} is not in the {part}' },
      weekday: { zh: '{date}是{right}，不是{found}，应核对', en: '{date} is not {found}: it is {right}' },
    },
  },
  check({ prose }, { at }, places) {
    const asked = new Set<Reader>();
    for (const { word } of places) for (const reader of readersByWord.get(word) ?? []) asked.add(reader);
    const reports: Report[] = [];
    for (const reader of asked) {
      for (const match of findAll(prose, reader.pattern)) {
        const fault = reader.judge(match);
        if (!fault) continue;
        const { messageId, details, name } = fault;
        const [start, end] = name ?? [match.index, match.index + match[0].length];
        reports.push(at({ start, end }, messageId, details as never));
      }
    }
    return reports;
  },
});

interface Fault {
  readonly messageId: 'invalid' | 'clock' | 'part' | 'weekday';
  readonly details: { readonly data: Readonly<Record<string, string>>; readonly suggestions?: readonly unknown[] };
  /** What is wrong, where that is not all of it. */
  readonly name?: readonly [start: number, end: number];
}

const weekdays = [...'日一二三四五六'];

/** Without its year, the 29th of February may be right. */
const dayOf = ({ groups = {} }: RegExpExecArray): Day => ({
  year: Number(groups['year'] ?? 2024),
  month: Number(groups['month']),
  day: Number(groups['day']),
});

function wrongWeekday(match: RegExpExecArray): Fault | undefined {
  const { name: found = '', weekday = '' } = match.groups ?? {};
  const date = dayOf(match);
  const right = weekdays[weekdayOf(date)] ?? '';
  if (!isRealDay(date) || right === weekday.replace('天', '日')) return undefined;
  const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
  const name = found.slice(0, -1) + right;
  const suggestions = [
    { title: { zh: `改为“${name}”`, en: `Change to ${name}` }, edits: [{ span: { start, end }, text: name }] },
  ];
  const data = { date: formatDay(date), found, right: name };
  return { messageId: 'weekday', details: { data, suggestions }, name: [start, end] };
}

function wrongPart({ groups = {} }: RegExpExecArray): Fault | undefined {
  const { part = '', hour = '', number } = groups;
  const [from, to] = hoursNotOf[part] ?? [24, 0];
  const isOf = Number(number) < from || Number(number) > to;
  return isOf ? undefined : { messageId: 'part', details: { data: { part, hour } } };
}

/** 0 is Sunday (Sakamoto). */
function weekdayOf({ year, month, day: date }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const from = month < 3 ? year - 1 : year;
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + date) % 7;
}
