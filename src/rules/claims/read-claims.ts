import type { Line } from '../../draft/draft.ts';
import { type Ordinal, ordinalsOf } from '../../draft/ordinals.ts';
import { findAll } from '../../text/find-all.ts';
import type { Claim } from './claim.ts';
import { listClaims, numberOf } from './lists.ts';

/** Of a line that announces or lists something. */
export interface ClaimFact {
  readonly claims: readonly Claim[];
  /** Its ordinals, but for 最后. */
  readonly ordinals: readonly Pick<Ordinal, 'value' | 'family'>[];
}

const points = /(?<=讲|谈|提)(?<words>(?:以下)?(?<count>[两二三四五六七八九])(?:点|个方面的?|条)(?:意见|要求|看法|体会|建议))/gu;
const items =
  /(?<words>(?:以下|如下)(?<count>[两二三四五六七八九十])(?:个方面|方面|项|点|条|个)(?:的?(?:工作|措施|问题|要求|意见|不足))?)(?=[：:。])/gu;
const refrains =
  /(?:做到|坚持|实现|确保|突出|强化|抓好|开展|落实)了?(?<words>“(?<count>[三四五六七八九十])个(?<refrain>[\p{Script=Han}]{2})”)(?!工程|行动|活动|计划|制度|机制|工作法|建设)/gu;
const leads =
  /(?:存在|有|抓好|做好|抓了|做了|推出|采取|检查了|分为?|聚焦|围绕|开展了?|完成了?|从|以下|如下|坚持|突出|实施|强调|落实|就|主要)[^，。；：、\d“”（）]{0,6}?(?<words>(?<count>[2-9]|[两二三四五六七八九十])(?:个|大|项|条|点|类|步)(?:方面|问题|工作|措施|举措|阶段|环节|任务|步骤|重点|特点|要求|不足|原则|关系)?)的?[^，。；：、\d“”]{0,8}?(?<mark>[：:。，])/gu;

export const counts = [...'两二三四五六七八九十'];

const refrainWords = [...'三四五六七八九十'].map(count => `“${count}个`);
const measured = [...counts, ...'23456789'].flatMap(count => [...'个大项条点类步'].map(measure => count + measure));

/** One look instead of one for each of the words. */
const isMeasured = /[2-9两二三四五六七八九十][个大项条点类步]/;

/** Each claim holds one. */
export const claimAnchors: readonly string[] = [...refrainWords, ...measured];

export function readClaims(line: Line): ClaimFact | undefined {
  const { prose } = line;
  const ordinals = ordinalsOf(line).filter(({ isLast }) => !isLast);
  const claims: Claim[] = [];
  const add = (
    pattern: RegExp,
    words: readonly string[],
    read: (match: RegExpExecArray, end: number) => Partial<Claim> | undefined,
  ): void => {
    for (const match of findAll(prose, pattern, words.length > 0 ? words : undefined)) {
      const { words: claim = '', count: typed = '' } = match.groups ?? {};
      const count = numberOf(typed);
      const start = match.index + match[0].indexOf(claim);
      const span = { start, end: start + claim.length };
      if (count === undefined || claims.some(other => other.span.start < span.end && span.start < other.span.end)) continue;
      const ordinalsBefore = ordinals.filter(ordinal => ordinal.span.start < span.end).length;
      const more = read(match, match.index + match[0].length);
      if (more) claims.push({ span, count, kind: 'here', ordinalsBefore, ...more });
    }
  };
  add(points, ['意见', '要求', '看法', '体会', '建议'], () => ({ kind: 'points' }));
  add(refrains, refrainWords, (match, end) => {
    const found = refrainCount(prose.slice(end), match.groups?.['refrain'] ?? '', numberOf(match.groups?.['count'] ?? '') ?? 0);
    return found === undefined ? undefined : { found };
  });
  if (isMeasured.test(prose)) add(leads, [], (match, end) => leadOf(line, ordinals, match, end));
  add(items, ['以下', '如下'], () => ({ kind: 'items' }));
  claims.push(...listClaims(prose));
  return claims.length > 0 || ordinals.length > 0
    ? { claims, ordinals: ordinals.map(({ value, family }) => ({ value, family })) }
    : undefined;
}

/** What follows a lead directly: ordinals, numbers, stages, short items of one kind; or the next line. */
function leadOf(line: Line, ordinals: readonly Ordinal[], match: RegExpExecArray, end: number): Partial<Claim> | undefined {
  const rest = line.prose.slice(end, line.content.end);
  const mark = match.groups?.['mark'];
  if (rest.trim() === '') return mark === '，' ? undefined : { kind: 'lead', ends: mark === '。' ? '。' : '：' };
  const first = ordinals.find(ordinal => ordinal.span.start >= end);
  if (first && first.value === 1 && first.span.start === end) return { kind: 'lead' };
  const found = numbersIn(rest) ?? stagesIn(rest) ?? (mark === '：' ? alikeIn(rest) : undefined);
  return found === undefined ? undefined : { found };
}

const numbered = /(?:^|[：；。])\s*(?<number>\d{1,2})[.．、](?!\d)/g;

/** `1.…；2.…；3.…` in one paragraph. */
function numbersIn(rest: string): number | undefined {
  if (!/^\s*1[.．、](?!\d)/.test(rest)) return undefined;
  let count = 0;
  for (const match of findAll(rest, numbered)) {
    const value = Number(match.groups?.['number']);
    if (value === 1 && count > 0) break;
    count++;
  }
  return count >= 2 ? count : undefined;
}

function stagesIn(rest: string): number | undefined {
  const unit = /^第一(?<unit>阶段|步|环节)/.exec(rest)?.groups?.['unit'];
  if (unit === undefined) return undefined;
  const count = findAll(rest, new RegExp(`第[一二三四五六七八九]${unit}(?=[为是，、：（])`, 'g')).length;
  return count >= 2 ? count : undefined;
}

/** 抓阵地、抓队伍、抓机制。 */
function alikeIn(rest: string): number | undefined {
  const list = /^(?<list>[^，。；：“”（）\d]{2,10}(?:、[^，。；：“”（）、\d]{2,10})+)[。；]/
    .exec(rest)
    ?.groups?.['list']?.split('、');
  const isAlike = list?.every(one => one[0] === list[0]?.[0] && one.length === list[0]?.length);
  return list && isAlike ? list.length : undefined;
}

/** “五个到位”：…到位，…到位 …: the clauses behind it that have the word; a slogan that is only named has none. */
function refrainCount(behind: string, refrain: string, count: number): number | undefined {
  if (new RegExp(`^[。：，:]一[是要]${refrain}`).test(behind))
    return findAll(behind, new RegExp(`(?<=[。；，：:])[一二三四五六七八九十][是要]${refrain}`, 'g')).length;
  const found = behind.split(refrain).length - 1;
  return found < 2 || found > 15 || (found > count && !/^[：:，]/.test(behind)) ? undefined : found;
}
