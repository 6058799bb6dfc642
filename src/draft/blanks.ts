import { findAll } from '../text/find-all.ts';
import { Quotations } from '../text/quotations.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './draft.ts';
import { WordSet } from './word-set.ts';

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

/** Units that begin no word: what stands blank before them is a figure. */
const sureUnits =
  '亿元|万元|元|人次|家次|场次|户次|辆次|件次|平方米|平方公里|公里|万人|万户|万份|余[个项次家人名场份条处起万元]|[%％‰]';

/** Units that also begin words (个人, 项目, 家庭, 处理), which they do not here. */
const wordUnits =
  '个(?![人别体性案])|项(?![目])|次(?![要生日序数])|家(?![庭长具电属乡园校政访禽畜人])|人(?=[，。；、）])|名(?=[，。；、）]|(?:党员|干部|学生|教师|职工|群众))|场(?![所地镇景馆面合长])|起(?=[，。；、）])|份(?![额量])|条(?![件例款块线文约])|处(?=[，。；、）])|件(?=[，。；、）])|户(?![籍外口主型均厕])|期(?=[，。；、）])|台(?=[，。；、）])';

const blanks = [' ', '\u3000'];
const beside = (ones: Iterable<string>, others: Iterable<string>): readonly string[] =>
  [...ones].flatMap(one => Array.from(others, other => one + other));

/** Each with words of which one stands wherever it matches: the rarer they are, the less often it is tried. */
const patterns: readonly (readonly [RegExp, readonly string[]])[] = [
  // 20__年, 20xx年度, 20××年, 202X年, 20  年: the year with what stands for its digits
  [
    /(?<![\dA-Za-z])(?:20|19)(?:[_＿]{1,6}|[xX×Ｘ*＊○]{1,2}|[ \u3000]{2,4}(?=年))(?:年度?)?|(?<![\dA-Za-z])20\d[xX×Ｘ*＊_＿](?=年)/g,
    [...beside(['20', '19'], '_＿xX×Ｘ*＊○'), ...beside('xX×Ｘ*＊_＿ \u3000', '年')],
  ],
  [/[_＿]{2,}|(?<![A-Za-z0-9_])[_＿](?=[年月日个项次家人名场份条处起万亿元%％])/g, ['_', '＿']],
  // *次, **市, ***; not a product (5*3), a masked number (41****12), the mark of a note (*注：), a mark that is spoken of (“***”等弱口令)
  [
    /(?<![\d*＊]\s?)[*＊]+(?![*＊]|\s?\d|注|说明|表示|”(?:等(?:弱|简单|默认)|对|表示|代替|替代|显示|遮|隐去))|(?<=[\d.])[*＊]{1,2}(?=[个项次家人名场份条处起万亿元])/g,
    ['*', '＊'],
  ],
  // XX镇, xx局, ××, X.X%, X月X日, N家; not XX.docx, 2XL, 5×3, 1+N个方案
  [
    /(?<![A-Za-z0-9.])(?:[xXＸｘ]{2,}|×{2,})(?:\.[xXＸｘ×]+)?(?![A-Za-z0-9.])|(?<![A-Za-z0-9.])[xXＸ×]\.[xXＸ×]+(?=[%％万亿])/g,
    [...beside('xXＸｘ', 'xXＸｘ'), '××', ...beside('xXＸ×', '.')],
  ],
  [
    /(?<![A-Za-z0-9xXＸ×])[xXＸｘ×](?=[年月日市县区镇乡村省个项次人家起名%％]|亿元|万元)/g,
    beside('xXＸｘ×', '年月日市县区镇乡村省个项次人家起名%％亿万'),
  ],
  [
    /(?<![A-Za-z0-9+＋\-—])[Nn](?=个|家|项|次|人|场|起|份|条|处|支(?!付)|户|名|件|批|台|辆|所|座|篇|亩|%|％|亿元|万元)/g,
    beside('Nn', '个家项次人场起份条处支户名件批台辆所座篇亩%％亿万'),
  ],
  // ○○镇, △△公司, ??项
  [
    /(?<![零〇○一二三四五六七八九十])[○◯]{2,}(?![零〇○一二三四五六七八九十])|△{2,}|[?？]{2,}(?=[个项次家人名场份条处起万亿元])|[?？](?=[%％]|亿元|万元|人次)/g,
    [...'○◯△', ...beside('?？', '个项次家人名场份条处起万亿元%％')],
  ],
  // [填写], （此处填写…）, （单位名称）, （待补充）, 待填, TODO
  [
    /\[(?:请?填写?|待|此处|单位|姓名|日期|时间|数字|数量|地名|名称)[^\]\n]{0,20}\]|[（(](?:此处|请在此|请根据|请填|请补|填写|填入|补充|插入)[^）)\n]{0,30}[）)]|[（(](?:单位名称|单位全称|单位简称|姓名|年份|具体(?:数字|数量|时间|地点|内容))[）)]/g,
    [...beside('[', '请填待此单姓日时数地名'), ...beside('（(', '此请填补插单姓年具')],
  ],
  [
    /[（(]待(?:补充?|填写?|定|核实?|完善|更新)[）)]|(?<![\p{Script=Han}])待填(?:写)?(?![\p{Script=Han}])|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/gu,
    ['（待', '(待', '待填', 'TODO', 'TBD'],
  ],
  [
    /(?<=^|[，。；：、）)\s\0])(?:待补充|待完善|待填写?|此处略|此处省略)(?=$|[，。；）)])|[（(]此处略[）)]/g,
    ['待补充', '待完善', '待填', '此处略', '此处省略'],
  ],
  // 投资…亿元, 开展……等活动
  [
    /…{1,2}(?=亿元|万元|人次|家次)|(?<=开展|组织|举办|落实|实施|推进|出台|制定)了?…{1,2}(?=等)/g,
    beside('…', ['亿', '万', '人次', '家次', '等']),
  ],
  // 完成投资  亿元, 整改率为 %, 宣传 次，, 共有（ ）个村, 第 次会议
  [
    new RegExp(`(?<=\\p{Script=Han})[ \\u3000]+(?=${sureUnits}|[项次个](?=[，。；]))`, 'gu'),
    beside(blanks, '亿万元人家场户辆件平公余%％‰项次个'),
  ],
  [
    new RegExp(`(?<=\\p{Script=Han})[ \\u3000]{2,}(?=${wordUnits})|(?<=第)[ \\u3000]+(?=[次届期批号])`, 'gu'),
    beside(blanks, '个项次家人名场起份条处件户期台届批号'),
  ],
  [
    new RegExp(`[（(［[][ \\u3000]*[）)］\\]](?=${sureUnits}|${wordUnits})|[（(][ \\u3000]{2,}[）)]|【[ \\u3000]*】`, 'g'),
    [...beside('（(［[', '）)］] \u3000'), ...beside('【', '】 \u3000')],
  ],
  // 年　月　日
  [/(?<=年)[ \u3000]{1,6}(?=月)|(?<=月)[ \u3000]{1,6}(?=日)|(?<=[（(]|^)[ \u3000]{2,}(?=年[ \u3000])/g, beside('年月', blanks)],
];

