import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { between, holds, isAlike, isBracketed, isCount, isDifference, isEarlier, roundingOf, totalsBefore } from './counts.ts';

/** A total and what it is said to be made of. */
export interface Partition {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** 用地、用林等问题63个，其中…: other kinds than those that are named have a share in the total. */
const openTotal = /等[^，。；]{0,8}$/;

const behindTotal = new CharacterSet('：:，）)分包');
const [among, amongEnd, comma] = [...'其中，'].map(character => character.charCodeAt(0));

/** Whether `opens` may match what stands between two figures. */
function mayOpen(units: Uint16Array, from: number, to: number): boolean {
  if (behindTotal.has(units[from] as number)) return true;
  for (let at = from; at < to; at++)
    if (units[at] === amongEnd && (units[at - 1] === among || units[at + 1] === comma)) return true;
  return false;
}

const opens = /其中|^(?:[）)])?[：:]|^，?(?:分别|包括)|^，为/;

/** 21个站点中，五星级4个: the parts, if they are of a grade each. */
const ofThese = /^[^，。；、\d]{0,14}中，[^，。；、\d]{1,8}$/;
const grade = /^[^，。；、]{1,4}[级类档等型]$/;

/** What is said of all of them, or counts something else: the list of parts has ended. */
const ends =
  /整改|完成|办结|销号|化解|同比|环比|比上年|上年|去年|参加|参与|涉及|累计|平均|人均|户均|每|不合格|合格|合计|共|单|最|剩余|其余(?!.{0,2}类)|尚|下发|取缔|复查|较|占/;

/** What is told of a part besides: 自选的5个已有3个实现. */
const within = /已|其中|有/;

/** More parts are a table, not a sentence. */
const longest = 60;

/** The parts that stand behind a total: 98项，其中部门11项、企业87项. */
export function partsBehind(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const before = figures[index];
  const first = figures[index + 1];
  if (!before || !first || !isCount(first) || first.span.start - before.span.end > 60) return undefined;
  if (!mayOpen(unitsOf(line), before.span.end, first.span.start)) return undefined;
  const gap = between(line, before, first);
  const isNext = first.sentence !== before.sentence;
  if (isNext && !(gap.startsWith('；其中') && isFirst(line, before))) return undefined;
  const isGraded = !opens.test(gap);
  if (isGraded && !ofThese.test(gap)) return undefined;
  const isTotal = (figure: Figure): boolean =>
    isCount(figure) && isAlike(figure, first) && !isDifference(figure) && !isEarlier(figure) && !isBracketed(line, figure);
  const total =
    isTotal(before) || !gap.includes('其中')
      ? before
      : figures
          .slice(Math.max(0, index - longest), index)
          .findLast(figure => figure.sentence === first.sentence && isTotal(figure));
  if (
    !total ||
    !isCount(total) ||
    (isNext && total !== before) ||
    (total !== before && /其中/.test(between(line, total, before)))
  )
    return undefined;
  const parts = listFrom(line, figures, index + 1, total);
  if (!parts || (isGraded && !areGrades(parts, total)) || isToldTwice(line, parts)) return undefined;
  if (isOfSiblings(line, figures, index, parts)) return undefined;
  // Behind a semicolon it may be any of them that is divided, or all of them.
  const divided = isNext ? figures.filter(one => one.sentence === before.sentence && isTotal(one)) : [];
  const isOfAll = Math.abs(sum(parts) - sum(divided)) < 1e-6;
  return isOfAll || divided.some(one => adds(parts, one)) ? undefined : { total, parts };
}

/** Whether no semicolon stands before a figure in its sentence: what follows the next one is of all that was told there. */
function isFirst({ prose }: Line, { span }: Figure): boolean {
  const before = prose.slice(Math.max(0, span.start - furthest), span.start);
  return before.lastIndexOf('；') <= before.lastIndexOf('。');
}

const furthest = 200;

/** 男生300人、女生280人，其中近视男生126人、女生140人: each is part of its own. */
function isOfSiblings(line: Line, figures: readonly Figure[], index: number, parts: readonly Figure[]): boolean {
  const [before, total] = [figures[index - 1], figures[index] as Figure];
  if (!before || !isAlike(before, total) || !between(line, before, total).startsWith('、')) return false;
  const name = total.subject.slice(-2);
  return name.length === 2 && parts.some(({ subject }) => subject.endsWith(name));
}

const counted =
  /^(?:（|，(?:其中|部分|有的|个别))[^，。；）]{0,20}(?:重复|交叉|重叠|兼|同时|均有|[两二三多](?:类|项|种|次|个|重))/;

