import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { between, isAlike, isBracketed, isCount, isDifference, isEarlier } from './counts.ts';
import type { Partition } from './partition.ts';

const ordinals = [...'一二三四五六七八九'].map(digit => `${digit}是`);

/** What is done with them, or only some of them. */
const other = /整改|完成|办结|销号|化解|处置|主要|较多|突出|集中|占(?![用道])|涉及/;

/** 发现问题98处。一是线路老化60处。二是占用通道38处: each item tells one count in the total's unit, and nothing else. */
export function partsInTurn(line: Line, figures: readonly Figure[], index: number): Partition | undefined {
  const { prose } = line;
  const [total, next] = [figures[index], figures[index + 1]];
  if (!total || !next || !isCount(total)) return undefined;
  const gap = between(line, total, next);
  const lead = gap.includes('一是') ? /^[^，。；：\d]{0,6}[。：，；](?=一是)/.exec(gap) : null;
  if (!lead || isDifference(total) || isEarlier(total) || isBracketed(line, total)) return undefined;
  const parts: Figure[] = [];
  let from = total.span.end + lead[0].length;
  let at = index + 1;
  for (let item = 1; from !== -1; item++) {
    const word = ordinals[item];
    const start = from;
    const to = word === undefined ? -1 : prose.indexOf(word, start);
    from = to;
    const end = to === -1 ? endOf(prose, start) : to;
    while ((figures[at]?.span.start ?? end) <= start) at++;
    const part = figures[at];
    at++;
    const isOne = part !== undefined && part.span.end <= end && (figures[at]?.span.end ?? end + 1) > end;
    if (!isOne || !isCount(part) || !isAlike(part, total)) return undefined;
    if (other.test(prose.slice(start, end)) || isDifference(part) || isEarlier(part)) return undefined;
    parts.push(part);
  }
  return parts.length >= 3 ? { total, parts } : undefined;
}

/** The last item ends with its sentence. */
function endOf(prose: string, start: number): number {
  const stop = prose.indexOf('。', start);
  return stop === -1 ? prose.length : stop;
}
