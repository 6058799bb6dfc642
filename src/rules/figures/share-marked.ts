import type { Figure } from '../../draft/figures.ts';
import { between, isAlike, isCount, totalsBefore } from './counts.ts';
import { isValue, type Reading, type Share } from './share-reading.ts';

/** `86个，其中亿元以上13个，占15.1%`: where it is said that the one is among the other. */
export function ofMarker(reading: Reading, index: number, rate: Figure): Share | undefined {
  const { line, figures, nested, carried, carriedFrom } = reading;
  const part = figures[index - 1];
  if (!part || !isValue(line, part) || part.sentence !== rate.sentence || rate.clause - part.clause > 1) return undefined;
  const sibling = figures[index - 2];
  const isListed =
    sibling && isAlike(sibling, part) && nested[index - 2] && sibling.sentence === part.sentence && sibling.unit !== '%';
  if (isListed && !/其中/.test(between(line, sibling, part))) return undefined;
  const rootAt = figures.findLastIndex(
    (figure, at) =>
      at < index - 1 && !nested[at] && figure.sentence === part.sentence && isAlike(figure, part) && isValue(line, figure),
  );
  const root = figures[rootAt];
  if (root && root.value >= part.value && /其中|中[，,]?(?:已|共|只|仅)?有/.test(between(line, root, part)))
    return { part, whole: root, others: figures.filter(figure => figure.sentence === rate.sentence && isCount(figure)) };
  const isSameList =
    carried && carriedFrom !== undefined && !line.prose.slice(figures[carriedFrom]?.span.end, rate.span.start).includes('。');
  if (isSameList) return ofCarried(reading, index, part, carried);
  const wholes = nested[index - 1] ? totalsBefore(line, figures, index - 1).filter(({ value }) => value >= part.value) : [];
  const [whole] = wholes;
  return whole ? { part, whole, wholes } : (ofDone(reading, index, part) ?? sideBySide(reading, index, part));
}

/** Of a list of shares each is one of the same whole, or of what was told in between. */
function ofCarried({ figures, root }: Reading, index: number, part: Figure, carried: Figure): Share | undefined {
  const from = Math.min(carried.span.start, root?.span.start ?? carried.span.start);
  const wholes = figures.filter(
    (figure, at) =>
      at < index - 1 && figure.span.start >= from && isCount(figure) && isAlike(figure, part) && figure.value >= part.value,
  );
  const whole = wholes.find(figure => figure === carried) ?? wholes.find(figure => figure === root);
  return whole && { part, whole, wholes };
}

const doneAlready = /已(?:经)?\p{Script=Han}{2,6}$/u;

/** 42个供销社已改造35个，占83.3%: what was done of the only other count of that unit in the sentence. */
function ofDone({ line, figures }: Reading, index: number, part: Figure): Share | undefined {
  const [whole, rate] = [figures[index - 2], figures[index]];
  if (!whole || !rate || !isValue(line, whole) || !isAlike(whole, part) || whole.value < part.value) return undefined;
  if (whole.sentence !== part.sentence || part.clause - whole.clause > 1 || !doneAlready.test(part.subject)) return undefined;
  if (between(line, part, rate) !== `，${rate.subject}` || /[年月季期]/.test(part.subject + whole.subject)) return undefined;
  const [before, behind] = [figures[index - 3], figures[index + 1]];
  const isOther = (figure: Figure | undefined): boolean => figure?.sentence !== part.sentence || !isAlike(figure, part);
  return isOther(before) && (isOther(behind) || (behind && /^，其中/.test(between(line, rate, behind))))
    ? { part, whole }
    : undefined;
}

/** 共走访商户312家，达成意向98家，占31.4%: the only two counts of that unit in the sentence, the first of all there are. */
function sideBySide({ line, figures }: Reading, index: number, part: Figure): Share | undefined {
  const near = figures.slice(Math.max(0, index - 12), index + 12);
  const own = near.filter(figure => figure.sentence === part.sentence && isAlike(figure, part));
  const [whole] = own;
  if (own.length !== 2 || own[1] !== part || figures[index - 2] !== whole || !whole || !isValue(line, whole)) return undefined;
  const isOfAll = /共|总|累计|全[年县市区镇乡村]/.test(whole.subject) && !/共|总|累计|另|还/.test(part.subject);
  const isNext =
    part.clause - whole.clause === 1 && whole.value > part.value && whole.subject.slice(-2) !== part.subject.slice(-2);
  return isOfAll && isNext ? { part, whole, isLikely: true } : undefined;
}
