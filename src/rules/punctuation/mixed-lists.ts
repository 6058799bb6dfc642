import type { Line } from '../../draft/draft.ts';
import { hasMixed, hasTrait } from '../../draft/mark-traits.ts';
import { comma, dun } from '../../draft/mark-units.ts';
import { canBeAlike, formulaStart, mayBeMeans, mayBeSummedUp, opensList } from '../../draft/mixed-comma.ts';
import { marksOf, unitsOf } from '../../draft/units.ts';
import { findIn, WordSet } from '../../draft/word-set.ts';
import { isHan } from '../../text/char-class.ts';

/** Words between marks. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const longest = 40;

const none: readonly number[] = [];

/** Commas that stand among the 、 of one list, by position. `mayBeJoint`: whether 联合 stands in the line. */
export function mixedCommas(line: Line, mayBeJoint: boolean): readonly number[] {
  if (!mayBeJoint && !hasTrait(line, hasMixed)) return none;
  const { prose } = line;
  const marks = marksOf(line);
  const units = unitsOf(line);
  let found: number[] | undefined;
  let ofMeans: readonly number[] | undefined;
  let isBehind = false;
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index] as number;
    const mark = units[at];
    if (mark === comma) {
      const isBefore = index + 1 < marks.length && units[marks[index + 1] as number] === dun;
      let isMixed = mayBeJoint && isJoint(prose, at);
      if (!isMixed && (isBehind || isBefore)) {
        isMixed =
          (isBehind !== isBefore && isOneList(prose, units, marks, isBehind ? index - 2 : index - 1)) ||
          isAmong(line, units, marks, index);
        if (!isMixed && mayBeMeans(units, at)) {
          ofMeans ??= meansCommas(line);
          isMixed = ofMeans.includes(at);
        }
      }
      if (isMixed) {
        found ??= [];
        found.push(at);
      }
    }
    isBehind = mark === dun;
  }
  return found ?? none;
}

/** Whether three items are one list, from the mark before the second one on. */
function isOneList(prose: string, units: Uint16Array, marks: readonly number[], first: number): boolean {
  const middle = marks[first + 1] as number;
  const end = first + 2 < marks.length ? (marks[first + 2] as number) : units.length;
  return canBeAlike(units, middle, end) && isList(prose, marks, first);
}

function isAmong(line: Line, units: Uint16Array, marks: readonly number[], index: number): boolean {
  const { prose } = line;
  const at = marks[index] as number;
  const isBehind = index > 0 && units[marks[index - 1] as number] === dun;
  if (isBehind ? mayBeSummedUp(units, marks, index) && areSummedUp(prose, at) : areShort(prose, units, at)) return true;
  const before = index > 0 ? at - (marks[index - 1] as number) : at;
  const after = index + 1 < marks.length ? (marks[index + 1] as number) - at : 0;
  return (before === 5 && after === 5 && isFormula(prose, units, marks, index)) || (units[at + 3] === dun && isCounted(line, at));
}

/** Whether three items round a comma, from the mark before the second one on, are one list: A、B，C or A，B、C. (A、B，C、D are two pairs.) */
function isList(prose: string, marks: readonly number[], first: number): boolean {
  const [a, b, c] = [itemAt(prose, marks, first), itemAt(prose, marks, first + 1), itemAt(prose, marks, first + 2)];
  return a !== undefined && b !== undefined && c !== undefined && areParallel([a, b, c], prose);
}

/** The words between a mark and the next, from where the prose begins. */
function itemAt(prose: string, marks: readonly number[], index: number): Item | undefined {
  const from = index < 0 ? 0 : (marks[index] ?? prose.length) + 1;
  const end = marks[index + 1] ?? prose.length;
  if (end - from > longest || end <= from) return undefined;
  const all = prose.slice(from, end);
  const start = from + Math.max(all.lastIndexOf('\0'), all.lastIndexOf('\u3000'), all.lastIndexOf(' ')) + 1;
  return start < end ? { start, end, words: prose.slice(start, end) } : undefined;
}

/** 一等奖, 二等奖, 三等奖; 甲级, 乙级, 丙级. */
const ordinal = /^[特一二三四五六七八九十甲乙丙丁ABCD]$/;

/** Heads that make clauses of one length one list: 谁主管谁负责, 每月一调度. */
const refrain = /^[谁每早先]/;

const people = /(?:干部|人员|队员|代表|党员|群众|同志|学员|村民|居民|职工|教师)$/;
const person = /(?:员|长|者|人|手|工|干部|代表|群众|书记|主任|师|生)$/;

