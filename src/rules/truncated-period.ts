import type { Line } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule, type Place, type Report } from '../lint/rule.ts';
import { CharacterSet } from '../text/char-class.ts';
import { isHalfDigit } from '../text/digits.ts';
import { findAll } from '../text/find-all.ts';

const since = /(?<=^[\s\0]*)(?:(?:[12]\d|[2-9二三四五六七八九])年)以来(?=[，,])/g;
const bareYear = /(?<=^|[，。；：（《“\s\0])年(?=\d{1,2}月|[上下]半年|以来|第[一二三四]季度)/g;
/** 026年 and 202年 for 2026年; 200年 is a length of time. */
const threeDigits = /(?<![\d.])(?:0\d{2}|20[1-9])年(?=度|[上下]半年|以来|\d{1,2}月|第[一二三四]季度|[底初末]|[，、])/g;

const digits = [...'0123456789'];
const boundaries = new CharacterSet('，。；：（《“\0');
const isSpace = /\s/;

/** What the years of a line may be: cut at 以来, without one of their digits, without all. */
interface Years {
  isSince: boolean;
  isShort: boolean;
  isBare: boolean;
}

function yearsOf(line: Line, places: readonly Place[]): Years {
  const units = unitsOf(line);
  const years = { isSince: false, isShort: false, isBare: false };
  for (let index = 0; index < places.length; index++) {
    const { word, at } = places[index] as Place;
    const year = units[at] === ofYear ? at : at + 1;
    let from = year;
    while (year - from < 4 && isHalfDigit(units[from - 1])) from--;
    years.isSince ||= word === '年以来';
    years.isShort ||= year - from === 3;
    years.isBare ||= from === year && (year === 0 || isOpen(units[year - 1] as number));
  }
  return years;
}

const ofYear = '年'.charCodeAt(0);

const isOpen = (unit: number): boolean => boundaries.has(unit) || isSpace.test(String.fromCharCode(unit));

const nothing: readonly Report[] = [];

export const truncatedPeriod = defineRule({
  id: 'truncated-period',
  scope: 'line',
  kinds: ['title', 'subtitle', 'heading', 'paragraph'],
  wantsPlaces: true,
  anchors: ['年以来', '年上半年', '年下半年', '年第', ...digits.flatMap(digit => [`年${digit}`, `${digit}年`])],
  meta: {
    category: 'residue',
    severity: 'warning',
    summary: { zh: '年份不能缺字', en: 'A year is not cut' },
    basis: {
      zh: '“三年来”不说“三年以来”；多为“2023年以来”截去了前几位',
      en: 'One says 三年来, not 三年以来: mostly 2023年以来 that lost its first digits',
    },
    strength: 'practice',
    repair: 'none',
    messages: {
      since: {
        zh: '“{found}”似缺年份前几位，应写全年份，或为“{other}”',
        en: '“{found}” seems to have lost digits of a year, or should be “{other}”',
      },
      digits: { zh: '“{found}”的年份缺了数字，应写全四位', en: 'The year “{found}” lacks a digit; write all four' },
      bare: { zh: '“年”前没有年份，应补上', en: 'There is no year before 年' },
    },
  },
  /** No generator: nearly every line has nothing to tell. */
  check(line, { at }, places) {
    const { isSince, isShort, isBare } = yearsOf(line, places);
    if (!isSince && !isShort && !isBare) return nothing;
    const { prose } = line;
    const reports: Report[] = [];
    for (const match of isSince ? findAll(prose, since) : []) {
      reports.push(
        at({ start: match.index, end: match.index + match[0].length }, 'since', {
          data: { found: match[0], other: match[0].replace('以来', '来') },
        }),
      );
    }
    for (const match of isShort ? findAll(prose, threeDigits) : [])
      reports.push(at({ start: match.index, end: match.index + match[0].length }, 'digits', { data: { found: match[0] } }));
    for (const match of isBare ? findAll(prose, bareYear) : [])
      reports.push(at({ start: match.index, end: match.index + 1 }, 'bare'));
    return reports;
  },
});
