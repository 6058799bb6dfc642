import type { Line } from '../../draft/draft.ts';
import { unitsOf } from '../../draft/units.ts';
import { findIn, WordSet } from '../../draft/word-set.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { hanDigit } from '../../text/chinese-number.ts';
import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';
import type { Claim } from './claim.ts';
import { close, endsRun, etc, hasItems, open, quotationBefore, runStart } from './list-places.ts';
import { valuedPairings } from './valued.ts';

/** What was counted in a list: the number of items, and the most there may be where 和 joins two of them or is part of one. */
interface Counted {
  readonly least: number;
  readonly most: number;
  readonly items: readonly string[];
}

function counted(list: string): Counted {
  const items = list.split('、');
  const joints = list.split(/[和及与]/).length - 1;
  return { least: items.length, most: items.length + joints, items };
}

const [ten, two] = [...'十两'].map(character => character.charCodeAt(0));

/** The value of a count: they have one character, a digit or 两, 二 to 十. */
export const countOf = (unit: number): number =>
  unit < 0x40 ? unit - 0x30 : unit === ten ? 10 : unit === two ? 2 : hanDigit(unit);

const verb = /^(?:聚焦|围绕|突出|抓好|加强|做好|开展|推进|落实|强化|深化|对|在|为|以|把|将|并)/;
const item = '[^，。；：、（）()“”\\d]';

/** “进企业、进社区、进学校”“五进”; “早发现、早报告”的三早; “周调度、月通报”三项机制 */
const quoted =
  /^“(?<list>[^“”]{5,60})”的?(?<words>“?(?<count>[三四五六七八九十])(?:(?<head>\p{Script=Han})(?=”|要求|[，。])”?|(?:项|种|大)(?:工作)?(?:机制|制度|措施|举措|模式|行动|办法)))/gu;

/** 审前关、取证关、复核关“五道关口” */
const named = new RegExp(
  `(?<list>(?:${item}{2,12}、){2,8}${item}{2,12})(?<words>“(?<count>[三四五六七八九十])(?:道|个|项|大|种)(?<head>${item}{2})”)`,
  'g',
);

/** 医疗、卫生、饮水、职业健康等五大领域 */
const closed = new RegExp(
  `(?<list>(?:${item}{1,14}、){2,9}${item}{1,10}?)等(?<words>(?<count>[三四五六七八九十])(?:大|个|项|类|种)(?=${item}))`,
  'g',
);

/** 四个县区作了发言，分别是甲、乙、丙 */
const members = new RegExp(
  `(?<![、和及与第\\d])(?<words>(?<count>[两三四五六七八九]|\\d)(?:个|家|所|名|位|条|项)${item}{1,10})(?:，${item}{0,12})?，分别(?:是|为)(?<list>(?:${item}{1,16}、)+${item}{1,16})(?=[，。；])`,
  'g',
);

/** 茶叶、食用菌、中药材产值分别为12.6亿元、8.4亿元 */
const respectively = new RegExp(
  `(?<list>(?:${item}{1,14}、)+${item}{1,20}?)(?<words>分别[^，。；：、“”\\d]{0,8}(?<values>\\d[\\d.]*[^，。；、（\\d]{0,5}(?:[、和及]\\d[\\d.]*[^，。；、（\\d]{0,5})+))(?=[，。；]|$)(?!，\\d)`,
  'g',
);

/** What is done again and again, each time to something else. */
const sloganHeads = '进送查帮讲访';

type Judge = (match: RegExpExecArray, list: Counted, count: number) => number | 'advice' | undefined;

const differs: Judge = (_, { least, most }, count) => (count >= least && count <= most ? undefined : least);

/** The items of a slogan have one first (or last) character. */
const withHead: Judge = (match, list, count) => {
  const head = match.groups?.['head'];
  const isOne = head === undefined || list.items.every(one => one.startsWith(head));
  return list.least > 2 && isOne && list.least !== count ? list.least : undefined;
};

const withEnd: Judge = (match, list, count) => {
  const head = match.groups?.['head']?.[0] ?? '';
  return list.items.every(one => one.endsWith(head)) && list.least !== count ? list.least : undefined;
};