/** Whether three items are so alike that they are one list, and its end is seen. */
function areParallel([first, second, third]: readonly [Item, Item, Item], prose: string): boolean {
  const [a, b, c] = [first.words, second.words, third.words];
  if (isRefrain(a, b, c) || isSeries(a, b, c)) return true;
  if (
    people.test(a) &&
    a.slice(-2) === b.slice(-2) &&
    b.length <= 6 &&
    prose[second.end] === '、' &&
    /^(?:组织|动员|发动|召集|号召)/.test(a)
  )
    return person.test(c.slice(0, 3)) || person.test(c.slice(0, 4));
  return isTail(a, b, c) && closes(prose, third, b.length);
}

/** The same character at the head and a length: 每月一会商，每季一联查、每年一考核. */
function isRefrain(a: string, b: string, c: string): boolean {
  if (b.length < 3 || b.length > 8 || !refrain.test(b)) return false;
  const head = b[0] as string;
  const at = a.length - b.length;
  return at >= 0 && at <= 4 && a[at] === head && c[0] === head && alike(a.slice(at), b, c.slice(0, b.length)) >= 2;
}

/** How many places hold the same character in all three. */
function alike(a: string, b: string, c: string): number {
  let count = 0;
  for (let at = 0; at < b.length; at++) if (a[at] === b[at] && b[at] === c[at]) count++;
  return count;
}

