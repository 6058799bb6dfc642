import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isAlike, isCount, isDifference, isEarlier, roundingOf } from './counts.ts';
import type { Remainder } from './remainder.ts';

const income = /收入$/;
const spending = /支出$/;
const balance = /^(?:收支|当[年期]|本年|实现)*(?:结余|盈余|增值收益)(?:为|达)?$/;
/** What there was before, or elsewhere, is part of the balance, too. */
const open = /结[转存]|滚存|累计|历年|[上往去]年|年[初末]|期[初末]|调[入出]|补助|上解|基金|含|扣|其中/;

/** How far back the sentence is looked through. */
const reach = 120;

/** 总收入560万元，总支出480万元，结余80万元 */
export function wrongBalance({ prose }: Line, figures: readonly Figure[], index: number): Remainder | undefined {
  const [whole, done, rest] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!whole || !done || !rest || !balance.test(rest.subject) || !spending.test(done.subject) || !income.test(whole.subject))
    return undefined;
  const own = [whole, done, rest];
  if (own.some(one => !isCount(one) || !isAlike(one, rest) || isDifference(one) || isEarlier(one))) return undefined;
  if (rest.clause - whole.clause > 2 || whole.sentence !== rest.sentence) return undefined;
  // 总收入 and 总支出, 业务收入 and 业务支出, or 支出 alone: of the same accounts.
  const account = done.subject.at(-3);
  const isSame = account === undefined || account === whole.subject.at(-3);
  const before = prose.slice(Math.max(0, whole.span.start - reach), whole.span.start);
  const begin = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
  if (!isSame || open.test(before.slice(begin) + prose.slice(whole.span.start, rest.span.end + 8))) return undefined;
  const right = whole.value - done.value;
  const slack = own.reduce((sum, one) => sum + roundingOf(one), 1e-9);
  const isFar = rest.value > right * 1.5 || rest.value < right / 1.5;
  return Math.abs(right - rest.value) <= slack || isFar ? undefined : { whole, done, right, isLikely: true };
}
