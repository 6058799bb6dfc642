import type { Line } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule, type Place, type Report } from '../lint/rule.ts';
import { parseChineseNumber } from '../text/chinese-number.ts';
import { formatDay, isRealDay } from '../text/date.ts';
import { isHalfDigit } from '../text/digits.ts';
import { findAll } from '../text/find-all.ts';
import { changeTo } from './place/change-to.ts';

const dotted = /(?<![\d.\-/A-Za-z])(?<year>(?:19|20)\d\d)(?<mark>[.\-/．])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/])/g;
const padded = /(?<=(?<!\d)\d{4}年)0\d月(?:\d{1,2}日)?|(?<=(?<!\d)\d{1,2}月)0\d日/g;
const spoken = /(?<=\d{1,2}月)\d{1,2}号(?![楼院店线令文机公])/g;
/** What tells that “3.7” is a day and no version: what happened, is kept, or is done on it. */
const ofEvent =
  /“(?<month>\d{1,2})(?<mark>[.．])(?<day>\d{1,2})”(?=[\p{Script=Han}A-Za-z\d（）]{0,20}(?:事故|案|火灾|爆炸|运动|地震|洪|讲话|会议|专案|行动|[坍倒垮]塌|事件|踩踏|沉船|泄[漏露]|中毒|透水|滑坡|泥石流|[节日](?!常|间)|晚会|宣传|维权|主题|活动|灾害|教训))/gu;
const undotted =
  /“(?:3(?=15)|4(?=15)|5(?=12)|6(?=26))(?<day>15|12|26)”(?=[\p{Script=Han}]{0,12}(?:日(?!常|间)|晚会|维权|消费|宣传|活动|地震))/gu;
/** 二〇二六年3月8日, 二〇二六年三月8日: Chinese and Arabic figures in one date. */
const mixed =
  /(?<year>[二一][〇○零ＯOo0九][〇○零ＯOo0一二三四五六七八九]{2}|(?<!\d)\d{4})年(?<month>[一二三四五六七八九十]{1,3}|\d{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3}|\d{1,2})(?:日|号(?!楼|院|线|机|文)))?/g;
/** 1-11月, 2024-2025年: what begins and ends takes —. */
const range = /(?<![\dA-Za-z.\-/])(?:\d{1,2}-\d{1,2}(?=[月日])|(?:19|20)\d\d-(?:19|20)\d\d(?=年))(?!月大)/g;
const during = /(?<=\d)月份期间/g;
const eventPadded = /“(?:0\d[·]\d{1,2}|\d{1,2}[·]0\d)”/g;

const digits = [...'0123456789'];
const behind = (marks: string): readonly string[] => [...marks].flatMap(mark => digits.map(digit => mark + digit));

/** Each way to miswrite a date, and the words one of which stands in it. */
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [dotted, behind('.-/．')],
  [mixed, ['〇', '○', '二零', ...[...'一二三四五六七八九十'].map(digit => `${digit}月`)]],
  [undotted, ['“315”', '“415”', '“512”', '“626”']],
  [padded, ['年0', '月0']],
  [spoken, digits.map(digit => `${digit}号`)],
  [ofEvent, behind('.．')],
  [eventPadded, behind('·')],
  [range, behind('-')],
  [during, ['月份期间']],
];

const waysByWord = new Map<string, readonly RegExp[]>();
for (const [way, words] of ways) for (const word of words) waysByWord.set(word, [...(waysByWord.get(word) ?? []), way]);

/** The ways in which a line may miswrite a date. */
function waysIn(line: Line, places: readonly Place[]): ReadonlySet<RegExp> {
  const found = new Set<RegExp>();
  for (const { word, at } of places)
    for (const way of waysByWord.get(word) ?? []) if (mayBe(way, unitsOf(line), at)) found.add(way);
  return found;
}

/** Most points and strokes between digits are in numbers and ranges: before the first one of a date stand four digits, or “ and one or two. */
function mayBe(way: RegExp, units: Uint16Array, at: number): boolean {
  if (way !== dotted && way !== ofEvent) return true;
  let from = at;
  while (at - from < 5 && isHalfDigit(units[from - 1])) from--;
  return way === dotted ? at - from === 4 : at - from <= 2 && units[from - 1] === quote;
}

const quote = '“'.charCodeAt(0);

const nothing: readonly Report[] = [];

