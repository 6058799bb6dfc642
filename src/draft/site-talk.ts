import { findAll } from '../text/find-all.ts';

const siteTalk =
  /小编|本站(?:为|整理|收集|提供)|^#{2,}[A-Za-z]{3,20}#{2,}$|^(?:本文|文章|本文档)(?:来自|来源于?|转载自)|下载后(?:可|即可)(?:自由|直接|任意)?(?:编辑|修改)|更多[^。，]{0,4}(?:范文|文章)|范文网/;

const siteWords = /小编|本站|##|本文|文章|下载后|范文/;

/** What a site says above or below a text, or between its lines: no part of a document is looked for in such a line. */
export const isSiteTalk = (words: string): boolean =>
  words.length <= 400 &&
  ((siteWords.test(words) && siteTalk.test(words)) || isPageMark(words) || isWebLabel(words) || isWebControl(words));

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

const button =
  '(?:打印(?:本页|此页|页面|全文|文章)?|关闭(?:窗口|本页|此页|页面)?|返回(?:顶部|首页|列表|上一页)|我要纠错|收藏(?:本页)?|分享|' +
  '字[体号](?:大小)?[：:][ \\u3000【[]{0,3}(?:大|小)[^。，；]{1,4}中[^。，；]{1,4}(?:小|大))';
const site = '(?:微信(?:好友)?|(?:新浪|腾讯)?微博|QQ(?:空间|好友)?|朋友圈|豆瓣|人人网|钉钉|更多|复制链接)';

/** What a page offers its reader, alone on a line. Each with a word that opens it or stands in it. */
const controls = [
  `(?:[【[（(]?${button}[】\\]）)]*[ \\t\\u3000|｜/]*)+`,
  '[上下]一[篇条][：:].{0,60}',
  `分享[到至][：: ]?(?:[ \\u3000|、]*${site})*`,
  '(?:用|打开)?(?:微信)?扫一扫.{0,6}(?:手机(?:打开|查看|浏览|阅读).{0,5}|(?:打开|查看|浏览)?当前页面?|分享.{0,5}|关注(?:我们|.{0,8}公众号)?)',
  '(?:浏览|点击|阅读)(?:次数|量|数)[：:]\\s?\\d+\\s?次?',
];

/** One of these stands in every line that is a page’s controls. */
export const webControls: readonly string[] = [
  ...['打印', '关闭'].flatMap(deed => [...'【[（('].map(bracket => bracket + deed)),
  ...[...' \u3000|｜'].map(gap => `打印${gap}`),
  ...['本页', '此页', '页面', '全文', '文章'].map(what => `打印${what}`),
  ...['窗口', '本页', '此页', '页面'].map(what => `关闭${what}`),
  ...['返回顶部', '返回首页', '返回列表', '返回上一页', '我要纠错', '分享到', '分享至', '扫一扫'],
  ...['字体', '字号', '字体大小', '字号大小', '上一篇', '下一篇', '上一条', '下一条'].flatMap(word => [`${word}：`, `${word}:`]),
  ...['浏览', '点击', '阅读'].flatMap(deed => ['次数', '量', '数'].flatMap(what => [`${deed}${what}：`, `${deed}${what}:`])),
];

const webControl = new RegExp(`^(?:${controls.join('|')})$`);

/** `打印本页　关闭窗口`, `上一篇：没有了`, `浏览次数：236`. 打印 alone may be a word of the text. */
export const isWebControl = (words: string): boolean =>
  words.length <= 70 && webControl.test(words) && webControls.some(word => words.includes(word)) && !words.endsWith('。');
