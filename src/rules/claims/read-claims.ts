import type { Line } from '../../draft/draft.ts';
import { numeralsOf } from '../../draft/numerals.ts';
import { type Ordinal, ordinalsOf } from '../../draft/ordinals.ts';
import { unitsOf } from '../../draft/units.ts';
import { CharacterSet } from '../../text/char-class.ts';
import type { Claim } from './claim.ts';
import { foundIn, refrainCount, refrainItems } from './counted.ts';
import { endsList } from './list-places.ts';
import { countOf, listClaims } from './lists.ts';

/** Of a line that announces or lists something. */
export interface ClaimFact {
  readonly claims: readonly Claim[];
  /** Its ordinals, but for 最后. */
  readonly ordinals: readonly Pick<Ordinal, 'value' | 'family'>[];
  /** The two characters behind the ordinal it begins with: 提升 of 一是提升能力. */
  readonly opens: string | undefined;
}

const isCount = new CharacterSet('23456789两二三四五六七八九十');
const isMeasure = new CharacterSet('个大项条点类步方');
const isNumeral = new CharacterSet('0123456789.零〇一二三四五六七八九十百千万第');

const below = '下'.charCodeAt(0);
const beforeBelow = new CharacterSet('以如');
const speaks = new CharacterSet('讲谈提');
const [quote, endQuote, measure] = [...'“”个'].map(character => character.charCodeAt(0));

export const counts = [...'两二三四五六七八九十'];

/** Each claim holds one. */
export const claimAnchors: readonly string[] = [...counts, ...'23456789'].flatMap(count =>
  [...'个大项条点类步方'].map(measure => count + measure),
);

// What stands behind the count, tried where a count with a measure word stands.
const points = /[两二三四五六七八九](?:点|个方面的?|条)(?:意见|要求|看法|体会|建议)/y;
const items = /[两二三四五六七八九十](?:个方面|方面|项|点|条|个)(?:的?(?:工作|措施|问题|要求|意见|不足))?(?=[：:。])/y;
const refrain = /[三四五六七八九十]个(?<refrain>[\u4e00-\u9fff]{2})”(?!工程|行动|活动|计划|制度|机制|工作法|建设)/y;
const lead =
  /(?<words>[2-9两二三四五六七八九十](?:方面(?![对谈试])|(?:个|大|项|条|点|类|步)(?<thing>方面|问题|工作|措施|举措|阶段|环节|任务|步骤|重点|特点|要求|不足|原则|关系)?))(?<tail>的?[^，。；：、\d“”]{0,8}?)(?<mark>[：:。，])/y;

// What stands before it.
const refrainTopic = /(?:聚焦|围绕|锚定|紧扣|做好|推进|推动|做到|坚持|实现|确保|突出|强化|抓好|落实)了?“$/;
const refrainBefore = /(?:做到|坚持|实现|确保|突出|强化|抓好|开展|落实)了?“$/;
const leadBefore =
  /(?<verb>存在|有|抓好|做好|抓了|做了|推出|采取|检查了|分为?|聚焦|围绕|开展了?|完成了?|从|以下|如下|坚持|突出|实施|强调|落实|就|主要)[^，。；：、\d“”（）]{0,6}?$/;

/** 尚有9个项目没有开工 tells what is the case: nothing follows. */
const told = /没有|未|不(?!足)|尚|无|缺|待|已|均|都/;
/** What announces points that follow as headings, without a colon. */
const announcing = /^(?:抓好|做好|抓了|做了|推出|采取|聚焦|围绕|从|以下|如下|突出|实施|强调|就|存在|分为?)$/;
const things = /^(?:的?(?:工作|任务|措施|问题|要求|不足|内容|特点|情况))?(?:进行|入手|着手|发力)?$/;

export function readClaims(line: Line): ClaimFact | undefined {
  const all = ordinalsOf(line);
  const ordinals = all.some(({ isLast }) => isLast) ? all.filter(({ isLast }) => !isLast) : all;
  const claims: Claim[] = [];
  const spots: number[] = [];
  const units = unitsOf(line);
  for (const at of numeralsOf(line)) {
    if (!isCount.has(units[at] as number)) continue;
    const before = at > 0 ? (units[at - 1] as number) : 0;
    if (endsList.has(before)) spots.push(at);
    if (!isMeasure.has(units[at + 1] ?? 0) || isNumeral.has(before)) continue;
    const claim = claimAt(line, units, at, ordinals);
    // No two overlap: the last ends behind the others.
    if (claim && claim.span.start >= (claims.at(-1)?.span.end ?? 0)) claims.push(claim);
  }
  for (const claim of listClaims(line, spots))
    if (!claims.some(({ span }) => span.start === claim.span.start)) claims.push(claim);
  const open = claims.length > 0 ? claims.filter(({ found, count }) => found !== count) : claims;
  const opens = opening.exec(line.prose)?.groups?.['words'];
  return open.length > 0 || ordinals.length > 0 || opens !== undefined
    ? { claims: open, ordinals: ordinals.map(({ value, family }) => ({ value, family })), opens }
    : undefined;
}

