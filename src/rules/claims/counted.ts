import { findAll } from '../../text/find-all.ts';

/** How many numbers, stages, or (behind a colon) short items of one kind stand directly behind a claim. */
export const foundIn = (rest: string, isColon: boolean): number | undefined =>
  numbersIn(rest) ?? stagesIn(rest) ?? (isColon ? alikeIn(rest) : undefined);

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
export function refrainCount(behind: string, refrain: string, count: number): number | undefined {
  if (new RegExp(`^[。：，:]一[是要]${refrain}`).test(behind))
    return findAll(behind, new RegExp(`(?<=[。；，：:])[一二三四五六七八九十][是要]${refrain}`, 'g')).length;
  const found = behind.split(refrain).length - 1;
  // 责任等 leaves some out.
  const isOpen = found < count && behind.includes(`${refrain}等`);
  return isOpen || found < 2 || found > 15 || (found > count && !/^[：:，]/.test(behind)) ? undefined : found;
}

/** “四个提升”，…。一是提升…；二是提升…: the items behind it in its line, where each of them has the word. */
export function refrainItems(behind: string, refrain: string): number | undefined {
  const first = behind.length > longestList ? -1 : behind.indexOf(`一是${refrain}`);
  if (first === -1) return undefined;
  const items = findAll(behind.slice(first), item);
  return items.length >= 2 && items.every(({ index }) => behind.startsWith(refrain, first + index + 2))
    ? items.length
    : undefined;
}

/** More is no paragraph that anyone reads. */
const longestList = 5000;

const item = /(?:^|(?<=[，。；：]))[一二三四五六七八九十][是要]/g;
