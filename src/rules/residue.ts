import type { Line } from '../draft/draft.ts';
import { isPageMark, isWebControl, isWebLabel, opensLinks, webControls, webLabels } from '../draft/site-talk.ts';
import { type Details, defineRule, type Place } from '../lint/rule.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/span.ts';
import { isLeftOut } from './punctuation/gaps.ts';
import { fieldError, fieldErrorWords } from './residue/field-errors.ts';
import { hiddenCharacters, hiddenIn } from './residue/hidden.ts';
import { markupIn, markupWords } from './residue/markup.ts';
import { modelTitle, modelWords, reprinted, reprintedWords, siteAnchors, siteWords, templateSite } from './residue/site-words.ts';
import { traditional } from './residue/traditional.ts';

const paywall = /(?<!#)#{2,8} ?[A-Za-z]{3,20} ?#{2,8}/g;

/** How one ends: `##` alone marks a heading. */
const paywallEnds = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter => [
  `${letter}##`,
  `${letter} ##`,
]).flat();

/** A Latin word between Chinese ones, as machine translation and search engines leave it. */
const strayLatin =
  /(?<=[\p{Script=Han}，、。；：”）])(?: ?(?:and|the|of) ?| (?:or|to|in|for|with|by|on|is|are|as|a|an) ?|(?:or|to|in|for|with|by|on|is|are|as) )(?=[\p{Script=Han}“（])/gu;

const latinWords = 'and the of or to in for with by on is are as a an'
  .split(' ')
  .flatMap(word => [`${word} `, ` ${word}`, ...(['and', 'the', 'of'].includes(word) ? [word] : [])]);

