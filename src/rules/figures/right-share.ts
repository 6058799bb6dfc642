import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { isAdjustment } from './adjusted.ts';
import { isAlike, isCount, isDifference, isEarlier } from './counts.ts';
import { ratioOf } from './ratio.ts';
import type { Share } from './share-reading.ts';
import { boundsOf } from './stated.ts';

/** Whether the part gives the rate, or another count that stands by, or several of them together. */
export function isRight(line: Line, figures: readonly Figure[], rate: Figure, share: Share): boolean {
  const bounds = boundsOf(line, rate);
  if (!bounds) return true;
  const fits = (one: Share): boolean => {
    const { least, most } = ratioOf(one);
    return bounds.least <= most + 1e-9 && bounds.most >= least - 1e-9;
  };
  if (fits(share) || isOfAnotherSize(share, bounds.most)) return true;
  if (share.wholes?.some(whole => fits({ ...share, whole }))) return true;
  const others = share.others ?? [];
  const alone = (part: Figure, whole: Figure): Share => ({ part, whole });
  if (
    others.some(
      part =>
        fits(alone(part, share.whole)) || others.some(whole => whole !== part && whole.value > 0 && fits(alone(part, whole))),
    )
  )
    return true;
  // 当场整改86项，限期整改34项，复查合格31项: what was done may be told in two.
  const counts = [share.part, ...others.filter(({ unit }) => unit === share.part.unit)];
  if (counts.some((one, at) => counts.slice(at + 1).some(other => fits({ ...share, part: sumOf(one, other) })))) return true;
  return share.isOfDeed === true && isOfOthers(figures, rate, share, fits);
}

/** Whether the ratio is such as no writer would have mistaken for the rate: what was read is not what the rate is of. */
function isOfAnotherSize(share: Share, stated: number): boolean {
  const value = (share.part.value / share.whole.value) * 100;
  return value < 0.05 || (share.isOfDeed === true && value > 100 && stated < 101) || (!share.isRest && value < 2 && stated > 10);
}

/** 重大隐患4处、一般隐患96处，整改96处: whether the rate is of several kinds together, told one after the other. */
const isOfKinds = (wholes: readonly Figure[], fits: (whole: Figure) => boolean): boolean =>
  wholes.some((_, at) => [2, 3, 4, 5].some(count => fits(wholes.slice(at, at + count).reduce(sumOf))));

/** How many kinds may be told on either side: 建议43件、提案61件，办结建议42件、提案60件. */
const kinds = [2, 3];

/** Whether a rate is of another whole than the one that was read, of several wholes together, or of one that changed since. */
function isOfOthers(figures: readonly Figure[], rate: Figure, share: Share, fits: (share: Share) => boolean): boolean {
  const { part, whole } = share;
  const at = figures.indexOf(rate);
  const near = figures
    .slice(Math.max(0, at - reach), at + reach)
    .filter(figure => isCount(figure) && figure.sentence >= whole.sentence - 1 && figure.sentence <= rate.sentence);
  const counts = near.filter(figure => figure.sentence >= whole.sentence && !isEarlier(figure));
  // 受理56件，立案19件，结案16件: each is a part of the one before.
  const wholes = counts.filter(figure => figure !== part && !isDifference(figure));
  if (wholes.some(one => one.value >= part.value && fits({ ...share, whole: one }))) return true;
  const before = wholes.filter(one => one.span.start < part.span.start && isAlike(one, part));
  if (isOfKinds(before, whole => whole.value >= part.value && fits({ ...share, whole }))) return true;
  const told = counts.filter(({ span }) => span.start < rate.span.start);
  const inKinds = kinds.some(count => {
    const own = told.slice(-2 * count);
    // One after the other, or each whole with its part: 应种…实种…，应种…实种….
    return [(at: number) => at < count, (at: number) => at % 2 === 0].some(isWhole => {
      const wholes = own.filter((_, at) => isWhole(at));
      const parts = own.filter((_, at) => !isWhole(at));
      const isPaired = own.length === 2 * count && wholes.every((one, at) => isAlike(one, parts[at] as Figure));
      return isPaired && fits({ ...share, part: parts.reduce(sumOf), whole: wholes.reduce(sumOf) });
    });
  });
  if (inKinds) return true;
  // 上年结转12件，新收210件; 计划36个，取消2个
  const changes = near.filter(figure => figure !== part && isAlike(figure, part) && isAdjustment(figure));
  return changes.some(change =>
    [change.value, -change.value].some(by =>
      wholes.some(
        one =>
          one !== change &&
          isAlike(one, part) &&
          (fits({ ...share, whole: plus(one, by) }) || fits({ ...share, part: plus(part, by), whole: one })),
      ),
    ),
  );
}

/** So many figures on either side. */
const reach = 12;

const plus = (figure: Figure, by: number): Figure => ({
  ...figure,
  subject: figure.subject,
  object: figure.object,
  value: figure.value + by,
});

const sumOf = (a: Figure, b: Figure): Figure => plus(a, b.value);