export const dateFormat = defineRule({
  id: 'date-format',
  scope: 'line',
  kinds: ['paragraph', 'heading', 'title', 'date', 'subtitle'],
  anchors: [...waysByWord.keys()],
  wantsPlaces: true,
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '日期写作 2026年7月5日', en: 'Dates are written 2026年7月5日' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.5（月、日不编虚位）；GB/T 15834—2011 4.14.3.5（间隔号）',
      en: 'GB/T 9704—2012 7.3.5 (no zeros); GB/T 15834—2011 4.14.3.5 (the dot of event dates)',
    },
    strength: 'required',
    repair: 'both',
    yieldsTo: ['residue'],
    messages: {
      dotted: { zh: '正文中的日期“{found}”应为“{right}”', en: 'The date “{found}” should be “{right}”' },
      padded: { zh: '月、日不编虚位，“{found}”应为“{right}”', en: 'Month and day have no zeros: “{found}” should be “{right}”' },
      spoken: { zh: '书面语用“日”，“{found}”应为“{right}”', en: 'In writing the day is 日: “{found}” should be “{right}”' },
      mixed: {
        zh: '同一日期里汉字数字与阿拉伯数字混用，“{found}”应为“{right}”',
        en: 'Chinese and Arabic figures in one date: “{found}” should be “{right}”',
      },
      range: { zh: '起止用一字线，“{found}”应为“{right}”', en: 'From and to take a dash: “{found}” should be “{right}”' },
      during: { zh: '“{found}”赘余，应为“{right}”', en: '“{found}” is redundant; it should be “{right}”' },
      event: {
        zh: '事件日期用间隔号、不编虚位，“{found}”应为“{right}”',
        en: 'The date of an event takes · and no zeros: “{found}” should be “{right}”',
      },
    },
  },
  check(line, { at }, places) {
    const ways = waysIn(line, places);
    if (ways.size === 0) return nothing;
    const reports: Report[] = [];
    const { prose } = line;
    const matches = (way: RegExp): readonly RegExpExecArray[] => (ways.has(way) ? findAll(prose, way) : []);
    const fix = (start: number, found: string, right: string) => ({
      data: { found, right },
      fix: [{ span: { start, end: start + found.length }, text: right }],
    });
    /** The day within its quotation marks. */
    const event = ({ 0: { length }, index }: RegExpExecArray, right: string, isSure: boolean): Report => {
      const span = { start: index + 1, end: index + length - 1 };
      const { data, fix: edits } = fix(span.start, prose.slice(span.start, span.end), right);
      return at(span, 'event', { data, ...(isSure ? { fix: edits } : { suggestions: [changeTo(span, right)] }) });
    };
    for (const match of matches(dotted)) {
      const date = {
        year: Number(match.groups?.['year']),
        month: Number(match.groups?.['month']),
        day: Number(match.groups?.['day']),
      };
      const span = { start: match.index, end: match.index + match[0].length };
      if (isRealDay(date)) reports.push(at(span, 'dotted', fix(match.index, match[0], formatDay(date))));
    }
    for (const match of matches(mixed)) {
      const right = inArabic(match);
      if (right)
        reports.push(at({ start: match.index, end: match.index + match[0].length }, 'mixed', fix(match.index, match[0], right)));
    }
    for (const match of matches(undotted)) reports.push(event(match, `${match[0][1]}·${match.groups?.['day']}`, false));
    for (const match of matches(padded)) {
      reports.push(
        at(
          { start: match.index, end: match.index + match[0].length },
          'padded',
          fix(match.index, match[0], match[0].replaceAll(/0(\d)(?=[月日])/g, '$1')),
        ),
      );
    }
    for (const match of matches(spoken)) {
      reports.push(
        at(
          { start: match.index, end: match.index + match[0].length },
          'spoken',
          fix(match.index, match[0], match[0].replace('号', '日')),
        ),
      );
    }
    for (const way of [range, during]) {
      for (const match of matches(way)) {
        const { index, 0: found } = match;
        const right = way === range ? found.replace('-', '—') : '月';
        const span = { start: index, end: index + found.length };
        const details = { data: { found, right }, suggestions: [changeTo(span, right)], severity: 'information' } as const;
        reports.push(at(span, way === range ? 'range' : 'during', details));
      }
    }
    for (const match of matches(ofEvent)) {
      const [month, day] = [Number(match.groups?.['month']), Number(match.groups?.['day'])];
      if (isRealDay({ year: 2024, month, day })) reports.push(event(match, `${month}·${day}`, true));
    }
    for (const match of matches(eventPadded))
      reports.push(event(match, match[0].slice(1, -1).replaceAll(/(?<=^|·)0/g, ''), true));
    return reports;
  },
});

/** The date in Arabic figures, where it mixes both; undefined where it does not, or is no day of the calendar. */
function inArabic({ groups = {} }: RegExpExecArray): string | undefined {
  const { year = '', month = '', day } = groups;
  const parts = day === undefined ? [year, month] : [year, month, day];
  const arabic = parts.filter(part => /^\d+$/.test(part)).length;
  // 2026年三月 names a month of the year, as 2026年三季度 does; it is a day that must be in one kind of figures.
  if (arabic === 0 || arabic === parts.length || (day === undefined && arabic === 1 && /^\d/.test(year))) return undefined;
  const digits = /^\d/.test(year) ? year : [...year].map(character => digitOf(character)).join('');
  const read = (part: string): number => (/^\d/.test(part) ? Number(part) : (parseChineseNumber(part) ?? 0));
  const date = { year: Number(digits), month: read(month), day: day === undefined ? 1 : read(day) };
  if (!isRealDay(date)) return undefined;
  return day === undefined ? `${date.year}年${date.month}月` : formatDay(date);
}

const digitOf = (character: string): number => Math.max(0, '〇一二三四五六七八九'.indexOf(character));