/** Behind 等 some may be left out, but not one of five; nor may there be more than are told. */
const before: Judge = (_, { least, most, items }, count) => {
  if (items.slice(1).some(one => verb.test(one))) return undefined;
  if (least > count) return items.slice(1).every(one => one.length <= 6) ? least : undefined;
  return most === count - 1 && least >= 4 ? 'advice' : undefined;
};

const counts = '三四五六七八九十';
const isCount = new CharacterSet(counts);
const isHead = new CharacterSet(sloganHeads);
const measuresNamed = new CharacterSet('道个项大种');
const measuresTold = new CharacterSet('项个大类种进送查讲');
const measuresClosed = new CharacterSet('大个项类种');

/** The words one of which stands wherever a list is counted. */
export const listAnchors: readonly string[] = [...counts]
  .flatMap(count => [
    ...[`”${count}`, `”“${count}`, `”的${count}`, `”的“${count}`, `等${count}`],
    ...[...'道个项大种'].map(measure => `“${count}${measure}`),
    ...[...sloganHeads].map(head => `“${count}${head}”`),
  ])
  .concat('分别');

const none: readonly Claim[] = [];

const respectivelyWords = new WordSet('分别');
const memberWords = new WordSet('，分别是', '，分别为');

/** Claims whose items stand in one clause with them. `spots`: where a count stands directly behind “, ”, 等 or 的, in order. */
export function listClaims(line: Line, spots: readonly number[]): readonly Claim[] {
  const hasRespectively = respectivelyWords.isIn(line);
  if (spots.length === 0 && !hasRespectively) return none;
  const { prose } = line;
  const found: Claim[] = [];
  if (spots.length > 0) {
    const units = unitsOf(line);
    const own = spots.filter(at => isCount.has(units[at] as number));
    if (own.length > 0) {
      quotedLists(prose, units, own, found);
      namedLists(prose, units, own, found);
      closedLists(prose, units, own, found);
    }
    if (hasRespectively) memberLists(line, found);
    for (const at of own) if (units[at - 1] === open && measuresTold.has(units[at + 1] ?? 0)) found.push(...toldLists(prose, at));
    for (const at of own) if (isSlogan(units, at)) found.push(...slogan(prose, units, at));
  } else memberLists(line, found);
  if (hasRespectively) found.push(...pairings(prose), ...valuedPairings(prose));
  return found;
}

type Units = Uint16Array;

/** “…”三, “…”的三, “…”“三 */
function quotedLists(prose: string, units: Units, spots: readonly number[], found: Claim[]): void {
  let from = 0;
  for (const at of spots) {
    const start = quotationBefore(units, at);
    if (start !== undefined && start >= from)
      from = addClaims(prose.slice(start, at + 8), start, quoted, withHead, found) ?? from;
  }
}

/** 甲、乙、丙“三道… */
function namedLists(prose: string, units: Units, spots: readonly number[], found: Claim[]): void {
  for (const at of spots) {
    if (units[at - 1] !== open || !measuresNamed.has(units[at + 1] ?? 0)) continue;
    const start = runStart(units, at - 1);
    if (hasItems(units, start, at)) addClaims(prose.slice(start, at + 5), start, named, withEnd, found);
  }
}

/** 甲、乙、丙等三大… */
function closedLists(prose: string, units: Units, spots: readonly number[], found: Claim[]): void {
  let from = 0;
  for (const at of spots) {
    if (at < from || units[at - 1] !== etc || !measuresClosed.has(units[at + 1] ?? 0)) continue;
    const start = runStart(units, at);
    from = at;
    while (from < units.length && !endsRun.has(units[from] as number)) from++;
    if (hasItems(units, start, from)) addClaims(prose.slice(start, from), start, closed, before, found);
  }
}

function memberLists(line: Line, found: Claim[]): void {
  for (const match of findIn(line, members, memberWords)) addClaim(match, 0, members, differs, found);
}

/** Adds what the matches in a passage claim; tells where the last of them ends. */
function addClaims(passage: string, start: number, pattern: RegExp, judge: Judge, found: Claim[]): number | undefined {
  let end: number | undefined;
  for (const match of findAll(passage, pattern)) {
    addClaim(match, start, pattern, judge, found);
    end = start + match.index + match[0].length;
  }
  return end;
}

