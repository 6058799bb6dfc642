import type { Draft, Line } from '../../draft/draft.ts';
import { isPageMark, isSiteTalk } from '../../draft/site-talk.ts';
import { marksOf, unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { memo, memoBeside } from '../../text/memo.ts';

/** A paragraph that stops in mid-sentence. */
export interface Cut {
  /** Where its unfinished words begin, in the line. */
  readonly from: number;
  /** The line it goes on in. */
  readonly next: number;
  /** Whether the two lines cannot but belong together; else a full stop may have been forgotten. */
  readonly isCertain: boolean;
}

/** The cut at the end of line `index` of a piece that ends before line `to`; blank lines are passed over. */
export function cutAt(draft: Draft, index: number, to: number): Cut | undefined {
  const line = draft.lines[index];
  const from = line && unfinishedFrom(line);
  if (!line || from === undefined) return undefined;
  let next = index + 1;
  let hasPageMark = false;
  for (; next < to; next++) {
    const between = draft.lines[next];
    if (!between || (between.kind !== 'blank' && !isPageMark(wordsOf(between)))) break;
    hasPageMark ||= between.kind !== 'blank';
  }
  const following = next < to ? draft.lines[next] : undefined;
  if (following?.kind !== 'paragraph' || isSiteTalk(wordsOf(following))) return undefined;
  const judged = judgementOf(line, following);
  // Over the number of a page, what is only likely is a guess, but for a comma.
  if (hasPageMark && judged === 'likely' && !/[，、]$/.test(wordsOf(line))) return undefined;
  return judged && { from, next, isCertain: judged === 'certain' && !hasPageMark && !isHeading(line) };
}

/** A heading by itself: to glue it to a paragraph would be hard to undo. */
const isHeading = ({ kind, heading }: Line): boolean => kind === 'heading' && !heading?.runIn;

/** Whether a line goes on in another: telling words apart takes its time. */
const judgementOf = memoBeside((line: Line, following: Line): 'certain' | 'likely' | undefined => {
  const words = wordsOf(line);
  const rest = wordsOf(following);
  // A heading without a full stop is no cut; one that is split in a word or a pair is.
  if (isHeading(line))
    return startsWithin.test(rest) || isInside(line, following) || straddles(words, rest) ? 'certain' : undefined;
  if (isCertain(line, following)) return 'certain';
  if (/[，、]$/.test(words)) return isLikelyAtComma(words, rest) ? 'likely' : undefined;
  return words.length >= 30 && isClosed(rest) && /[。；！？，]/.test(rest) && !opensAnew(rest) ? 'likely' : undefined;
});

/** A list's item that ends in a comma by mistake, before a paragraph of its own, lacks its full stop. */
const isLikelyAtComma = (words: string, rest: string): boolean =>
  words.length >= 30 &&
  isClosed(rest) &&
  !opensItem.test(rest) &&
  !opensSentence.test(rest) &&
  !(opensItem.test(words) && opensParagraph.test(rest));

const opensAnew = (rest: string): boolean => opensItem.test(rest) || opensParagraph.test(rest);

const wordsOf = ({ prose, content }: Line): string => prose.slice(content.start, content.end);

/** What may close a paragraph, a lead-in, an item; a mask (a reference, a comment) is not looked into. */
const closing = new CharacterSet('。！？!?…；;：:.）)》】」”’*＊_|\0');

const isClosed = (words: string): boolean => closing.has(words.charCodeAt(words.length - 1));

/** Where the words begin that a line leaves unfinished. A title, a heading, a line of a list has no punctuation inside, or is short. */
export const unfinishedFrom = (line: Line): number | undefined =>
  (line.kind !== 'paragraph' && line.kind !== 'heading') || closing.has(line.prose.charCodeAt(line.content.end - 1))
    ? undefined
    : readUnfinished(line);

const readUnfinished = memo((line: Line): number | undefined => {
  const words = wordsOf(line);
  if (words.length < (line.kind === 'paragraph' || line.heading?.runIn ? 12 : 30) || !/[，。；、：]/.test(words.slice(0, -1)))
    return undefined;
  const clause = /[^，。；、：！？“”]{1,20}[，、]?$/.exec(words.slice(-21))?.[0].length ?? 1;
  return line.content.end - clause;
});

/** Marks that nothing begins with. */
const startsWithin = /^[，。；、：！？）”》]/;

function isCertain(line: Line, following: Line): boolean {
  const words = wordsOf(line);
  const rest = wordsOf(following);
  if (opensItem.test(rest)) return false;
  if (startsWithin.test(rest)) return true;
  if (isInside(line, following)) return true;
  // Behind a comma the rest may be lost as well, or the comma stand for a full stop.
  if ('，、'.includes(words.at(-1) ?? '')) return false;
  if (words.length < 20 && !/[，。；]/.test(rest)) return false;
  if ((neverFirst.test(rest) && firstWord(rest).length < 2) || (takesPlace.test(words.slice(-4)) && place.test(rest)))
    return true;
  return (
    adverbAtEnd.test(words.slice(-6)) ||
    (endsInLead.test(words.slice(-2)) && leadsOn.has(lastWord(words))) ||
    straddles(words, rest)
  );
}

const pairs = ['“”', '《》', '（）', '〔〕'].map(pair => ({ open: pair.charCodeAt(0), close: pair.charCodeAt(1) }));

/** How far a mark is looked for on either side of the break. */
const farthest = 200;

/** A mark that is open at the end and closed in the next line. */
function isInside(line: Line, following: Line): boolean {
  for (const { open, close } of pairs)
    if (lastOf(line, open, close) === open && firstOf(following, open, close) === close) return true;
  return false;
}

/** Which of two marks stands last near the end of a line. */
function lastOf(line: Line, one: number, other: number): number | undefined {
  const [units, marks] = [unitsOf(line), marksOf(line)];
  const from = Math.max(line.content.start, line.content.end - farthest);
  for (let index = marks.length - 1; index >= 0 && (marks[index] as number) >= from; index--) {
    const mark = units[marks[index] as number];
    if (mark === one || mark === other) return mark;
  }
  return undefined;
}

/** Which of two marks stands first near the start of a line. */
function firstOf(line: Line, one: number, other: number): number | undefined {
  const units = unitsOf(line);
  const to = Math.min(line.content.end, line.content.start + farthest);
  for (const at of marksOf(line)) {
    if (at >= to) return undefined;
    const mark = units[at];
    if (mark === one || mark === other) return mark;
  }
  return undefined;
}

/** Words no sentence ends with. */
const leadsOn: ReadonlySet<string> = new Set(
  '和 与 及 或 对 在 把 将 被 由 向 从 为 以 并 且 而 于 是 要 应 须 使 让 比 至 按照 根据 通过 围绕 针对 关于 以及 逐 各 各级 各类 各项 有关 相关 所有 一些'.split(
    ' ',
  ),
);
const endsInLead = new RegExp(`(?:${[...leadsOn].join('|')})$`);
const adverbAtEnd =
  /(?:进一步|切实|不断|继续|大力|着力|全力|广泛|充分|逐步|更加|尤其|特别|[要应需须并](?:严格|认真|全面|深入|积极|及时|有效|做好|抓好|开展|落实))$/;

/** Words no paragraph begins with. */
const neverFirst = /^(?:[的地得着了过们和与及或之者性化率](?!方|区|名|度)|等[，。、；]|以及|是(?!否|非))/;

/** 消灭在萌芽状态, 落实在行动上. */
const takesPlace = /(?:消灭|消除|化解|解决|控制|遏制|落实|体现|表现|反映|集中|聚焦|建立|停留|保持|稳定|处理|扼杀|[放摆抓])$/;

const place = /^在[^，。；]{0,10}(?:[上中内里]|萌芽状态|萌芽|一线|实处|基层|首位|前面|前列|初期|源头|末端)(?:[，。；、]|$)/;

const opensItem =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,3}|首先|其次|再次|最后|同志们|各位|附[：:]|附件|[—·•●◆■▲★①-⑳#>|【]|[(（]?[\d一二三四五六七八九十]{1,3}[)）.．、])/;

/** How a new paragraph begins. */
const opensParagraph =
  /^(?:今年|去年|明年|本年|全年|上半年|下半年|年初|年内|目前|当前|近年|近期|截至|截止|随着|自\d|自今|刚才|今天|清晨|每[年季月周天]|结合|指导|将|按|[12]\d[\dxX_*]{2,6}年|\d{1,2}月|下一步|下一阶段|今后|同时(?![也还])|此外|另外|其中|因此|为此|总之|但是?|尽管|虽然|由于|针对|按照|根据|围绕|通过|为|以|在|对|坚持|我|本|该|全|各|现将|下面|如下|以上|特此|一方面|另一方面|一年来|(?:(?!作为|[为对向在由与的])[一-龥]){1,6}(?:局|镇|乡|办|委|县|市|区|街道|公司|学校|医院|中心|部门|单位)|加[强大快]|强化|深[入化]|开展|组织|落实|推[进动行]|完善|健全|建立|严格|严[厉肃]|切实|认真|积极|持续|不断|进一步|[“《])/;

/** How a new sentence begins that a comma by mistake was put before. */
const opensSentence =
  /^(?:今年|去年|明年|全年|上半年|下半年|目前|当前|近年|截至|\d{4}年|下一步|下一阶段|今后|同时(?![也还])|此外|另外|因此|为此|总之|以上|特此|一年来)/;

let segmenter: Intl.Segmenter | undefined;

/** Made when the first paragraph is found that may be cut: to make it takes longer than to read a page. */
export function segmented(words: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return segmenter.segment(words);
}

function lastWord(words: string): string {
  const last = /\p{Script=Han}{1,10}$/u.exec(words.slice(-10))?.[0] ?? '';
  return segmented(last).containing(last.length - 1)?.segment ?? '';
}

/** Whether a word begins in the one line and ends in the other. */
function straddles(words: string, rest: string): boolean {
  const head = /\p{Script=Han}{1,8}$/u.exec(words.slice(-8))?.[0] ?? '';
  const tail = firstCharacters(rest);
  if (head === '' || tail === '') return false;
  // The segmenter is asked once for both: to ask takes longer than to answer, and no word goes over an end of line.
  const segments = segmented(`${head}${tail}\n${tail}`);
  const word = segments.containing(head.length - 1);
  if (word === undefined) return false;
  const over = word.index + word.segment.length - head.length;
  if (over <= 0) return false;
  // 落实到人 | 员工培训: a word of the next line's own may only seem to belong to the line before.
  return over >= tail.length || (segments.containing(head.length + tail.length + 1)?.segment.length ?? 0) <= over;
}

const firstCharacters = (rest: string): string => /^\p{Script=Han}{1,8}/u.exec(rest)?.[0] ?? '';

function firstWord(rest: string): string {
  const first = firstCharacters(rest);
  return first.length < 2 ? first : (segmented(first).containing(0)?.segment ?? '');
}
