import { findAll } from '../../text/find-all.ts';
import type { Claim } from './claim.ts';

/** What the values behind 分别 are of, at the end of what stands before it: 甲级12人、乙级30人、丙级8人， */
const listed =
  /(?<list>(?:[^，。；：、“”（）\d]{1,12}\d[\d.]*[^，。；：、“”（）\d和及与]{1,4}[、和及与]){2,12}[^，。；：、“”（）\d]{1,12}\d[\d.]*[^，。；：、“”（）\d]{1,4})，$/;
const oneOfList = /\d[\d.]*(?<unit>[^，。；：、“”（）\d和及与]{1,4})(?=[、和及与]|$)/g;

/** 四类问题, 三个县: no 两市三县, 三县和开发区 */
const told =
  /(?<![、和及与或第十百余\d市县区镇乡村])(?<count>[两三四五六七八九])(?:个|类|项|种|家|所|市|县|区|镇|乡|村|批|季度)[^，。；：、“”（）\d和及与等两三四五六七八九十]{0,8}$/;

const values =
  /分别[^，。；：、“”\d]{0,8}(?<values>\d[\d.]*[^，。；、（\d]{0,5}(?:[、和及]\d[\d.]*[^，。；、（\d]{0,5})+)(?=[，。；]|$)(?!，[^，。；\d]{0,8}\d)/y;

/** So many characters before 分别 are looked at. */
const reach = 160;

/** The places where there are more values behind 分别, or fewer, than what is counted before it. */
export function valuedPairings(prose: string): readonly Claim[] {
  const found: Claim[] = [];
  for (let at = prose.indexOf('分别'); at !== -1; at = prose.indexOf('分别', at + 2)) {
    values.lastIndex = at;
    const match = values.exec(prose);
    if (!match) continue;
    const count = countBefore(prose.slice(Math.max(0, at - reach), at));
    const given = (match.groups?.['values'] ?? '').split(/[、和及](?=\d)/).length;
    if (count === undefined || count === given) continue;
    const span = { start: at, end: at + match[0].length };
    found.push({ span, count, found: given, kind: 'here', ordinalsBefore: 0, isPairing: true });
  }
  return found;
}

function countBefore(before: string): number | undefined {
  const count = told.exec(before.slice(-12))?.groups?.['count'];
  if (count !== undefined) return '两三四五六七八九'.indexOf(count) + 2;
  const list = before.endsWith('，') ? listed.exec(before)?.groups?.['list'] : undefined;
  if (list === undefined) return undefined;
  const units = findAll(list, oneOfList).map(({ groups }) => groups?.['unit']);
  return units.length >= 3 && units.every(unit => unit === units[0]) ? units.length : undefined;
}