function addClaim(match: RegExpExecArray, start: number, pattern: RegExp, judge: Judge, found: Claim[]): void {
  const { list: typedList = '', words: claim = '', count: typed = '' } = match.groups ?? {};
  const count = countOf(typed.charCodeAt(0));
  const list = counted(typedList);
  const judged = judge(match, list, count);
  if (judged === undefined) return;
  const at = start + match.index + (pattern === members ? 0 : match[0].length - claim.length);
  const isAdvice = judged === 'advice';
  found.push(here({ start: at, end: at + claim.length }, count, isAdvice ? list.least : judged, isAdvice));
}

const here = (span: Span, count: number, found: number, isAdvice = false): Claim => ({
  span,
  count,
  found,
  kind: 'here',
  ordinalsBefore: 0,
  ...(isAdvice && { isAdvice: true as const }),
});

/** “四项行动”，即宣传行动、培训行动、检查行动。 No “五个一”, “四不两直”: these count what they are made of. */
const told =
  /(?<count>[三四五六七八九十])[^“”，。；：、\d一二两三四五六七八九十]{1,5}”[\u4e00-\u9fff]{0,4}?，?(?:即|分别[是为]|也?就是)(?<list>[^，。；：、（）()“”\d]{2,16}(?:、[^，。；：、（）()“”\d]{2,16})+)(?:[。；]|$)/y;

/** More than are told are items only where they are alike; fewer may hold two in one. */
function toldLists(prose: string, at: number): readonly Claim[] {
  told.lastIndex = at;
  const match = told.exec(prose);
  if (!match) return none;
  const { count: typed = '', list = '' } = match.groups ?? {};
  const { least, most, items } = counted(list);
  const count = countOf(typed.charCodeAt(0));
  const [first = ''] = items;
  const isAlike =
    items.every(one => one[0] === first[0] && Math.abs(one.length - first.length) < 3) ||
    items.every(one => one.slice(-2) === first.slice(-2));
  if (list.includes('等') || (least > count ? !isAlike : most >= count)) return none;
  return [here({ start: at - 1, end: prose.indexOf('”', at) + 1 }, count, least)];
}

const isSlogan = (units: Units, at: number): boolean =>
  units[at - 1] === open && isHead.has(units[at + 1] ?? 0) && units[at + 2] === close;

/** 宣传进企业、进社区、进学校“三进”活动: the items stand before it without quotation marks. */
function slogan(prose: string, units: Units, at: number): readonly Claim[] {
  const count = countOf(prose.charCodeAt(at));
  const head = prose[at + 1] as string;
  const quote = at - 1;
  let start = quote;
  while (start > 0 && !sloganStops.has(units[start - 1] as number)) start--;
  const items = prose.slice(start, quote).split('、');
  let found = 0;
  while (found < items.length && items.at(-1 - found)?.startsWith(head)) found++;
  // The first stands behind what is done: 宣传进企业.
  const first = items.at(-1 - found);
  if (
    found > 0 &&
    first !== undefined &&
    new RegExp(`(?<![推促改引先前跟并增迈奋审调核检抽排普清自])${head}[^${head}]{2,6}$`).test(first)
  )
    found++;
  if (prose[quote - 1] === '等' || found < 3 || found === count) return [];
  return [here({ start: quote, end: at + 3 }, count, found)];
}

const sloganStops = new CharacterSet('，。；：“”（）');

/** 分别 with a digit behind it, not far. */
const hasValues = /分别[^，。；：、“”\d]{0,8}\d/;

function pairings(prose: string): readonly Claim[] {
  if (!hasValues.test(prose)) return none;
  return findAll(prose, respectively).flatMap(match => {
    const { list = '', words = '', values = '' } = match.groups ?? {};
    const { least, most, items } = counted(list);
    const found = values.split(/[、和及](?=\d)/).length;
    if ((found >= least && found <= most) || items.slice(1).some(one => verb.test(one))) return [];
    const end = match.index + match[0].length;
    return [{ ...here({ start: end - words.length, end }, least, found), isPairing: true as const }];
  });
}
