import type { Line } from '../draft/draft.ts';
import { numeralsOf } from '../draft/numerals.ts';
import { unitsOf } from '../draft/units.ts';
import { findIn, WordSet } from '../draft/word-set.ts';
import type { Wording } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { isDigit, isHalfDigit } from '../text/digits.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { changeTo } from './place/change-to.ts';

const digits = /(?<![\d.A-Za-z])(?:1[3-9]\d{9}|\d{17}[\dXx]|[3-6]\d{15,18})(?![\dA-Za-z])/g;
const spaced = /(?<!\d)1[3-9]\d[- ]\d{4}[- ]\d{4}(?!\d)/g;

/** What a label says is an identity or card number is one, whatever its check digit: a mistyped one is personal, too. */
const labelled =
  /(?<label>身份证|居民身份证|公民身份|银行卡|工资卡)(?:号码|号|卡号|账号|帐号)?[ \u3000]?(?:[：:为是]|[（(])?[ \u3000]?(?<number>(?<!\d)(?:\d[ -]?){14,18}[\dXx])(?![\dA-Za-z])/dg;

/** Whether a line holds eleven digits together, or four and four with a stroke or a blank between them. */
function hasLongNumber(line: Line): boolean {
  const units = unitsOf(line);
  const numerals = numeralsOf(line);
  for (let index = 0; index < numerals.length; index++) {
    let digits = 0;
    let at = numerals[index] as number;
    for (; isDigit(units[at]); at++) {
      digits = isHalfDigit(units[at]) ? digits + 1 : 0;
      if (digits === 11) return true;
    }
    const isParted = digits >= 4 && (units[at] === 0x20 || units[at] === 0x2d);
    if (isParted && [1, 2, 3, 4].every(next => isHalfDigit(units[at + next]))) return true;
  }
  return false;
}

export const personalData = defineRule({
  id: 'personal-data',
  scope: 'line',
  // What a mobile number, the year of birth of an identity number and a card number begin with.
  anchors: [
    '19',
    '20',
    ...[...'3456789'].map(digit => `1${digit}`),
    ...[...'3456'].flatMap(first => [...'0123456789'].map(digit => `${first}${digit}`)),
  ],
  meta: {
    category: 'privacy',
    severity: 'warning',
    summary: { zh: '总结中不写个人手机号、身份证号、银行卡号', en: 'No mobile, identity or bank card numbers of persons' },
    basis: { zh: '《个人信息保护法》第六条：最小必要', en: 'Personal Information Protection Law, art. 6: no more than needed' },
    strength: 'required',
    repair: 'suggest',
    messages: {
      number: { zh: '“{words}”是{what}，应删去或只留首尾', en: '“{words}” is personal ({what}); delete it or mask its middle' },
    },
  },
  *check(line, { at }) {
    if (!hasLongNumber(line)) return;
    for (const { span, what } of numbersIn(line)) {
      const words = line.prose.slice(span.start, span.end);
      const number = words.replaceAll(/[- ]/g, '');
      const masked = `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
      yield at(span, 'number', {
        data: { words: `${words.slice(0, 3)}…${words.slice(-2)}`, what },
        suggestions: [changeTo(span, masked)],
      });
    }
  },
});

const labels = new WordSet('身份', '行卡', '资卡');

interface Personal {
  readonly span: Span;
  readonly what: Wording;
}

function numbersIn(line: Line): readonly Personal[] {
  const { prose } = line;
  const found: Personal[] = [];
  for (const match of findIn(line, labelled, labels)) {
    const [start, end] = match.indices?.groups?.['number'] ?? [0, 0];
    const isCard = /卡/.test(match.groups?.['label'] ?? '');
    const length = prose.slice(start, end).replaceAll(/[- ]/g, '').length;
    if (isCard ? length >= 16 : length === 18 || length === 15)
      found.push({ span: { start, end }, what: isCard ? card : identity });
  }
  for (const match of [...findAll(prose, digits), ...findAll(prose, spaced)]) {
    const what = kindOf(match[0].replaceAll(/[- ]/g, ''));
    const span = { start: match.index, end: match.index + match[0].length };
    if (what && !found.some(known => known.span.start <= span.start && span.start < known.span.end)) found.push({ span, what });
  }
  return found;
}

const mobile: Wording = { zh: '手机号', en: 'mobile number' };
const identity: Wording = { zh: '身份证号', en: 'identity number' };
const card: Wording = { zh: '银行卡号', en: 'bank card number' };

function kindOf(number: string): Wording | undefined {
  if (/^1[3-9]\d{9}$/.test(number)) return mobile;
  if (/^\d{17}[\dXx]$/.test(number) && isIdentity(number)) return identity;
  if (/^\d{16,19}$/.test(number) && passesLuhn(number)) return card;
  return undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643—1999: a date of birth, and the check character of ISO 7064 MOD 11-2. */
function isIdentity(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (!/^(?:19|20)$/.test(number.slice(6, 8)) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** ISO/IEC 7812-1: the check digit of a card number. */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
