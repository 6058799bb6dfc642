import type { Line } from '../../draft/draft.ts';
import { figuresOf } from '../../draft/figures.ts';
import { isHalfDigit } from '../../text/digits.ts';
import { isCount, isDifference, isEarlier } from './counts.ts';
import { type Candidate, type Named, toNamed } from './named.ts';

const [point, tenThousand, hundredMillion, yuan] = [...'.万亿元'].map(character => character.charCodeAt(0));

/** 执行到位金额虽然达到3.2亿元: the name, and what it is told with. */
const named =
  /(?:^|[，。；：、\s\0])(?:今年以来|今年|上半年|全年|以来)*(?<name>[\u4e00-\u9fff]{4,12}?)(?:虽然|虽|已经|已|共计|共|累计|达到|达|约|为|近|仅|有)*$/;
/** Each of several has such a sum. */
const ofEach = /投资|合同|项目|标的|中标|签约|[较比增减升降超少多]/;

/** A sum of money with decimals that stands alone with its name: what is told again may have lost a zero. */
export function moneyAt({ prose }: Line, units: Uint16Array, start: number, end: number): Candidate | undefined {
  if (units[end] !== point || !isHalfDigit(units[end + 1])) return undefined;
  let last = end + 1;
  while (isHalfDigit(units[last])) last++;
  const scale = units[last];
  if ((scale !== tenThousand && scale !== hundredMillion) || units[last + 1] !== yuan) return undefined;
  const name = named.exec(prose.slice(Math.max(0, start - 26), start))?.groups?.['name'];
  if (name === undefined || ofEach.test(name)) return undefined;
  return { key: `${name}${prose[last]}`, digits: prose.slice(start, last), at: start };
}

/** Whether two such numbers differ by a lost zero, or by decimals in another order: 3.02 and 3.2, 18.64 and 18.46. */
export function isMoneySlip(a: string, b: string): boolean {
  const [[whole, behind = ''], [otherWhole, otherBehind = '']] = [a.split('.'), b.split('.')];
  if (whole !== otherWhole || Number(a) === Number(b)) return false;
  if (behind.length === otherBehind.length) return [...behind].sort().join('') === [...otherBehind].sort().join('');
  const [long, short] = behind.length > otherBehind.length ? [behind, otherBehind] : [otherBehind, behind];
  return long.replace('0', '') === short;
}

const other = /去年|上年|前年|同期|其中|计划|目标|任务|季度|\d月|下半年|力争|预计|明年|新增/;

/** The sum, where it is one of the present and of the whole. */
export function namedMoney(line: Line, { at, key }: Candidate): (Named & { readonly behind: string }) | undefined {
  const figure = figuresOf(line).find(({ number }) => number.start === at);
  if (!figure || !isCount(figure) || isDifference(figure) || isEarlier(figure)) return undefined;
  const { prose } = line;
  const from = Math.max(prose.lastIndexOf('。', at), prose.lastIndexOf('；', at)) + 1;
  return other.test(prose.slice(from, at)) ? undefined : { ...toNamed(line, figure, key.slice(0, -1)), behind: '' };
}