/** 【…】 is a blank, but a label at the head of a line (【案例一】…) or the year of a document number. */
const bracketed = /【[^】\n]{1,30}】/g;

/** What a writer is asked to fill in. */
const asksFor =
  /名称|单位|全称|简称|姓名|职务|电话|填|写|时间|日期|地点|年份|数[量字额值]|金额|内容|概括|结果|XX|××|[:：*_]|^【(?:年|月|日|数|名|事由|时限|问题|措施|任务|目标|号召|正文)】?/;

/** 某 as a blank; where a case is told without a name (某企业发生…) it is a word. */
const someone = /(?<![任第些某])某(?:系统|市|县|区|镇|乡|省|局|厅|街道|单位)(?![一某些个位长部])/g;
/** 书记某某某, 某某新能源项目; and 局长王某某 who is put in charge of something. */
const unnamed =
  /(?<=^|[^\p{Script=Han}]|书记|主任|经理|委员|[长织展施进在对与和由向到于赴及我是了的])某{2,3}(?!人|们)|某{2,3}(?=系统|市|县|区|镇|乡|省|局|厅|街道|单位|项目|村|企业|公司|学校|社区)|(?<=(?<!原)(?:局|处|科|站|所|队|镇|乡|县|市|区|校|院|部|厅|组|会)长|书记|主任|经理|主席|委员)\p{Script=Han}某某?(?=[为任带率]|担任|牵头)/gu;

const caseBefore = /案例|例如|比如|譬如|如$|通报|曝光|反面|典型|警示|教训/;
const caseBehind = /发生|爆炸|火灾|坍塌|中毒|事故|通报|曝光|案/;
/** What is said, anywhere in the sentence, of one who is blamed or held up as an example without being named. */
const blamed =
  /擅自|未批先|未经(?:审批|批准|许可)|违[规法](?!行为|查处|问题|案件|犯罪|建设|建筑|违)|久拖|不作为|慢作为|乱作为|失职|冒领|套取|挪用|侵占|虚报|骗取|拒不|移送(?:纪检|监察|司法|公安)|被[^，。；]{0,16}(?:点名|约谈|问责|通报|查处)|教训|反思|值得[^，。；]{0,4}(?:借鉴|学习|推广|警惕|深思)/;
const prevention = /(?:防范|遏制|杜绝|避免|预防|防止|减少|未|无|零)[^，]{0,12}/g;

const words = [...patterns.map(([, own]) => own), ['【'], ['某']];
const sets = words.map(own => new WordSet(...own));
const [bracketBit, someoneBit] = [1 << patterns.length, 2 << patterns.length];

