import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { between } from './counts.ts';

/** 甲类占28％、乙类占20％、其他占52％: shares that name the rest must make 100. */
export function sharesEndingAt(line: Line, figures: readonly Figure[], index: number): readonly Figure[] {
  const last = figures[index];
  if (last?.unit !== '%' || last.approximate || !last.subject.includes('其')) return [];
  if (!/(?:其他|其它|其余)\p{Script=Han}{0,5}占$/u.test(last.subject)) return [];
  const shares = [last];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    const next = shares[0];
    if (!figure || !next || figure.unit !== '%' || figure.approximate || !/占$/.test(figure.subject)) break;
    if (!/^[、，；][^，。；、]{1,12}$/.test(between(line, figure, next))) break;
    shares.unshift(figure);
  }
  return shares.length >= 3 ? shares : [];
}
