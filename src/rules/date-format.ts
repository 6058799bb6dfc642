import { defineRule } from '../lint/rule.ts';
import { formatDay, isRealDay } from '../text/date.ts';
import { findAll } from '../text/find-all.ts';

const dotted = /(?<![\d.\-/A-Za-z])(?<year>(?:19|20)\d\d)(?<mark>[.\-/．])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/])/g;
const padded = /(?<=(?<!\d)\d{4}年)0\d月(?:\d{1,2}日)?|(?<=(?<!\d)\d{1,2}月)0\d日/g;
const spoken = /(?<=\d{1,2}月)\d{1,2}号(?![楼院店线令文机公])/g;
const event =
  /“(?<month>\d{1,2})(?<mark>[.．])(?<day>\d{1,2})”(?=[\p{Script=Han}]{0,8}(?:事故|案|火灾|爆炸|运动|地震|洪|讲话|会议|专案|行动|坍塌|事件))/gu;
const eventPadded = /“(?:0\d[·]\d{1,2}|\d{1,2}[·]0\d)”/g;

const digits = [...'0123456789'];

export const dateFormat = defineRule({
  id: 'date-format',
  scope: 'line',
  kinds: ['paragraph', 'heading', 'title', 'date', 'subtitle'],
  anchors: [
    '年0',
    '月0',
    ...digits.flatMap(digit => [`.${digit}`, `-${digit}`, `/${digit}`, `．${digit}`, `·${digit}`, `${digit}号`]),
  ],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '日期写作 2026年7月5日', en: 'Dates are written 2026年7月5日' },
    basis: {
      zh: 'GB/T 9704—2012 7.3.5（月、日不编虚位）；GB/T 15834—2011 4.14.3.5（间隔号）',
      en: 'GB/T 9704—2012 7.3.5 (no zeros); GB/T 15834—2011 4.14.3.5 (the dot of event dates)',
    },
    strength: 'required',
    repair: 'fix',
    messages: {
      dotted: { zh: '正文中的日期“{found}”应为“{right}”', en: 'The date “{found}” should be “{right}”' },
      padded: { zh: '月、日不编虚位，“{found}”应为“{right}”', en: 'Month and day have no zeros: “{found}” should be “{right}”' },
      spoken: { zh: '书面语用“日”，“{found}”应为“{right}”', en: 'In writing the day is 日: “{found}” should be “{right}”' },
      event: {
        zh: '事件日期用间隔号、不编虚位，“{found}”应为“{right}”',
        en: 'The date of an event takes · and no zeros: “{found}” should be “{right}”',
      },
    },
  },
  *check({ prose }, { at }) {
    const fix = (start: number, found: string, right: string) => ({
      data: { found: bare(found), right: bare(right) },
      fix: [{ span: { start, end: start + found.length }, text: right }],
    });
    for (const match of findAll(prose, dotted, ['.', '-', '/', '．'])) {
      const date = {
        year: Number(match.groups?.['year']),
        month: Number(match.groups?.['month']),
        day: Number(match.groups?.['day']),
      };
      const span = { start: match.index, end: match.index + match[0].length };
      if (isRealDay(date)) yield at(span, 'dotted', fix(match.index, match[0], formatDay(date)));
    }
    for (const match of findAll(prose, padded, ['年0', '月0'])) {
      yield at(
        { start: match.index, end: match.index + match[0].length },
        'padded',
        fix(match.index, match[0], match[0].replaceAll(/0(\d)(?=[月日])/g, '$1')),
      );
    }
    for (const match of findAll(prose, spoken, ['号'])) {
      yield at(
        { start: match.index, end: match.index + match[0].length },
        'spoken',
        fix(match.index, match[0], match[0].replace('号', '日')),
      );
    }
    for (const match of findAll(prose, event, ['“'])) {
      const right = `“${Number(match.groups?.['month'])}·${Number(match.groups?.['day'])}”`;
      yield at({ start: match.index, end: match.index + match[0].length }, 'event', fix(match.index, match[0], right));
    }
    for (const match of findAll(prose, eventPadded, ['·'])) {
      yield at(
        { start: match.index, end: match.index + match[0].length },
        'event',
        fix(match.index, match[0], match[0].replaceAll(/(?<=[“·])0/g, '')),
      );
    }
  },
});

/** The message has quotation marks of its own. */
const bare = (words: string): string => words.replaceAll(/[“”]/g, '');
