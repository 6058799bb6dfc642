import { parseArabicNumber, parseChineseNumber } from '../text/chinese-number.ts';
import type { HeadingLabel, LabelStyle } from './draft.ts';

const han = '(?<number>[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const han2 = han.replace('number', 'inner');
/** What goes on from a number in brackets: （一期工程…, （三农…. */
const notALabel =
  '是要期个年月日级类名位次种季等批轮者些般来定样切农会中防项点条家处人区县镇村号楼层百千万亿一二三四五六七八九十';
const arabic = '(?<number>[\\d０-９]{1,2})';
const behindBracket = '(?<separator>[、，,.．：:]?)';

type Pattern = readonly [style: LabelStyle, pattern: RegExp];

const hanDigits = '一二三四五六七八九十';
const digits = '0123456789０１２３４５６７８９';
const brackets = '（(';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** What they may begin with, and the patterns in the order they are tried. */
const patterns: readonly (readonly [first: string, ...Pattern])[] = [
  [hanDigits, 'han', new RegExp(`${han}[ \\u3000]?(?<separator>[、，,.．：:])`, 'y')],
  [brackets, 'han-bracket', new RegExp(`[（(] ?${han} ?[）)]${behindBracket}`, 'y')],
  [digits, 'arabic', new RegExp(`${arabic}(?<separator>[.．、，,])`, 'y')],
  [brackets + digits, 'arabic-bracket', new RegExp(`[（(]? ?${arabic} ?[）)]${behindBracket}`, 'y')],
  [circled, 'circled', /(?<number>[①-⑳])(?<separator>[、，,.．：:]?)/y],
  // Damaged: 二）…, （四〉…, 〔五〕…, （二规范办理…
  [
    `${hanDigits}${brackets}〔［〈<`,
    'han-bracket',
    new RegExp(`(?:${han} ?[）)]|[（(〔［〈<] ?${han2} ?[）)〉〕］】>])${behindBracket}`, 'y'),
  ],
  [
    brackets,
    'han-bracket',
    new RegExp(`[（(]${han}(?<separator>)(?![${notALabel}])(?=[^（）()，。；：]{3,30}(?:[，。；]|$))`, 'y'),
  ],
];

/** By first character: the patterns that may match. */
const patternsOf: ReadonlyMap<number, readonly Pattern[]> = new Map(
  Array.from(patterns.map(([first]) => first).join(''), character => [
    character.charCodeAt(0),
    patterns.flatMap(([first, ...pattern]) => (first.includes(character) ? [pattern] : [])),
  ]),
);

/** What makes two Chinese numbers in a row one phrase: `一、二产业`, `三、四季度`, `一、二、三产业`. */
const goesOn =
  /^(?<number>[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:(?<always>、|和[一二三四五六七八九]|及[一二三四五六七八九]|产业)|(?<next>季度|年级|把手|类|线|期|批|轮|组|队|班|楼|层|号|标段|车间|级(?!联动|联创|网格|包保|管理|责任|书记|贯通|协同|巡查|调度|响应|预警|安全|教育)))/;

/** `1、2月份`, `3、4号楼`: two figures in a row. */
const figureGoesOn = /^[\d０-９]{1,2}(?:[、～~至—-]|[月日号季期组班级类区队线栋楼幢层])/;

const yearFollows = /^(?:19|20)\d\d年/;

/**
 * The number typed before a heading, at `from` of a line; undefined where there is none. A decimal, a date, a thousands
 * comma, two numbers that belong together (`一、二产业`) are none.
 */
export function readLabel(text: string, from: number): HeadingLabel | undefined {
  for (const [style, pattern] of patternsOf.get(text.charCodeAt(from)) ?? none) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const number = match?.groups?.['number'] ?? match?.groups?.['inner'];
    if (!match || number === undefined) continue;
    const end = from + match[0].length;
    const separator = match.groups?.['separator'] ?? '';
    const value = numberValue(number, style);
    const behind = text.slice(end, end + 12);
    if (value === undefined || isOneOfTwo(style, value, separator, behind, isTitleLike(text, end))) return undefined;
    const at = from + match[0].indexOf(number);
    return { span: { start: from, end }, style, number: { start: at, end: at + number.length }, value, separator };
  }
  return undefined;
}

const none: readonly Pattern[] = [];

function numberValue(number: string, style: LabelStyle): number | undefined {
  if (style === 'circled') return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return style.startsWith('han') ? parseChineseNumber(number) : parseArabicNumber(number);
}

/** `三、四季度工作打算` on a line of its own is a heading; `三、四季度抓好收尾。` a sentence. */
const isTitleLike = (text: string, from: number): boolean => text.length - from <= 16 && !/[，。；！？：]/.test(text.slice(from));

/** Whether the number and its separator are the first half of something else. */
function isOneOfTwo(style: LabelStyle, value: number, separator: string, behind: string, isAlone: boolean): boolean {
  if (style === 'han') {
    const match = goesOn.exec(behind);
    if (!match) return false;
    if (match.groups?.['always'] !== undefined) return true;
    return !isAlone && parseChineseNumber(match.groups?.['number'] ?? '') === value + 1;
  }
  if (style !== 'arabic' || !/^[\d０-９]/.test(behind)) return false;
  if (separator === '、') return figureGoesOn.test(behind);
  return !yearFollows.test(behind);
}