const opening = /^[\s\0]*[一二三四五六七八九十][是要](?<words>.{0,2})/;

/** What is claimed where a count stands. */
function claimAt({ prose, content }: Line, units: Uint16Array, at: number, ordinals: readonly Ordinal[]): Claim | undefined {
  const count = countOf(units[at] as number);
  const isBelow = units[at - 1] === below && beforeBelow.has(units[at - 2] ?? 0);
  const from = isBelow ? at - 2 : at;
  const claim = (start: number, end: number, more: Partial<Claim>): Claim => {
    const ordinalsBefore = ordinals.filter(ordinal => ordinal.span.start < end).length;
    return { span: { start, end }, count, kind: 'here', ordinalsBefore, ...more };
  };
  const said = units[at - 1] === below && prose[at - 2] === '以' ? at - 3 : at - 1;
  if (speaks.has(units[said] ?? 0)) {
    const end = endOf(points, prose, at);
    if (end !== undefined) return claim(from, end, { kind: 'points' });
  }
  if (units[at - 1] === quote) {
    if (units[at + 1] !== measure || units[at + 4] !== endQuote) return undefined;
    const before = prose.slice(Math.max(0, at - 11), at);
    const isDone = refrainBefore.test(before);
    const match = isDone || refrainTopic.test(before) ? matchAt(refrain, prose, at) : undefined;
    if (!match) return undefined;
    const end = at + match[0].length;
    const word = match.groups?.['refrain'] ?? '';
    const behind = prose.slice(end);
    const found = (isDone ? refrainCount(behind, word, count) : undefined) ?? refrainItems(behind, word);
    if (found !== undefined) return claim(at - 1, end, { found });
    return ordinals.at(-1)?.span.start === undefined || (ordinals.at(-1)?.span.start ?? 0) < at
      ? claim(at - 1, end, { kind: 'refrain', refrain: word })
      : undefined;
  }
  const verb = mayLead(units, at) ? leadBefore.exec(prose.slice(Math.max(0, at - 11), at))?.groups?.['verb'] : undefined;
  const match = verb === undefined ? undefined : matchAt(lead, prose, at);
  const more = match && verb !== undefined ? leadOf(prose.slice(0, content.end), ordinals, match, verb) : undefined;
  if (match && more) return claim(at, at + (match.groups?.['words']?.length ?? 0), more);
  const end = isBelow ? endOf(items, prose, at) : undefined;
  return end === undefined ? undefined : claim(from, end, { kind: 'items' });
}

const leadMarks = new CharacterSet('：:。，');
const leadStops = new CharacterSet('：:。，；、“”0123456789');
/** Between the measure word of a lead and its mark: 问题, 的, and eight characters more. */
const longestTail = 11;

/** Whether a lead may stand at a count: behind words, and the first mark behind it is one that ends a lead. */
function mayLead(units: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const from = at + 2;
  const to = Math.min(from + longestTail, units.length - 1);
  for (let end = from; end <= to; end++) if (leadStops.has(units[end] as number)) return leadMarks.has(units[end] as number);
  return false;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  const match = matchAt(pattern, text, at);
  return match && at + match[0].length;
}

/** What follows a lead directly: ordinals, numbers, stages, short items of one kind; or the next line. */
function leadOf(prose: string, ordinals: readonly Ordinal[], match: RegExpExecArray, verb: string): Partial<Claim> | undefined {
  const { thing, tail = '', mark = '', words = '' } = match.groups ?? {};
  const isColon = mark === '：' || mark === ':';
  if (told.test(tail) || (!isColon && thing === undefined && words.endsWith('个'))) return undefined;
  const end = match.index + match[0].length;
  const rest = prose.slice(end);
  if (rest.trim() === '') {
    if (isColon) return { kind: 'lead', ends: '：' };
    return mark === '。' && thing !== undefined && things.test(tail) && announcing.test(verb)
      ? { kind: 'lead', ends: '。' }
      : undefined;
  }
  const first = ordinals.find(ordinal => ordinal.span.start >= end);
  if (first && first.value === 1 && first.span.start === end) return { kind: 'lead' };
  const found = foundIn(rest, isColon);
  return found === undefined ? undefined : { found };
}
