import { findAll } from '../text/find-all.ts';

const siteTalk =
  /小编|本站(?:为|整理|收集|提供)|^#{2,}[A-Za-z]{3,20}#{2,}$|^(?:本文|文章|本文档)(?:来自|来源于?|转载自)|下载后(?:可|即可)(?:自由|直接|任意)?(?:编辑|修改)|更多[^。，]{0,4}(?:范文|文章)|范文网/;

const siteWords = /小编|本站|##|本文|文章|下载后|范文/;

/** What a site says above or below a text, or between its lines: no part of a document is looked for in such a line. */
export const isSiteTalk = (words: string): boolean =>
  words.length <= 400 && ((siteWords.test(words) && siteTalk.test(words)) || isPageMark(words) || isWebLabel(words));

const pageMark = /^(?:[—–-]{1,2}\s?\d{1,3}\s?[—–-]{1,2}|第\s?\d{1,3}\s?页(?:\s?[，,/]?\s?共\s?\d{1,3}\s?页)?)$/;

/** `— 3 —`, `第3页 共9页` on a line of its own. */
export const isPageMark = (words: string): boolean => words.length <= 20 && pageMark.test(words);

const webLabel =
  /(?:发布(?:时间|日期)|更新(?:时间|日期)|来源|作者|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:数|量|次数)?|编辑|字号|字体)\s?[：:]/g;

/** Words, one of which stands in every line of a page’s labels. */
export const webLabels: readonly string[] = [
  '发布时间',
  '发布日期',
  '更新时间',
  '更新日期',
  '来源：',
  '来源:',
  '作者：',
  '作者:',
];

/** `发布时间：… 来源：… 浏览次数：…`: two of a page’s labels or more in one line, and it begins with one. */
export function isWebLabel(words: string): boolean {
  if (words.length > 120 || !webLabels.some(label => words.includes(label))) return false;
  const found = findAll(words, webLabel);
  return found.length > 1 && found[0]?.index === 0;
}

/** `相关文章：`, `猜你喜欢`: what follows it is a list of a site’s links. */
export const opensLinks = (words: string): boolean =>
  words.length <= 40 &&
  /^(?:【[^】]*】)?\s*(?:(?:相关|推荐|延伸|更多|精彩)(?:文章|阅读|范文|推荐)|猜你喜欢|猜您喜欢)[：:]?$/.test(words);