/** 700人次、520人次（部分人员参加两类）: some are of two kinds. 医师12人、检验9人，高级6人、中级15人: all are told by two measures. */
function isToldTwice(line: Line, parts: readonly Figure[]): boolean {
  const last = parts.at(-1) as Figure;
  if (counted.test(line.prose.slice(last.span.end, last.span.end + 30))) return true;
  const sums = [0];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before && between(line, before, part).includes('，')) sums.push(0);
    sums.push((sums.pop() ?? 0) + part.value);
  }
  return sums.length > 1 && sums.length * 2 <= parts.length && sums.every(sum => sum === sums[0]);
}

/** Each of them has one grade, and no two: 一级, 二类. Where they are fewer than the total, not all were told. */
const areGrades = (parts: readonly Figure[], total: Figure): boolean =>
  parts.length > 1 &&
  sum(parts) > total.value &&
  parts.every(({ subject }) => grade.test(subject) && subject.slice(-2) === parts[0]?.subject.slice(-2));

const begins = (gap: string): boolean => gap.includes('。其中') && /。其中，?[^，。；\d]{0,20}$/.test(gap);

/** The parts of a sentence that begins with 其中: the total is the first count of its unit in the sentence before. */
export function partsInNext(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const [last, first] = [figures[index - 1], figures[index]];
  if (!first || !last || !isCount(first) || first.sentence === last.sentence || !begins(between(line, last, first)))
    return undefined;
  const totals = totalsBefore(line, figures, index);
  const [total] = totals;
  if (!total) return undefined;
  const parts = listFrom(line, figures, index, total, true);
  // Any of them may be what is divided.
  return parts && (totals.some(one => adds(parts, one)) ? undefined : { total, parts });
}

const industries = ['一', '二', '三'].map(name => new RegExp(`第${name}产业(?:增加值)?(?:达到?|为)?$`));

/** 地区生产总值 is that of the three 产业. */
export function industriesOf(_: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const total = figures[index];
  if (!total || !isCount(total) || !/生产总值(?:\(GDP\)|（GDP）)?(?:达到?|为)?$/.test(total.subject)) return undefined;
  const behind = figures.slice(index + 1, index + 1 + longest);
  const parts = industries.flatMap(
    name => behind.find(figure => isCount(figure) && isAlike(figure, total) && name.test(figure.subject)) ?? [],
  );
  return parts.length === 3 ? { total, parts } : undefined;
}

/** The figures in the unit of the total, one an item, to the end of the sentence or to something else. */
function listFrom(
  line: Line,
  figures: readonly Figure[],
  from: number,
  total: Figure,
  isOverStops = false,
): readonly Figure[] | undefined {
  const parts: Figure[] = [];
  let last: Figure | undefined;
  for (let at = from; at < figures.length; at++) {
    const figure = figures[at] as Figure;
    const before = last ?? figures[from - 1];
    const gap = before ? between(line, before, figure) : '';
    if (last && gap.includes('。')) break;
    if (figure.sentence !== (last ?? figure).sentence && !isOverStops) break;
    if (parts.length > 0 && ends.test(figure.subject) && figure.subject.slice(-2) !== parts[0]?.subject.slice(-2)) break;
    if (!isCount(figure) || !isAlike(figure, total)) {
      // One part in another measure word: they cannot be added. A rate told of a part, or a figure more of it, is no part.
      if (parts.length === 0 || (isCount(figure) && /^[^，。；]{0,4}、/.test(gap))) return undefined;
      if (!isOverStops) break;
      last = figure;
      continue;
    }
    const isMore = last !== undefined && !/[，、；和及与]/.test(gap);
    if (isMore || (parts.length > 0 && within.test(figure.subject.replace(/^[^，]*国有/, '')))) return undefined;
    parts.push(figure);
    if (parts.length > longest) return undefined;
    last = figure;
  }
  const end = parts.at(-1);
  // 等, 以上 leave the list open.
  return !end || /^[^，。；]{0,6}等/.test(line.prose.slice(end.span.end, end.span.end + 8)) ? undefined : parts;
}

const totals =
  /^(?:合计|共计|总计|一共|总共|共|(?:队伍)?总人数|总数)(?:为|达到?|有|\p{Script=Han}{0,4}文书|\p{Script=Han}{0,2})?$/u;

/** 罚款9万元，没收违法所得2万元，罚没款合计11万元: what the total is called is in what each part is called. */
const namedTotal = /^(?!全|年度|累计)(?<name>\p{Script=Han}{2,5}?)(?:合计|共计|总计)(?:为|达到?)?$/u;

const ofTotal = new CharacterSet('共计总');

