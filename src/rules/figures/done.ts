import type { Figure } from '../../draft/figures.ts';

/** What else a rate's verb is said with: 整改率 of 已完成32项. */
const sameDeeds: Readonly<Record<string, RegExp>> = {
  整改: /整改|完成|销号|办结|解决|落实/,
  办结: /办结|办理完毕|办完/,
  消除: /消除|整改|销号/,
  合格: /合格|达标/,
  交付: /交付|交房/,
  结案: /结案|办结案/,
};

/** 未整改, 不合格, 尚未办结, 限期整改, 应参保: what was not done, or not yet. */
const negated =
  /(?<![对响适反供相])应当?$|(?<![按照据])计划$|(?:不|未|没有?|非|待|尚未|无|正在)\p{Script=Han}{0,2}$|(?:限期|责令|计划|拟)(?:其|立即|限期|尽快|全部|全面)?$/u;

const among = /中(?:目前)?(?:已经?|只|仅|共)?有$/;

/**
 * Whether a figure is of what the verb says: 网上办理29万件 of 网办, 合格8批次 of 合格, `24项中已有21项实现网上办理` — not
 * 不合格8批次.
 */
export function doneIn({ subject, object }: Figure, verb: string): boolean {
  const at = placeOf(subject, verb);
  if (at !== -1) return !negated.test(subject.slice(0, at));
  if (subject.length <= 6 && object.startsWith(verb)) return true;
  if (!among.test(subject)) return false;
  const behind = placeOf(object, verb);
  return behind !== -1 && !/[不未没无非待]/.test(object.slice(0, behind));
}

/** Whether a figure is of what was not done. */
export function hasNot({ subject }: Figure, verb: string): boolean {
  const at = subject.indexOf(verb);
  return at !== -1 && /(?:不|未|非|没有)$/.test(subject.slice(0, at));
}

/** Where the verb stands in the words; its two characters may be apart, in order. */
function placeOf(words: string, verb: string): number {
  const same = sameDeeds[verb]?.exec(words);
  if (same) return same.index;
  const first = words.lastIndexOf(verb);
  if (first !== -1) return first;
  const at = words.indexOf(verb[0] ?? '');
  return at !== -1 && words.indexOf(verb[1] ?? '', at + 1) !== -1 ? at : -1;
}
