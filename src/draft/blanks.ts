import { findAll } from '../text/find-all.ts';
import { memo } from '../text/memo.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Line } from './draft.ts';

/** A blank left to fill. The span is in the line. */
export interface Blank {
  readonly span: Span;
  /** Whether a figure is missing (`*次`), so that a metric can take its place. */
  readonly isFigure: boolean;
  /** A blank for sure, or a 某 that hides a name. */
  readonly isCertain: boolean;
}

const units =
  '人次|家次|户次|辆次|场次|条次|余|万|亿|个|项|条|处|件|起|家|户|人|名|次|场|份|篇|期|批|台|辆|座|间|所|支|幅|张|册|亩|吨|元|天|%|％|公里|平方米';

const unitAfter = new RegExp(`^(?:${units})`);

const patterns: readonly RegExp[] = [
  // 20__年, 20xx年度, 20××年, 202X年, 20  年: the year with what stands for its digits
  /(?<![\dA-Za-z])(?:20|19)(?:[_＿]{1,6}|[xX×Ｘ*＊○]{1,2}|[ \u3000]{2,4}(?=年))(?:年度?)?|(?<![\dA-Za-z])20\d[xX×Ｘ*＊_＿](?=年)/g,
  /[_＿]{2,}|(?<![A-Za-z0-9_])_(?=[年月日个项次家人名场份条处起万亿元%％])/g,
  // *次, **市, ***; not a product (5*3), a masked number (41****12), the mark of a note (*注：)
  /(?<![\d*＊]\s?)[*＊]+(?!\s?\d|注|说明|表示)|(?<=[\d.])[*＊]{1,2}(?=[个项次家人名场份条处起万亿元])/g,
  // XX镇, xx局, ××, X.X%, X月X日, N家; not XX.docx, 2XL, 5×3, 1+N个方案
  /(?<![A-Za-z0-9.])(?:[xXＸｘ]{2,}|×{2,})(?:\.[xXＸｘ×]+)?(?![A-Za-z0-9.])|(?<![A-Za-z0-9.])[xXＸ×]\.[xXＸ×]+(?=[%％万亿])/g,
  /(?<![A-Za-z0-9xXＸ×])[xXＸｘ×](?=[年月日市县区镇乡村省个项次人家起名%％])|(?<![A-Za-z0-9+＋\-—])N(?=个|家|项|次|人|场|起|份|条|处)/g,
  // ○○镇, △△公司, ??项
  /(?<![零〇○一二三四五六七八九十])[○◯]{2,}(?![零〇○一二三四五六七八九十])|△{2,}|[?？]{2,}(?=[个项次家人名场份条处起万亿元])/g,
  // [填写], （此处填写…）, （单位名称）, （待补充）, 待填, TODO
  /\[(?:请?填写?|待|此处|单位|姓名|日期|时间|数字|数量|地名|名称)[^\]\n]{0,20}\]|[（(](?:此处|请在此|请根据|请填|请补|填写|填入|补充|插入)[^）)\n]{0,30}[）)]|[（(](?:单位名称|单位全称|单位简称|姓名|年份|具体(?:数字|数量|时间|地点|内容))[）)]/g,
  /[（(]待(?:补充?|填写?|定|核实?|完善|更新)[）)]|(?<![\p{Script=Han}])待填(?:写)?(?![\p{Script=Han}])|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/gu,
  // 年　月　日
  /(?<=年)[ \u3000]{1,6}(?=月)|(?<=月)[ \u3000]{1,6}(?=日)|(?<=[（(]|^)[ \u3000]{2,}(?=年[ \u3000])/g,
];

/** One of these stands wherever there is a blank. */
export const blankAnchors: readonly string[] = [
  ...'_＿*＊xXＸｘ×○◯△?？[【某',
  ...[...'年月'].flatMap(unit => [`${unit} `, `${unit}\u3000`, ` ${unit}`, `\u3000${unit}`]),
  ...[...'此请填插补单姓年具待'].flatMap(word => [`（${word}`, `(${word}`]),
  ...['个', '家', '项', '次', '人', '场', '起', '份', '条', '处'].map(unit => `N${unit}`),
  '待填',
  'TODO',
  'TBD',
];

