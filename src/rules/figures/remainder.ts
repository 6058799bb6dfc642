import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { isAdjustment } from './adjusted.ts';
import { between, holds, isAlike, isCount, isDifference, isEarlier, isNested, roundingOf } from './counts.ts';

/** 发现936处，已整改884处，其余52处: the whole, what was done of it, and what is left. */
export interface Remainder {
  readonly whole: Figure;
  readonly done: Figure;
  readonly right: number;
  /** It is not said that it is what is left. */
  readonly isLikely?: true;
}

const left =
  /(?:剩余|剩下|其余|余下|尚有|仍有|[还尚仅只]剩|尚余|(?:尚未|未|没有|正在|在办)(?:整改|办结|完成|消除|化解|交付|销号|解决|办理|处理|(?<same>完工|竣工|建成|结案|到账|兑现|归还|投用))\p{Script=Han}{0,6}?)(?:的)?\p{Script=Han}{0,2}$/u;
const ofRest = new CharacterSet('余剩有未在外');
const verbs =
  '整改|完成|办结|化解|消除|交付|销号|解决|处置|拆除|兑付|治理|完工|竣工|开工|建成|结案|采纳|移交|到账|兑现|归还|投用|回收|退出';
const deeds = new RegExp(verbs);
const undoneDeed = new RegExp(`(?:未|不|没有|正在|尚)\\p{Script=Han}{0,3}(?:${verbs})`, 'u');

const isDone = ({ subject }: Figure): boolean =>
  deeds.test(subject) && !undoneDeed.test(subject) && !/合计|计划|目标/.test(subject);

/** 另有3件正在办理: what is told besides is what is left, where it is not done yet. */
const besides = /^(?:另外|另有|还有)$/;
const isGoingOn =
  /^[^，。；\d]{0,2}(?:正在|尚在|仍在|尚未|暂未|未|待)[^，。；\d]{0,4}(?:办|查|处理|整改|审|化解)[^，。；的]{0,8}(?:[，。；]|$)/;

export function wrongRemainder(line: Line, figures: readonly Figure[], index: number): Remainder | undefined {
  const rest = figures[index];
  if (!rest || index < 2 || !isCount(rest) || !holds(rest.subject, ofRest)) return undefined;
  const isBesides = besides.test(rest.subject) && isGoingOn.test(line.prose.slice(rest.span.end, rest.span.end + 28));
  const match = isBesides ? undefined : left.exec(rest.subject);
  if (match === null) return undefined;
  const near = figures
    .slice(Math.max(0, index - farthest), index)
    .filter(figure => isNear(line, figure, rest) && isCount(figure) && isAlike(figure, rest));
  const all = near.filter(figure => !isDifference(figure) && !isEarlier(figure));
  const values = ownOf(line, all, rest);
  const told = values.filter(isDone);
  const done = told.at(-1);
  if (!done || rest.clause - done.clause > 4) return undefined;
  if (!done.subject.includes(match?.groups?.['same'] ?? '')) return undefined;
  if (isBesides && (values.length !== 2 || done.sentence !== rest.sentence)) return undefined;
  const isBefore = (figure: Figure): boolean => figure.span.start < done.span.start && figure.value >= done.value;
  const whole =
    values.findLast(figure => isBefore(figure) && !told.includes(figure) && !isNested(line, figure)) ??
    // 应化解54件，化解43件: the whole is told with the same verb.
    (values.length === 2 ? values.find(isBefore) : undefined);
  const dones = told.filter(figure => figure !== whole);
  if (!whole || dones.some(({ value }) => value === rest.value)) return undefined;
  const sums = [
    ...values.filter(one => !isNested(line, one)).map(({ value }) => value),
    dones.reduce((sum, { value }) => sum + value, 0),
  ];
  const isOfAll = values !== all && Math.abs(leftOf(all) - rest.value) <= slackOf(...all, rest);
  const isRight =
    isOfAll || near.some(one => sums.some(sum => Math.abs(one.value - sum - rest.value) <= slackOf(one, done, rest)));
  if (isRight || dones.length > 1) return undefined;
  const right = whole.value - done.value;
  // 其余8处限期整改、2处停产: what is left is told in two.
  const next = figures[index + 1];
  if (next && isAlike(next, rest) && next.sentence === rest.sentence && next.value + rest.value === right) return undefined;
  if (isAdjusted(line, figures, index, near, right)) return undefined;
  // So far off, what is left is left of something else.
  if (rest.value > right * 2 + 3 || rest.value < right / 2 - 3 || (isBesides && right < 1)) return undefined;
  return { whole, done, right, ...(isBesides && { isLikely: true as const }) };
}

/** 上年结转2处 are left with those of this year, 取消2个 are not; 剩余15处（含上年结转2处） */
function isAdjusted(line: Line, figures: readonly Figure[], index: number, near: readonly Figure[], right: number): boolean {
  const [rest, next] = [figures[index] as Figure, figures[index + 1]];
  const isInside = next && isAlike(next, rest) && /^（[^，。）]{0,12}$/.test(between(line, rest, next));
  const changes = near.filter(isAdjustment);
  return (isInside ? [...changes, next] : changes).some(
    change => Math.abs(Math.abs(rest.value - right) - change.value) <= slackOf(change, rest),
  );
}

/** Behind a semicolon or a full stop, what is left is left of what was told there, where that is a whole and what was done of it. */
function ownOf({ prose }: Line, all: readonly Figure[], rest: Figure): readonly Figure[] {
  const first = all[0]?.span.start ?? rest.span.start;
  const told = prose.slice(first, rest.span.start);
  const stop = first + Math.max(told.lastIndexOf('；'), told.lastIndexOf('。'));
  const own = stop < first ? all : all.filter(({ span }) => span.start > stop);
  const isWhole = own.length === 2 && own[0] && own[1] && !isDone(own[0]) && isDone(own[1]);
  return isWhole && !/合计|共|[两三]项|总/.test(rest.subject) ? own : all;
}

/** What is left of everything together. */
const leftOf = (all: readonly Figure[]): number =>
  all.reduce((sum, figure) => (isDone(figure) ? sum - figure.value : sum + figure.value), 0);

const slackOf = (...figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + roundingOf(figure), 1e-9);

/** What is left is told soon after: so many figures, so many characters. */
const farthest = 16;
const reach = 160;

/** In the same sentence or the one before. */
const isNear = ({ prose }: Line, figure: Figure, rest: Figure): boolean => {
  if (rest.span.start - figure.span.end >= reach) return false;
  const gap = prose.slice(figure.span.end, rest.span.start);
  return gap.split('。').length <= 2;
};