/** A bit for each of `words` that a word is among. */
const asks = new Map<string, number>();
for (const [index, own] of words.entries()) for (const word of own) asks.set(word, (asks.get(word) ?? 0) | (1 << index));

/** One of these stands wherever there is a blank. */
export const blankAnchors: readonly string[] = [...asks.keys()];

/** What to look for in a line, a bit for each of `words`. */
function askedOf(line: Line, places: readonly { readonly word: string }[] | undefined): number {
  let asked = 0;
  if (places) for (const { word } of places) asked |= asks.get(word) ?? 0;
  // The front matter is no prose, of which a set of words could tell.
  else if (line.kind === 'front-matter') asked = -1;
  else for (const [index, set] of sets.entries()) if (set.isIn(line)) asked |= 1 << index;
  return asked;
}

/** The blanks of a line, in order; `places` are those of `blankAnchors`, if they are known. */
export function blanksOf(line: Line, places?: readonly { readonly word: string }[]): readonly Blank[] {
  const { kind, text } = line;
  if (kind === 'note' || kind === 'blank' || kind === 'page-break') return none;
  const asked = askedOf(line, places);
  if (asked === 0) return none;
  const words = kind === 'front-matter' ? frontMatterValue(text) : line.prose;
  const found = new Blanks(words);
  for (let index = 0; index < patterns.length; index++) {
    const [pattern] = patterns[index] as readonly [RegExp, readonly string[]];
    for (const match of asked & (1 << index) ? findAll(words, pattern) : nothing) {
      // The heads of a table's columns are laid out with spaces.
      const isLayout = kind === 'table' && match[0].trim() === '';
      if (!isLayout && !isListMark(words, match.index)) found.add(match, true);
    }
  }
  for (const match of asked & bracketBit ? findAll(words, bracketed) : nothing)
    if (!isLabel(words, match.index, match[0], line.content.start)) found.add(match, true);
  if (asked & someoneBit) {
    // “某某同志” is what somebody said.
    const quotations = new Quotations(words);
    for (const match of findAll(words, unnamed))
      if (!quotations.isBegun(match.index) && !tellsCase(words, match.index)) found.add(match, false);
    for (const match of findAll(words, someone)) if (!tellsCase(words, match.index)) found.add(match, false);
  }
  return found.inOrder();
}

const nothing: readonly RegExpExecArray[] = [];

/** The blanks that were found in some words: of two that overlap, the first one. */
class Blanks {
  readonly #words: string;
  readonly #found: Blank[] = [];
  /** By place: 1 within a blank. To ask every blank would take a line full of them for ever. */
  #taken: Uint8Array | undefined;

  constructor(words: string) {
    this.#words = words;
  }

  add({ 0: { length }, index: start }: RegExpExecArray, isCertain: boolean): void {
    const end = start + length;
    this.#taken ??= new Uint8Array(this.#words.length);
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return;
    this.#taken.fill(1, start, end);
    const isFigure = isCertain && isFigureAt(this.#words, start, end);
    if (length > 0) this.#found.push({ span: { start, end }, isCertain, isFigure });
  }

  inOrder(): readonly Blank[] {
    return this.#found.length < 2 ? this.#found : this.#found.sort((a, b) => a.span.start - b.span.start);
  }
}

const none: readonly Blank[] = [];

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
  words[at] === '*' && /\s/.test(words[at + 1] ?? '') && words.slice(0, at).trim() === '';

function isLabel(words: string, at: number, bracket: string, contentStart: number): boolean {
  if (/^【(?:\d{4}|(?:篇|第)[一二三四五六七八九十\d]{1,3}篇?)】/.test(bracket)) return true;
  // 【…范文】相关文章： is what a site says.
  if (/范文|模板|文章|精选|\d\s?篇/.test(bracket)) return true;
  return at === contentStart && bracket.length <= 12 && !asksFor.test(bracket) && words.length - at - bracket.length > 8;
}

/** Looks at the sentence up to 某 and at a few words behind it; for blame and praise, at all of the sentence. */
function tellsCase(words: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const before = words.slice(from, at);
  const behind = /^[^。；]{0,20}/.exec(words.slice(at))?.[0] ?? '';
  if (caseBefore.test(before.slice(before.lastIndexOf('。') + 1)) || caseBehind.test(behind.replaceAll(prevention, '')))
    return true;
  const sentence = words.slice(Math.max(0, at - 80), at + 120);
  const here = Math.min(at, 80);
  const stop = sentence.indexOf('。', here);
  return blamed.test(sentence.slice(sentence.lastIndexOf('。', here) + 1, stop === -1 ? sentence.length : stop));
}

function isFigureAt(words: string, start: number, end: number): boolean {
  return (
    /^(?:[*＊]+|[xXＸ×]+|[_＿]+|[?？]+|N|【[^】]*(?:数|量|率|金额)[^】]*】)$/.test(words.slice(start, end)) &&
    unitAfter.test(words.slice(end)) &&
    words[start - 1] !== '第'
  );
}