const openBrace = /(?<!\{)\{\{(?!\{)[^{}\n]{0,40}\}?|(?<!｛)｛｛(?!｛)[^｛｝\n]{0,40}｝{0,2}/g;

/** `第3页 共9页`, in a line of its own or not. */
const pages = /第\s?\d{1,3}\s?页\s?[，,/]?\s?共\s?\d{1,3}\s?页/g;

/** How the number of a page between dashes ends. */
const pageMarkEnds = [...'0123456789'].flatMap(digit => [...'—–-'].flatMap(dash => [`${digit}${dash}`, `${digit} ${dash}`]));

export const residue = defineRule({
  id: 'residue',
  scope: 'line',
  wantsPlaces: true,
  anchors: [
    ...paywallEnds,
    '://',
    'www.',
    '{{',
    '｛｛',
    ...modelWords,
    ...siteAnchors,
    ...webLabels,
    ...webControls,
    ...reprintedWords,
    ...fieldErrorWords,
    ...pageMarkEnds,
    '页',
    ...latinWords,
    ...traditional.keys(),
    ...hiddenCharacters,
    ...markupWords,
  ],
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
      site: { zh: '“{words}”是网页上的文字，应删去', en: '“{words}” came along from a web page; delete it' },
      tag: { zh: '“{words}”是网页代码，应删去', en: '“{words}” is the code of a web page; delete it' },
      entity: { zh: '“{words}”是网页代码，应为“{right}”', en: '“{words}” is the code of a web page; it should be “{right}”' },
      field: {
        zh: '“{words}”是Word引用失效留下的，应改为所引的内容',
        en: '“{words}” is what Word leaves of a lost reference; write what it referred to',
      },
      page: { zh: '“{words}”是页码残留，应删去', en: '“{words}” is a page number that was copied along; delete it' },
      model: { zh: '标题中的“{words}”是范文网站的用语，应删去', en: '“{words}” in the title is a template site’s; delete it' },
      latin: { zh: '中文里夹着英文“{words}”，应改为中文', en: 'The English “{words}” stands in a Chinese clause' },
      brace: {
        zh: '“{words}”的花括号没有配对，应写成 {example}',
        en: 'The braces of “{words}” are not a pair; write {example}',
      },
      invisible: { zh: '有看不见的字符（{code}），应删去', en: 'There is an invisible character ({code}); delete it' },
      noBreak: {
        zh: '有网页复制来的特殊空格（{code}），应删去',
        en: 'There is a special space from a web page ({code}); delete it',
      },
      unreadable: {
        zh: '此处的字符（{code}）没有通用字形，应核对原文后改正',
        en: 'The character here ({code}) has no shape of its own; look it up in the original',
      },
      traditional: {
        zh: '简体文中有繁体字“{found}”，应为“{right}”',
        en: 'The traditional character “{found}” stands in simplified text; it should be “{right}”',
      },
      radical: {
        zh: '“{found}”（{code}）是PDF复制来的部首字符，应为“{right}”',
        en: '“{found}” ({code}) is a radical copied from a PDF; it should be “{right}”',
      },
    },
  },
  *check(line, { at }, places) {
    const { prose, text } = line;
    const asked = askedBy(places);
    for (const match of asked & paywallEnd ? findAll(prose, paywall) : [])
      yield at(span(match), 'paywall', { data: { words: match[0] }, fix: [{ span: span(match), text: '' }] });
    for (const place of asked & page ? pageMarks(line) : none)
      yield at(place, 'page', { data: { words: text.slice(place.start, place.end) }, suggestions: [remove(place)] });
    for (const match of asked & field ? findAll(prose, fieldError) : [])
      yield at(span(match), 'field', { data: { words: match[0].replace(/[。.，；、]+$/, '') } });
    for (const place of asked & (site | label | address) ? siteTalk(line, asked) : none) {
      const words = text.slice(place.start, place.end);
      yield at(place, 'site', {
        data: { words: words.length > longestShown ? `${words.slice(0, longestShown)}…` : words },
        suggestions: [remove(place)],
        // A reprint may name where it was printed.
        ...(reprinted.test(words) && { severity: 'information' }),
      });
    }
    if (line.kind === 'title')
      for (const match of findAll(prose, modelTitle))
        yield at(span(match), 'model', { data: { words: match[0] }, suggestions: [remove(span(match))] });
    for (const match of asked & latinWord ? findAll(prose, strayLatin) : [])
      yield at(span(match), 'latin', latin(match[0], span(match)));
    for (const match of asked & braces ? findAll(prose, openBrace) : [])
      yield at(span(match), 'brace', { data: { words: match[0].slice(0, 12), example: '{{指标名}}' } });
    for (const { span, right, isSure } of asked & markup ? markupIn(prose, line.kind === 'table') : []) {
      const words = text.slice(span.start, span.end);
      const edits = [{ span, text: right }];
      const change = right.trim() === '' ? remove(span).title : { zh: `改为“${right}”`, en: `Change to “${right}”` };
      yield at(span, right === '' ? 'tag' : 'entity', {
        data: { words: words.length > longestShown ? `${words.slice(0, longestShown)}…` : words, right },
        // Where a figure is to be filled in, the gap stays to be seen.
        ...(isSure && !isLeftOut(prose, span.end) ? { fix: edits } : { suggestions: [{ title: change, edits }] }),
      });
    }
    for (const { span, right } of asked & traditionalCharacter ? traditionalIn(line, places) : [])
      yield at(span, 'traditional', { data: { found: text.slice(span.start, span.end), right }, fix: [{ span, text: right }] });
    for (const { kind, span, code, right } of asked & hidden
      ? hiddenIn(
          text,
          places.map(({ word }) => word),
        )
      : []) {
      if (right === undefined) yield at(span, 'unreadable', { data: { code } });
      else {
        const data = { code, right, found: text.slice(span.start, span.end) };
        yield at(span, kind, { data, ...(kind === 'noBreak' && { severity: 'warning' }), fix: [{ span, text: right }] });
      }
    }
  },
});

/** What a line is looked through for, by the words that stand in it. */
const [page, site, label, address, latinWord] = [1, 2, 4, 8, 16];
const [traditionalCharacter, hidden, paywallEnd, braces] = [32, 64, 128, 256];
const [field, markup] = [512, 1024];
const none: readonly Span[] = [];
const longestShown = 30;

const asks = new Map<string, number>();
for (const [words, what] of [
  [[...pageMarkEnds, '页'], page],
  [siteAnchors, site],
  [[...webLabels, ...webControls, ...reprintedWords], label],
  [fieldErrorWords, field],
  [['://', 'www.'], address],
  [paywallEnds, paywallEnd],
  [['{{', '｛｛'], braces],
  [latinWords, latinWord],
  [[...traditional.keys()], traditionalCharacter],
  [hiddenCharacters, hidden],
  [markupWords, markup],
] as const)
  for (const word of words) asks.set(word, (asks.get(word) ?? 0) | what);

function askedBy(places: readonly Place[]): number {
  let asked = 0;
  for (const { word } of places) asked |= asks.get(word) ?? 0;
  return asked;
}

const span = ({ 0: words, index }: RegExpExecArray): Span => ({ start: index, end: index + words.length });

const remove = (place: Span) => ({ title: { zh: '删去', en: 'Delete' }, edits: [{ span: place, text: '' }] }) as const;

function pageMarks({ text, prose, content, kind }: Line): readonly Span[] {
  const words = text.slice(content.start, content.end);
  if (kind === 'paragraph' && isPageMark(words)) return [content];
  return findAll(prose, pages).map(span);
}

const isWebLine = (words: string): boolean => isWebLabel(words) || isWebControl(words) || reprinted.test(words);

/** Who introduces a text; `请关注本站` may only be stuck to the end of it. */
const siteEditor = /小编|[下上天来里][^。]*本站/;

/** A paragraph in which the site's editor speaks is the site's as a whole; so is one that holds nothing else than what sites say. */
function siteTalk(line: Line, asked: number): readonly Span[] {
  const { text, kind, content, heading } = line;
  const words = text.slice(content.start, content.end);
  if (kind === 'paragraph' && ((asked & label && isWebLine(words)) || opensLinks(words))) return [content];
  const found = [
    ...(asked & site ? findAll(line.prose, siteWords) : []),
    ...(asked & address ? findAll(text, templateSite) : []),
  ].map(match => withBrackets(text, span(match)));
  if (found.length === 0) return none;
  const isIntroduction = kind === 'paragraph' && !heading && content.end - content.start <= 400;
  if (isIntroduction && found.some(({ start, end }) => siteEditor.test(text.slice(start, end)))) return [content];
  const rest = found.reduce((left, { start, end }) => left.replace(text.slice(start, end), ''), words);
  if (kind === 'paragraph' && /^[\s，。；：、！!.…]*$/.test(rest)) return [content];
  return found;
}

/** What a bracket encloses ends where it closes, and goes with both brackets if nothing else is in them. */
function withBrackets(text: string, { start, end }: Span): Span {
  let depth = 0;
  let close = start;
  for (; close < end; close++) {
    if (openers.includes(text[close] ?? ' ')) depth++;
    else if (closers.includes(text[close] ?? ' ') && --depth < 0) break;
  }
  const isClosed = closers.includes(text[close] ?? ' ');
  return isClosed && openers.includes(text[start - 1] ?? ' ') ? { start: start - 1, end: close + 1 } : { start, end: close };
}

const [openers, closers] = ['（(', '）)'];

function latin(words: string, span: Span): Details & { readonly data: { readonly words: string } } {
  const word = words.trim();
  const changes = (word === 'and' ? ['和', '、'] : word === 'of' ? ['的', ''] : ['']).map(text => ({
    title: text === '' ? { zh: '删去', en: 'Delete' } : { zh: `改为“${text}”`, en: `Change to “${text}”` },
    edits: [{ span, text }],
  }));
  return { data: { words: word }, suggestions: changes };
}

/** More of them in one line, and the line is in traditional script: a quotation. */
const mostTraditional = 3;

/** 於 is also a name. */
const beforeYu = /[关对由至处位属基用便利源起不终等急敢勇善乐限归趋有]/;

function traditionalIn({ prose }: Line, places: readonly Place[]): readonly { readonly span: Span; readonly right: string }[] {
  const all = places.filter(({ word, at }) => traditional.has(word) && prose[at] === word).map(({ at }) => at);
  const first = all.sort((one, other) => one - other).slice(0, mostTraditional + 1);
  const found = first.filter(at => prose[at] !== '於' || beforeYu.test(prose[at - 1] ?? ''));
  if (found.length === 0 || found.length > mostTraditional || prose.length < 4 * found.length) return [];
  return found.map(at => ({ span: { start: at, end: at + 1 }, right: traditional.get(prose[at] ?? '') ?? '' }));
}