/** The parts that stand before a total: 46公里、58公里、72公里，合计176公里. */
export function partsBefore(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const total = figures[index];
  if (!total || !isCount(total) || !holds(total.subject, ofTotal)) return undefined;
  const named = totals.test(total.subject) ? '' : namedTotal.exec(total.subject)?.groups?.['name'];
  if (named === undefined) return undefined;
  const parts: Figure[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    const next = parts[0] ?? total;
    if (!figure) break;
    const gap = between(line, figure, next);
    if (!isAlike(figure, total)) {
      // 18支420人: how many there were of another thing.
      if (isCount(figure) && gap === '' && parts.length > 0) continue;
      break;
    }
    const isStop = parts.length === 0 && /^。(?:队伍)?总/.test(gap);
    if (!isCount(figure) || (/[。；：]/.test(gap) && !isStop) || isDifference(figure) || isEarlier(figure)) break;
    if (parts.length > 0 && !/[，、和及与]/.test(gap) && !/\d/.test(gap)) break;
    if (/其中|占|率/.test(gap)) return undefined;
    parts.unshift(figure);
    if (parts.length > longest) return undefined;
  }
  if (named !== '' && !parts.every(({ subject }) => [...named].some(character => subject.includes(character)))) return undefined;
  return parts.length < 2 ? undefined : { total, parts };
}

/** What is so, and what is not. */
export const opposites = [
  ['不合格', '合格'],
  ['不达标', '达标'],
  ['女性', '男性'],
  ['女生', '男生'],
] as const;

/** 抽检300份，碘含量合格294份、不合格6份: together they are all there are, and need no 其中. */
export function partsOpposed(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const [total, one, other] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!total || !one || !other || !isCount(total) || other.sentence !== total.sentence) return undefined;
  if (!opposites.some(([no, yes]) => other.subject === no && one.subject.endsWith(yes) && !one.subject.endsWith(no)))
    return undefined;
  if (!isAlike(total, one) || !isAlike(one, other) || !isCount(one) || !isCount(other) || one.clause - total.clause !== 1)
    return undefined;
  if (total.value <= Math.max(one.value, other.value) || isDifference(total) || isEarlier(total)) return undefined;
  // 停业2家: a third kind is told, or more of them.
  const isMore = figures.some(({ sentence, unit }, at) => at > index && sentence === other.sentence && unit === other.unit);
  const parts = [one, other];
  return isMore || isOfSiblings(line, figures, index - 2, parts) ? undefined : { total, parts };
}

const sum = (parts: readonly Figure[]): number => parts.reduce((whole, { value }) => whole + value, 0);

/** Whether the parts make the total, but for the rounding of each. */
export function adds(parts: readonly Figure[], total: Figure): boolean {
  const slack = parts.reduce((whole, part) => whole + roundingOf(part), roundingOf(total));
  const isRounded = total.decimals > 0 || total.magnitude > 1;
  return Math.abs(sum(parts) - total.value) <= (isRounded ? slack : 0) + total.value * 1e-12;
}

/** Whether the parts are wrong: neither they, nor the first or last of them, make the total, and yet they are near enough. */
export function isWrong({ total, parts }: Partition): boolean {
  if (parts.length < 2) return false;
  const isTotalLast = total.span.start > (parts[0]?.span.start ?? 0);
  for (let count = 2; count <= parts.length; count++)
    if (adds(isTotalLast ? parts.slice(-count) : parts.slice(0, count), total)) return false;
  if (!isTotalLast && hasOverlap(parts)) return false;
  const off = sum(parts) - total.value;
  if (off < 0 && openTotal.test(total.subject)) return false;
  const isParallel = parts.every(part => shapeOf(part) !== '' && shapeOf(part) === shapeOf(parts[0] as Figure));
  // Some of the parts may be named and others not; but kinds of one thing do not make more than the whole.
  const share = off > 0 && isParallel ? 0.25 : isTotalLast ? 0.1 : 0.05;
  const least = total.value >= (off > 0 ? 3 : 10) * total.step ? total.step : 0;
  return Math.abs(off) <= Math.max(total.value * share, least);
}

/** 通村公路 and 通组公路, Ⅱ类 and Ⅲ类: kinds of one thing. */
const shapeOf = ({ subject }: Figure): string => {
  const words = subject.replace(/^其中[：:，]?/, '');
  return words.length >= 2 && words.length <= 12 ? words.slice(words.length === 2 ? -1 : -2) : '';
};

/** What people and firms are counted by; lists by several of these overlap: 女党员38名、大专以上96名. */
const aspects = [
  /男|女/,
  /岁|青年|老年/,
  /学历|大专|本科|研究生|硕士|博士/,
  /党员|团员/,
  /少数民族/,
  /高级|中级|初级|职称/,
  /脱贫|重点|示范/,
];

function hasOverlap(parts: readonly Figure[]): boolean {
  const named = aspects.filter(aspect => parts.some(({ subject }) => aspect.test(subject)));
  if (named.length === 0) return false;
  const isShared = named.some(aspect => parts.every(({ subject }) => aspect.test(subject)));
  return named.length > 1
    ? !(isShared && named.length === 2 && parts.every(p => /党员/.test(p.subject)))
    : !isShared && named[0]?.source !== '高级|中级|初级|职称';
}

export const sumOf = sum;
