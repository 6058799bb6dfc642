const digit = '[\\d０-９_＿×xX*＊〇○零一二三四五六七八九十\\s]';

/** `2026年12月18日`, `二〇二六年十二月十八日`, `20__年_月_日`, `年　月　日` with blanks; without the day, too. */
const chinese = new RegExp(`^[（(]?${digit}{1,12}年${digit}{0,8}月(?:${digit}{0,8}[日号])?[）)]?$`);

const written = /^[（(]?\d{4}(?<mark>[-./—])\d{1,2}\k<mark>\d{1,2}[）)]?$/;

/** Whether a whole line is a date, in any form that people write under a document; real or not. */
export const isDateLine = (words: string): boolean => words.length <= 40 && (chinese.test(words) || written.test(words));

const atEnd = new RegExp(
  `^(?<before>.{2,40}?)[\\s\\u3000]+(?<date>(?:[\\d０-９]{2,4}|[二〇○零一三四五六七八九]{4})年${digit}{0,8}月(?:${digit}{0,8}[日号])?)$`,
);

/** What stands before the date in a line that has both, `清源镇人民政府  2026年12月18日`; undefined for another line. */
export const beforeDate = (words: string): string | undefined =>
  words.length <= 80 ? atEnd.exec(words)?.groups?.['before']?.trim() : undefined;
