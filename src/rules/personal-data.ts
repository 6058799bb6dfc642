import { defineRule } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';

const digits = /(?<![\d.A-Za-z])(?:1[3-9]\d{9}|\d{17}[\dXx]|[3-6]\d{15,18})(?![\dA-Za-z])/g;
const spaced = /(?<!\d)1[3-9]\d[- ]\d{4}[- ]\d{4}(?!\d)/g;

const longNumber = /\d{11}|\d{4}[- ]\d{4}/;

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
    if (!longNumber.test(line.prose)) return;
    for (const match of [...findAll(line.prose, digits), ...findAll(line.prose, spaced)]) {
      const number = match[0].replaceAll(/[- ]/g, '');
      const what = kindOf(number);
      if (!what) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const masked = `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
      yield at(span, 'number', {
        data: { words: `${match[0].slice(0, 3)}…${match[0].slice(-2)}`, what: what.zh },
        suggestions: [{ title: { zh: `改为“${masked}”`, en: `Change to “${masked}”` }, edits: [{ span, text: masked }] }],
      });
    }
  },
});

function kindOf(number: string): { readonly zh: string; readonly en: string } | undefined {
  if (/^1[3-9]\d{9}$/.test(number)) return { zh: '手机号', en: 'mobile number' };
  if (/^\d{17}[\dXx]$/.test(number) && isIdentity(number)) return { zh: '身份证号', en: 'identity number' };
  if (/^\d{16,19}$/.test(number) && passesLuhn(number)) return { zh: '银行卡号', en: 'bank card number' };
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