/** The figures apart, they differ in an ordinal only. */
function isSeries(a: string, b: string, c: string): boolean {
  if (!/[\d#]/.test(b)) return false;
  const [x, y, z] = [a, b, c].map(words => words.replaceAll(/\d+(?:\.\d+)?/g, '#')) as [string, string, string];
  const tail = x.slice(-y.length);
  if (y.length < 3 || tail.length !== y.length || z.length !== y.length) return false;
  let differing = 0;
  for (let at = 0; at < y.length; at++) {
    if (tail[at] === y[at] && y[at] === z[at]) continue;
    if (++differing > 1 || ![tail[at], y[at], z[at]].every(character => ordinal.test(character ?? ''))) return false;
  }
  return differing === 1;
}

/** 建立问题清单，任务清单、责任清单: nouns of one length that end in the same two characters, a verb before the first of them. */
function isTail(a: string, b: string, c: string): boolean {
  if (b.length < 4 || b.length > 6 || a.length < b.length || a.length > b.length + 4) return false;
  // 笔均36万元，最高60万元、最低8万元: the second and the third are a pair of their own.
  if (b[0] === '最' && c[0] === '最' && a[a.length - b.length] !== '最') return false;
  const tail = b.slice(-2);
  return a.endsWith(tail) && c.slice(0, b.length).endsWith(tail) && isHan(tail[0]);
}

/** Whether the list ends behind its last item: the sentence does, or it is summed up. */
const closes = (prose: string, { start }: Item, length: number): boolean =>
  start + length >= prose.length ||
  /^(?:[。；“]|等|[两三四五六七八九]张|[两三四五六七八九]项)/.test(prose.slice(start + length, start + length + 2));

const mixedList =
  /(?<![^，。；：“”]{9})(?<=^|[，。；：到用抓和])(?!刚才|当前|目前|近[期日年]|同时|此外|另外|今年|去年|[上本下]月|会[上前后中]|随后|期间|首先|其[中次]|年[初中底]|[下上]一步|下面|日前|平时|全[县市区镇乡村省])[^，。；：、“”（）\s]{2,4}，(?![又也还更并再而却则才就]|(.)[^、]{1,2}、\1)[^，。；：、“”（）\s]{2,3}、[^，。；：、“”（）\s]{2,6}(?=等|的|$|，|。)/y;

/** 走访企业、社区，学校、医院等单位: what they all are stands behind 等 and ends the clause (it is no subject); no verb behind the comma, and no refrain: 抓统筹、抓协调，促落实、促提升. */
const summedUp =
  /(?<!\1[^，。；、]{1,3}、(.)[^，。；、]{1,3})(?<=[\p{Script=Han}]{2}、[\p{Script=Han}]{2,4})，(?!(.)[^、]{1,2}、\2|[查看访帮送抓促建换修装买拆搬堵把将给为让使到对向在去来有含以用按因从并及与和或又也还更再而却则才就均都各]|走访|检查|慰问|覆盖|涉及|包括|其中|其余|分别|同时)[\p{Script=Han}]{2,3}、[\p{Script=Han}]{2,4}等(?:[\d一二三四五六七八九十两多]{1,4}[个家处类种项])?(?:重点|有关|相关|公共|人员密集)?(?:单位|部门|机构|场所|地区|区域|财产|物资|设备|设施|器材|物品|用品|行业|领域|要素|材料|资料|证件|费用)(?:线索)?(?:\d+[家个处名件项])?(?=[，。；]|$)/uy;

function areSummedUp(prose: string, at: number): boolean {
  summedUp.lastIndex = at;
  return summedUp.test(prose);
}

/** 利用乡镇，社区、村级等: short words, two to four characters each. */
function areShort(prose: string, units: Uint16Array, at: number): boolean {
  for (let length = 4; length >= 2; length--) {
    if (!opensList(units, at, length)) continue;
    mixedList.lastIndex = at - length;
    if (mixedList.test(prose)) return true;
  }
  return false;
}

const joint =
  /(?<=联合[\p{Script=Han}]{1,8}(?:局|委|办|大队|部门))，(?=[\p{Script=Han}]{1,6}(?:局|委|办|大队|部门)(?:[于对在等、]|开展|深入|组织))/uy;

/** 联合县公安局，县交通局开展: whom one acts with is no sentence. */
function isJoint(prose: string, at: number): boolean {
  joint.lastIndex = at;
  return joint.test(prose);
}

const countedWords = new WordSet('落实”', '到位”', '统一”', '同步”');
const counted =
  /(?<=[\p{Script=Han}]{2})，(?<list>[\p{Script=Han}]{2}(?:、[\p{Script=Han}]{2}){1,6})“(?<count>[三四五六七])(?=(?:落实|到位|统一|同步)”)/uy;

/** 责任，措施、资金、时限、预案“五落实”: as many as are counted, with the one before the comma. */
function isCounted(line: Line, at: number): boolean {
  if (!countedWords.isIn(line)) return false;
  counted.lastIndex = at;
  const { list = '', count = '' } = counted.exec(line.prose)?.groups ?? {};
  return list !== '' && ' 一二三四五六七'.indexOf(count) === list.split('、').length + 1;
}

const formula =
  /“[\p{Script=Han}]{4}(?:[、，][\p{Script=Han}]{4}){2,5}”(?:的?(?:工作|责任|管理|监管|治理|运行|防控|服务)?(?:体系|机制|格局|模式|制度|原则|要求|思路))/uy;

/** “县级统筹、乡镇主体，部门落实”的机制: a formula before its noun. */
function isFormula(prose: string, units: Uint16Array, marks: readonly number[], index: number): boolean {
  formula.lastIndex = formulaStart(marks, units, index);
  const found = formula.exec(prose)?.[0];
  return (
    found !== undefined && !(twoPairs.test(found) && (ofStyle.test(found) || areAlike(found, 1, 6) || areAlike(found, 11, 16)))
  );
}

/** “先易后难、先急后缓，以点带面、以面促全”的原则 is two pairs, and rightly divided. */
const twoPairs = /^“.{4}、.{4}，.{4}、.{4}”/u;
const ofStyle = /(?:原则|要求|思路)$/;

/** Whether two words of a formula have a character in the same place. */
function areAlike(words: string, one: number, other: number): boolean {
  for (let at = 0; at < 4; at++) if (words[one + at] === words[other + at]) return true;
  return false;
}

const [meansWords, mediaWords] = [new WordSet('通过', '采取'), new WordSet('利用', '运用', '借助', '依托')];
const means =
  /(?:通过|采取)(?<list>[^。；：？！]{4,60}?)等(?:多种|各种|[一二三四五六七八九两几]种)?(?:有效)?(?:方式|形式|渠道|途径|手段|措施|办法)/dg;
const media = /(?:利用|运用|借助|依托)(?<list>[^。；：？！]{4,60}?)等(?:多种|各种|新兴?)?(?:媒介|媒体|平台|渠道|载体|阵地)/dg;
const tool = /^(?:[采以用运利借依向对把将让使从并也还又及]|开展|组织|举办|实施|推[进动]|建立|加强|深入|落实|强化|健全|完善|确保)/;
const act = /^[采以用运利开整发建推设加组搭打强结联进实举宣做抓深完提广大引动向对把将让使从在切确并也还又及]/;

/** 通过广播、电视，公众号等形式: what goes with 通过 ends in 等形式 only; no item behind the comma says what is done. */
const meansCommas = (line: Line): readonly number[] =>
  meansWords.isIn(line) || mediaWords.isIn(line)
    ? [...commasIn(line, means, tool, meansWords), ...commasIn(line, media, act, mediaWords)]
    : none;

function commasIn(line: Line, pattern: RegExp, verb: RegExp, words: WordSet): readonly number[] {
  return findIn(line, pattern, words).flatMap(({ indices, groups = {} }) => {
    const list = groups['list'] ?? '';
    const items = list.split(/[，、]/);
    const isList =
      list.includes('、') &&
      list.split('，').length === 2 &&
      items.every(
        (item, index) => item.length >= 2 && item.length <= 8 && !item.includes('等') && !(index > 0 && verb.test(item)),
      );
    return isList ? [(indices?.groups?.['list']?.[0] ?? 0) + list.indexOf('，')] : [];
  });
}
