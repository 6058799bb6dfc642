import { CharacterSet } from '../text/char-class.ts';
import { isDigit } from '../text/digits.ts';
import type { Span } from '../text/span.ts';
import { WordsByStart } from '../text/words-by-start.ts';
import type { Amount } from './amounts.ts';

/** Words behind an Arabic number that make it a date, a time, a name. */
const notAfter = new WordsByStart(['年', '月', '日', '号', '届', '世纪', '季度', '周年']);
const notAfterHour = new CharacterSet('0123456789整半，。、至—');
const notAfterOClock = new CharacterSet('0123456789整半钟，。、至—');
const isRatio = new CharacterSet(':：∶');
const isProduct = new CharacterSet('×xX*/');
/** What follows an Arabic number that may be no amount. */
const mayBeNone = new CharacterSet('年月日号届世季周时点:：∶×xX*/）)');

const isLetter = new CharacterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** What stands before it and makes it an ordinal, part of a product. */
const notBefore = new CharacterSet('第·•/×*=+^');
/** What stands before it and makes it part of a time, where a digit stands before that. */
const isTime = new CharacterSet(':：∶时点');
const opensItem = new CharacterSet('（(');
const closesItem = new CharacterSet('）)');
const isSpace = /\s/;
const [hour, oClock, number, numberEnd] = [...'时点编号'].map(character => character.charCodeAt(0));

/** Whether the number from `start` to `end` is no amount but a date, a time, a ratio, a name, by what it touches. */
export const isNoAmount = (units: Uint16Array, prose: string, start: number, end: number): boolean =>
  isNoneBefore(units, prose, start) ||
  (end < units.length && mayBeNone.has(units[end] as number) && isNoneAfter(units, start, end));

function isNoneAfter(units: Uint16Array, start: number, end: number): boolean {
  const unit = units[end] as number;
  const next = units[end + 1] ?? 0;
  if (closesItem.has(unit)) return start > 0 && opensItem.has(units[start - 1] as number);
  if (isRatio.has(unit)) return isDigit(next);
  if (isProduct.has(unit)) return isDigit(next);
  if (unit === hour) return notAfterHour.has(next);
  return unit === oClock ? notAfterOClock.has(next) : notAfter.lengthAt(units, end) > 0;
}

function isNoneBefore(units: Uint16Array, prose: string, start: number): boolean {
  if (start === 0) return false;
  const unit = units[start - 1] as number;
  if (notBefore.has(unit) || isLetter.has(unit)) return true;
  if (start === 1) return false;
  const before = units[start - 2] as number;
  if (isTime.has(unit)) return isDigit(before);
  if (isLetter.has(before)) return unit === 0x2d || isSpace.test(prose[start - 1] as string);
  return before === number && unit === numberEnd;
}

/**
 * 约 and 近 as words of their own, as an expression: what they end in 签约, 节约, 附近 says nothing of the number behind. What stands
 * before them may be the end of another word, too (公约, 新近), but not of one that a number follows.
 */
export const wordsOfAbout =
  '(?:(?<![签节邀预公合条制违特集缔和相契失履解续赴订毁大])约|大约|(?<![附邻亲临靠远最接将就新相])近|将近|接近)';

const aboutBefore = new RegExp(
  `(?:${wordsOfAbout}|超|超过|逾|不足|至少|最多|多达|突破|未达到?|未到|不到|低于|高于|少于|大于|小于|多于|不超过)$`,
);

const aboutEnds = new CharacterSet('约近超过逾足少多达破到于');

/** Whether the words before an amount say that it is not exact: 约, 近, 超过, 不足 … */
export const isAboutBefore = (prose: string, start: number): boolean =>
  start > 0 && aboutEnds.has(prose.charCodeAt(start - 1)) && aboutBefore.test(prose.slice(Math.max(0, start - 4), start));

const counts = /(?:为|达|达到|是|至|到|计|共|数|有|得|：|:)$/;
const clauseEnd = /[，。；！？）\s]/;

/**
 * Whether a number without a unit is only a number of something (of a phone, a decree, an item). It counts where a clause ends
 * with it and a verb or colon leads to it: `帮扶企业数为0。`
 */
export function isBare(prose: string, { start, end }: Span): boolean {
  if (end - start > 9) return true;
  const isClauseEnd = end >= prose.length || clauseEnd.test(prose[end] as string);
  return !isClauseEnd || !counts.test(prose.slice(Math.max(0, start - 2), start));
}

/** 5～8家, 5家—8家: two amounts are a range where the lower stands first and a mark between them. */
export function isRange(prose: string, low: Amount, high: Amount): boolean {
  if (high.span.start - low.span.end > 2 || low.value >= high.value) return false;
  const isSameKind = high.unit !== '' && (low.unit === '' || low.unit === high.unit) && low.upper === undefined;
  return isSameKind && isRangeMark(prose.slice(low.span.end, high.span.start), low.unit !== '');
}

/** `～`, `—`, `-`, `至`, `到`; between two amounts with units 至 and 到 tell a change, not a range. */
const isRangeMark = (between: string, hasUnit: boolean): boolean =>
  hasUnit ? /^(?:[~～–—－-]|——)$/.test(between) : /^(?:[~～–—－-]|——|至|到)$/.test(between);
