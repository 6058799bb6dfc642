import { CharacterSet } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';

/** What follows an Arabic number and makes it a date, a time, a ratio, a name. */
const notAfter = /^(?:年|月|日|号|届|世纪|季度|周年|时[\d整半，。、至—]|点[\d整半钟，。、至—]|[:：∶][\d０-９]|[×xX*/][\d０-９])/;

/** What stands before it and makes it an ordinal, a code, part of a time, a product. */
const notBefore = /(?:第|编号|[A-Za-z][\s-]?|[·•/×*=+^]|[\d０-９][:：∶时点])$/;

/** Whether the number at `span` is no amount, by what it touches. */
export function isNoAmount(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 4), start);
  const after = prose.slice(end, end + 4);
  const isItem = /[（(]$/.test(before) && /^[）)]/.test(after);
  return isItem || notAfter.test(after) || notBefore.test(before);
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

/**
 * Whether a number without a unit is only a number of something (of a phone, a decree, an item). It counts where a clause ends
 * with it and a verb or colon leads to it: `帮扶企业数为0。`
 */
export function isBare(prose: string, { start, end }: Span): boolean {
  const after = prose.slice(end, end + 1);
  const isClauseEnd = after === '' || /[，。；！？）\s]/.test(after);
  return !isClauseEnd || end - start > 9 || !counts.test(prose.slice(Math.max(0, start - 2), start));
}

/** `～`, `—`, `-`, `至`, `到`; between two amounts with units 至 and 到 tell a change, not a range. */
export const isRangeMark = (between: string, hasUnit: boolean): boolean =>
  hasUnit ? /^(?:[~～–—－-]|——)$/.test(between) : /^(?:[~～–—－-]|——|至|到)$/.test(between);
