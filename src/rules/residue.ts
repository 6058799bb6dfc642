import type { Line } from '../draft/draft.ts';
import { defineRule } from '../lint/rule.ts';
import { isHan } from '../text/char-class.ts';
import type { Span } from '../text/span.ts';
import { traditional } from './residue/traditional.ts';

const paywall = /#{2,}\s?[A-Za-z]{3,20}\s?#{2,}/g;
const siteLine =
  /(?:下面|以下|今天|接下来)[^。，]{0,12}(?:小编|本站|我们网)[^。]{0,60}|小编[^。，]{0,30}|欢迎(?:大家)?(?:阅读|借鉴|参考)[^。]{0,20}|(?:本文|文章|资料|内容)(?:来自|来源于|转载自|选自)[^。]{0,30}|下载后(?:可|即可)[^。，]{0,12}|(?:免费|点击|全文|word版?)下载|第\s?\d{1,3}\s?页\s?[，,]?\s?共\s?\d{1,3}\s?页|[(（](?:精选|通用|优秀|汇总|集合|合集|最新|模板|推荐|实用|热门|必备|标准版|范文)+\s?\d{0,3}\s?篇[)）]|希望(?:本文|这篇|以上)[^。]{0,30}(?:帮助|参考)[^。]{0,6}|(?:相关|推荐|猜你喜欢|延伸)(?:阅读|文章|范文)[：:]/g;
const templateSite =
  /(?:https?:\/\/|www\.)[\w.-]*(?:wenku|fanwen|wenmi|doc88|docin|wendang|zuowen|xuexila|mianfei|gongwen|book118|renrendoc|gkstk|unjs|ruiwen|yjbys|cnfla|pincai|oh100|jy135)[\w.-]*[\w\-./?=&%]*/gi;
const strayLatin = /(?<=\p{Script=Han})[ ]?(?:and|the|of|or|to|in|for|with|by|on|is|are)[ ]?(?=\p{Script=Han})/gu;
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]+/g;
const control = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F\uFFFD]+/g;
const noBreak = /\u00A0+/g;

export const residue = defineRule({
  id: 'residue',
  scope: 'line',
  meta: {
    category: 'residue',
    severity: 'error',
    summary: { zh: '复制来的残留应删去', en: 'What was copied along is deleted' },
    basis: {
      zh: '网站标记、广告语、看不见的字符都不是文稿的内容；控制字符会损坏 Word 文件',
      en: 'Site marks, advertisements and invisible characters are no part of the text; control characters break Word files',
    },
    strength: 'fact',
    repair: 'both',
    messages: {
      paywall: { zh: '“{words}”是网站的收费标记，应删去', en: '“{words}” is a paywall mark of a site; delete it' },
      site: { zh: '“{words}”是范文网站的话，应删去', en: '“{words}” are the words of a template site; delete them' },
      latin: { zh: '中文里夹着英文“{words}”，应改为中文', en: 'The English “{words}” stands in a Chinese clause' },
      invisible: { zh: '有看不见的字符（{code}），应删去', en: 'There is an invisible character ({code}); delete it' },
      noBreak: { zh: '有网页复制来的不间断空格（U+00A0），应删去', en: 'There is a no-break space from a web page (U+00A0)' },
      traditional: {
        zh: '简体文中有繁体字“{found}”，应为“{right}”',
        en: 'The traditional character “{found}” stands in simplified text; it should be “{right}”',
      },
    },
  },
  *check(line, { at }) {
    const { prose, text } = line;
    const mark = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
    for (const match of prose.matchAll(paywall)) {
      yield at(mark(match), 'paywall', { data: { words: match[0] }, fix: [{ span: mark(match), text: '' }] });
    }
    for (const match of [...prose.matchAll(siteLine), ...text.matchAll(templateSite)]) {
      const words = match[0].slice(0, 20);
      const remove = { title: { zh: '删去', en: 'Delete' }, edits: [{ span: mark(match), text: '' }] };
      yield at(mark(match), 'site', { data: { words }, suggestions: [remove] });
    }
    for (const match of prose.matchAll(strayLatin)) {
      const suggestions = ['和', '', '的'].map(word => ({
        title: word === '' ? { zh: '删去', en: 'Delete' } : { zh: `改为“${word}”`, en: `Change to “${word}”` },
        edits: [{ span: mark(match), text: word }],
      }));
      yield at(mark(match), 'latin', {
        data: { words: match[0].trim() },
        suggestions: suggestions.slice(0, match[0].trim() === 'and' ? 2 : 3),
      });
    }
    for (const match of [...text.matchAll(invisible), ...text.matchAll(control)]) {
      if (match.index === 0 && match[0] === '\uFEFF') continue;
      const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield at(mark(match), 'invisible', { data: { code }, fix: [{ span: mark(match), text: '' }] });
    }
    for (const match of text.matchAll(noBreak)) {
      yield at(mark(match), 'noBreak', {
        severity: 'warning',
        fix: [{ span: mark(match), text: needsSpace(text, mark(match)) ? ' ' : '' }],
      });
    }
    for (const { span, right } of traditionalIn(line)) {
      yield at(span, 'traditional', { data: { found: text.slice(span.start, span.end), right }, fix: [{ span, text: right }] });
    }
  },
});

/** Between two Latin words the space is wanted, only not this one. */
const needsSpace = (text: string, { start, end }: Span): boolean =>
  /[A-Za-z0-9]/.test(text[start - 1] ?? '') && /[A-Za-z0-9]/.test(text[end] ?? '') && !isHan(text[end]);

/** Traditional characters in a line that is otherwise simplified. A line in traditional script is a quotation. */
function* traditionalIn({ prose }: Line): Generator<{ readonly span: Span; readonly right: string }> {
  const found: { span: Span; right: string }[] = [];
  for (let at = 0; at < prose.length; at++) {
    const right = traditional.get(prose[at] ?? '');
    if (right !== undefined) found.push({ span: { start: at, end: at + 1 }, right });
    if (found.length > 3) return;
  }
  if (prose.length >= 10 * found.length) yield* found;
}