/** Most lines have none, and are searched once. */
const mayHaveBlank = /[_＿*＊xXＸｘ×N○◯△?？[【某T]|[（(][此请填插补单姓年具待]|待填|[年月][ \u3000]|[ \u3000]年/;

/** 【…】 is a blank, but a label at the head of a line (【案例一】…) or the year of a document number. */
const bracketed = /【[^】\n]{1,30}】/g;

/** What a writer is asked to fill in. */
const asksFor =
  /名称|单位|全称|简称|姓名|职务|电话|填|写|时间|日期|地点|年份|数[量字额值]|金额|内容|概括|结果|XX|××|[:：*_]|^【(?:年|月|日|数|名|事由|时限|问题|措施|任务|目标|号召|正文)】?/;

/** 某 as a blank; where a case is told without a name (某企业发生…) it is a word. */
const someone = /(?<![任第些])某(?:系统|市|县|区|镇|乡|省|局|厅|街道|单位)(?![一某些个位长部])/g;
const caseBefore = /案例|例如|比如|譬如|如$|通报|曝光|反面|典型|警示|教训/;
const caseBehind = /发生|爆炸|火灾|坍塌|中毒|事故|通报|曝光|案/;
const prevention = /(?:防范|遏制|杜绝|避免|预防|防止|减少|未|无|零)[^，]{0,12}/g;

export const blanksOf = memo((line: Line): readonly Blank[] => {
  const { kind, text } = line;
  if (kind === 'note' || kind === 'blank' || kind === 'page-break') return [];
  const words = kind === 'front-matter' ? frontMatterValue(text) : line.prose;
  if (!mayHaveBlank.test(words)) return [];
  const found: Blank[] = [];
  const add = (start: number, length: number, isCertain = true): void => {
    const span = { start, end: start + length };
    if (length === 0 || found.some(other => overlaps(span, other.span))) return;
    found.push({ span, isCertain, isFigure: isCertain && isFigureAt(words, start, span.end) });
  };
  for (const pattern of patterns)
    for (const match of findAll(words, pattern)) if (!isListMark(words, match.index)) add(match.index, match[0].length);
  for (const match of findAll(words, bracketed))
    if (!isLabel(words, match.index, match[0], line.content.start)) add(match.index, match[0].length);
  for (const match of findAll(words, someone)) if (!tellsCase(words, match.index)) add(match.index, match[0].length, false);
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** The value of a line of the front matter; its key and its comment become U+0000. The 待填 of a metric is its value. */
function frontMatterValue(text: string): string {
  const colon = text.search(/[:：]\s/);
  const from = colon === -1 ? 0 : colon + 1;
  const comment = text.search(/(?:^|\s)#/);
  const to = comment === -1 ? text.length : comment;
  if (to <= from) return '';
  const value = text.slice(from, to);
  const isMetric = /^(?:\s|指标)/.test(text);
  return '\0'.repeat(from) + (isMetric ? value.replaceAll('待填', '\0\0') : value);
}

const isListMark = (words: string, at: number): boolean =>
  words[at] === '*' && words.slice(0, at).trim() === '' && /\s/.test(words[at + 1] ?? '');

function isLabel(words: string, at: number, bracket: string, contentStart: number): boolean {
  if (/^【\d{4}】/.test(bracket)) return true;
  return at === contentStart && bracket.length <= 12 && !asksFor.test(bracket) && words.length - at - bracket.length > 8;
}

/** Looks at the sentence up to 某 and at a few words behind it. */
function tellsCase(words: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const before = words.slice(from, at);
  const behind = /^[^。；]{0,20}/.exec(words.slice(at))?.[0] ?? '';
  return caseBefore.test(before.slice(before.lastIndexOf('。') + 1)) || caseBehind.test(behind.replaceAll(prevention, ''));
}

function isFigureAt(words: string, start: number, end: number): boolean {
  return (
    /^(?:[*＊]+|[xXＸ×]+|[_＿]+|[?？]+|N|【[^】]*(?:数|量|率|金额)[^】]*】)$/.test(words.slice(start, end)) &&
    unitAfter.test(words.slice(end)) &&
    words[start - 1] !== '第'
  );
}
