import type { Line } from '../draft/draft.ts';
import { unitsOf } from '../draft/units.ts';
import { defineRule, type Place } from '../lint/rule.ts';
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

/** What the year at a place may be: one that lost all its digits, or one of them. */
interface Year {
  readonly isBare: boolean;
  readonly isShort: boolean;
}

function yearAt(line: Line, { word, at }: Place): Year {
  const year = word.startsWith('年') ? at : at + 1;
  const units = unitsOf(line);
  let from = year;
  while (year - from < 4 && isHalfDigit(units[from - 1])) from--;
  const isOpen = year === 0 || boundaries.has(units[year - 1] as number) || isSpace.test(line.prose[year - 1] as string);
  return { isBare: isOpen, isShort: year - from === 3 };
}

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
  *check(line, { at }, places) {
    const { prose } = line;
    const years = places.map(place => yearAt(line, place));
    const isSince = places.some(({ word }) => word === '年以来');
    for (const match of isSince ? findAll(prose, since) : []) {
      yield at({ start: match.index, end: match.index + match[0].length }, 'since', {
        data: { found: match[0], other: match[0].replace('以来', '来') },
      });
    }
    for (const match of years.some(({ isShort }) => isShort) ? findAll(prose, threeDigits) : [])
      yield at({ start: match.index, end: match.index + match[0].length }, 'digits', { data: { found: match[0] } });
    for (const match of years.some(({ isBare }) => isBare) ? findAll(prose, bareYear) : [])
      yield at({ start: match.index, end: match.index + 1 }, 'bare');
  },
});
