import type { Line } from '../../draft/draft.ts';
import type { Figure } from '../../draft/figures.ts';
import { CharacterSet } from '../../text/char-class.ts';
import { between, isAlike, isCount, isGoal, isListed, isNested, totalsBefore } from './counts.ts';
import { doneIn, hasNot } from './done.ts';
import { ofMarker } from './share-marked.ts';
import { type Deed, isValue, type Reading, type Share } from './share-reading.ts';

/** What a rate is called: `整改率达`, `占`, `占签约项目总数的`. */
const verbRate =
  /(?<not>不|未|非|没有)?(?<verb>\p{Script=Han}{2})率(?:已|现|累计)?(?:达到|达|为|是|提高到|提升至|高达|仅|仅为|：)?(?:了|达)?$/u;
const bareShare = /占(?:比|比例|比重)?(?:总数的|总量的|全部的)?(?:为|达到?|是|约)?$/;
const namedShare = /占(?:了)?(?<whole>[^占，。；、]{2,16}?)的(?:比例|比重)?(?:为|达到?|约)?$/;

export function deedOf({ subject }: Figure): Deed | undefined {
  const { not, verb } = (subject.includes('率') && verbRate.exec(subject)?.groups) || {};
  return verb === undefined ? undefined : { verb, isNot: not !== undefined };
}

/** `deed`: that of the rate. */
export function shareOf(reading: Reading, index: number, deed: Deed | undefined): Share | undefined {
  const rate = reading.figures[index];
  if (!rate || rate.subject.includes('均') || rate.subject.includes('分别')) return undefined;
  const own = ownWhole(reading, index, rate);
  if (own) return own;
  const next = reading.figures[index + 1];
  if (next && rate.subject.includes('占')) {
    const part = reading.figures[index - 1];
    const isWhole =
      part && isValue(reading.line, part) && isAlike(part, next) && isBehind(reading.line, rate, next) && next.value > part.value;
    if (isWhole && rate.clause - part.clause <= 1) return { part, whole: next };
  }
  const inside = next && ofBracket(reading, index, rate, next);
  if (inside) return inside;
  if (deed) return ofVerb(reading, index, rate, deed);
  if (!rate.subject.includes('占')) return undefined;
  const named = namedShare.exec(rate.subject)?.groups?.['whole'];
  if (named !== undefined && !/^(?:总数|总量|全部|总体)$/.test(named)) return ofName(reading, index, named);
  return bareShare.test(rate.subject) ? ofMarker(reading, index, rate) : undefined;
}

const beforeShare = new CharacterSet('的约近');

/** `占总量（82.5万人次）的58.7%`, `完成年度任务360户的86.3％`: the whole stands in the rate's own phrase. */
function ownWhole({ line, figures }: Reading, index: number, rate: Figure): Share | undefined {
  const whole = figures[index - 1];
  if (!whole || !isCount(whole) || whole.sentence !== rate.sentence) return undefined;
  if (!beforeShare.has(line.prose.charCodeAt(rate.span.start - 1))) return undefined;
  if (!/^）?[^，。；：、（）\d]{0,4}的(?:约|近)?$/.test(between(line, whole, rate))) return undefined;
  const isBracketed = line.prose[whole.span.start - 1] === '（';
  const to = isBracketed ? whole.span.start - 1 : whole.span.start;
  if (!/(?:占|完成|为|达到|相当于|实现)[^，。；：、\d]{0,16}$/.test(line.prose.slice(Math.max(0, to - 22), to))) return undefined;
  const parts = figures.filter(
    (figure, at) =>
      at < index - 1 &&
      figure.sentence === rate.sentence &&
      isAlike(figure, whole) &&
      isValue(line, figure) &&
      !isGoal(figure) &&
      !(line.prose[figure.span.end] === '）' && !isOpen(line, figure)),
  );
  const part = parts.at(-1);
  return part && whole.value > 0 && rate.clause - part.clause <= 6 ? { part, whole, others: parts } : undefined;
}

/** Whether the bracket behind a figure was opened before its clause. */
const isOpen = ({ prose }: Line, { span }: Figure): boolean =>
  prose.lastIndexOf('（', span.start) < prose.lastIndexOf('）', span.start);

/** The counts of the rate's sentence before it, behind the percentage before it. */
function countsBefore({ figures }: Reading, index: number, past = false): readonly number[] {
  const rate = figures[index];
  const counts: number[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || !rate || figure.sentence !== rate.sentence || (!past && figure.unit === '%')) break;
    if (isCount(figure)) counts.unshift(at);
  }
  return counts;
}

const all =
  /排查|发现|查出|检查|受理|接到|收到|收集|应|共|总|计划|目标|任务|抽检|抽查|检测|登记|摸排|辖区|现有|有|交办|反馈|提出|提交|监测|全[县镇市区乡村街校班]|送审/;

/** 整改率 is that of the last thing 整改 was said of, among what was found before it. */
function ofVerb(reading: Reading, index: number, rate: Figure, { verb, isNot }: Deed): Share | undefined {
  const { figures, nested, line } = reading;
  const counts = countsBefore(reading, index).filter(at => isValue(line, figures[at] as Figure));
  const lastOf = (is: typeof doneIn): number | undefined =>
    counts.findLast(at => !nested[at] && is(figures[at] as Figure, verb)) ??
    counts.findLast(at => is(figures[at] as Figure, verb));
  const [own, rest] = isNot ? [hasNot, doneIn] : [doneIn, hasNot];
  const ownAt = lastOf(own);
  const due = ownAt === undefined && !isNot ? dueOf(reading, counts, index, verb) : undefined;
  if (due) return due;
  const partAt = ownAt ?? lastOf(rest);
  const part = partAt === undefined ? undefined : figures[partAt];
  if (!part || partAt === undefined || rate.clause - part.clause > 3) return undefined;
  const behind = figures[index + 1];
  if (behind && isBehind(line, rate, behind) && isAlike(behind, part) && behind.value >= part.value)
    return { part, whole: behind };
  const wholes = counts.filter(
    at =>
      at < partAt &&
      (isAlike(figures[at] as Figure, part) || isInTimes(figures[at] as Figure, part)) &&
      (figures[at] as Figure).value >= part.value * (isOpenEnded(verb) ? 0.5 : 1),
  );
  const whole = wholeOf(reading, wholes, partAt, verb) ?? (wholes.length === 0 ? earlierWhole(reading, partAt, rate) : undefined);
  if (!whole || whole.value <= 0) return undefined;
  const others = counts.filter(at => at !== partAt).map(at => figures[at] as Figure);
  const start = startOf(figures, whole, part);
  // What was merged is what is fewer: no rate is of what was left.
  if (start && /[并合压]/.test(whole.subject)) return { part, whole: start };
  if (start) return { part, whole: start, wholes: [whole], others, isOfDeed: true };
  // 受理56件，立案19件，结案16件: the nearest is told, where it is none of them.
  const nearest = wholes.findLast(at => !nested[at] && !doneIn(figures[at] as Figure, verb));
  const inner = nearest === undefined || nearest <= figures.indexOf(whole) ? undefined : figures[nearest];
  return {
    part,
    whole: inner ?? whole,
    others,
    isOfDeed: true,
    ...((inner || [0, 1].some(by => isListed(line, figures, figures.indexOf(whole) + by))) && { isOneOfMany: true as const }),
    ...(ownAt === undefined && { isRest: true as const }),
  };
}

/** 由36座整合为27座，关闭9座: what a difference is a share of is what there was before. */
function startOf(figures: readonly Figure[], end: Figure, part: Figure): Figure | undefined {
  const start = figures[figures.indexOf(end) - 1];
  const isFrom = start?.sentence === part.sentence && isAlike(start, part) && /[由从]/.test(start.subject);
  return isFrom && Math.abs(Math.abs(start.value - end.value) - part.value) < 1e-6 ? start : undefined;
}

/** What is due, and what a rate of it is called. */
const dues: Readonly<Record<string, RegExp>> = {
  种: /接种/,
  检: /检[验测查]|[体送抽受年]检/,
  收: /收缴|征收|收费|征缴|收取/,
  到: /到[会岗课场]|出勤|参[会训]/,
  保: /参保/,
  缴: /缴费|[收征]缴|缴[存纳]/,
  发: /发放/,
  考: /参考/,
};

/** 应种420人，实种415人，接种率: the part and its whole are told by one character. */
function dueOf({ figures }: Reading, counts: readonly number[], index: number, verb: string): Share | undefined {
  const rate = figures[index] as Figure;
  const [whole, part] = counts.slice(-2).map(at => figures[at] as Figure);
  if (!whole || !part || !isAlike(whole, part) || part.clause - whole.clause !== 1) return undefined;
  const due = /实际?([种检收到保缴发考])\p{Script=Han}{0,2}$/u.exec(part.subject)?.[1];
  if (due === undefined || !dues[due]?.test(verb) || !whole.subject.includes(`应${due}`)) return undefined;
  if (part.value > whole.value || rate.clause - part.clause !== 1) return undefined;
  // 及时接种率, 全县参保率 are of others.
  const of = rate.subject.slice(0, rate.subject.indexOf(verb));
  if (!whole.subject.includes(of) && !/^(?:总体?|综合|实际)$/.test(of)) return undefined;
  return { part, whole, isOfDeed: true };
}

/** 抽检货车400辆次，发现超标车辆20辆: each time is one of them — but people are seen more than once. */
const isInTimes = (whole: Figure, part: Figure): boolean => /^[辆台]$/.test(part.unit) && whole.unit === `${part.unit}次`;

/** More may be done than was planned. */
const isOpenEnded = (verb: string): boolean => /完成|执行|履约|到位/.test(verb);

function wholeOf(
  { line, figures, nested }: Reading,
  wholes: readonly number[],
  partAt: number,
  verb: string,
): Figure | undefined {
  const part = figures[partAt] as Figure;
  const roots = wholes.filter(at => !nested[at]);
  const named = roots.findLast(at => all.test((figures[at] as Figure).subject) && !doneIn(figures[at] as Figure, verb));
  if (named !== undefined) return isPassedOver(figures, named, partAt) ? undefined : figures[named];
  const nearest = roots.at(-1);
  if (nearest === undefined) return undefined;
  const whole = figures[nearest] as Figure;
  const isMarked = /其中|中[，,]?(?:已|共|只|仅)?(?:有|的)/.test(between(line, whole, part));
  const reach = roots.length === 1 ? 4 : 1;
  const isAdjacent =
    nearest === partAt - 1 && part.clause - whole.clause <= reach && whole.subject.slice(-2) !== part.subject.slice(-2);
  return isMarked || isAdjacent ? whole : undefined;
}

/** 排查120户，发现问题30个，整改25户: what was found in between, in another unit, is what the rate is of. */
const isPassedOver = (figures: readonly Figure[], whole: number, part: number): boolean =>
  figures.slice(whole + 1, part).some(figure => isCount(figure) && /发现|查出/.test(figure.subject));

/** Of a sentence that tells only what was done: the one count of that unit that was found in the sentences before. */
function earlierWhole(reading: Reading, partAt: number, rate: Figure): Figure | undefined {
  const { figures, nested, line } = reading;
  const part = figures[partAt] as Figure;
  if (isNested(line, part)) return totalsBefore(line, figures, partAt)[0];
  const found = figures.filter(
    (figure, at) =>
      figure.sentence < rate.sentence &&
      !nested[at] &&
      isAlike(figure, part) &&
      isValue(line, figure) &&
      figure.value >= part.value &&
      /排查|发现|查出|受理|收到|收集|交办|反馈/.test(figure.subject),
  );
  return found.length === 1 ? found[0] : undefined;
}

const mayOpen = new CharacterSet('以左多（');

/** `（有效监测天数334天）` directly behind a rate. */
const isBehind = (line: Line, rate: Figure, next: Figure): boolean =>
  isCount(next) &&
  mayOpen.has(line.prose.charCodeAt(rate.span.end)) &&
  /^(?:以上|左右|多)?（[^，。；（）\d]{0,12}$/.test(between(line, rate, next)) &&
  !/同期|上年|去年|年/.test(next.subject) &&
  line.prose[next.span.end] === '）';

/** `216个行政村中，有近三成（144个）`. */
function ofBracket({ line, figures }: Reading, index: number, rate: Figure, part: Figure): Share | undefined {
  const whole = figures[index - 1];
  if (!whole || !isCount(whole) || !isCount(part) || !isAlike(part, whole) || whole.sentence !== rate.sentence) return undefined;
  const isInside = between(line, rate, part) === '（' && line.prose[part.span.end] === '）';
  return isInside && /中[，,]?(?:已|共)?有?[约近]?$/.test(between(line, whole, rate)) ? { part, whole } : undefined;
}

/** `占签约项目总数的60.5%`: the whole is the one figure of the paragraph that is named so. */
function ofName({ line, figures }: Reading, index: number, named: string): Share | undefined {
  const part = figures[index - 1];
  const rate = figures[index];
  if (!part || !rate || !isValue(line, part) || part.sentence !== rate.sentence || rate.clause - part.clause > 1)
    return undefined;
  const core = named
    .replace(/^(?:全[县市区镇省校村]|我[县市区镇省校村]|本|同期|当年|年度)/, '')
    .replaceAll(/总数|总量|总额|^总|总(?=.{2,}$)/g, '');
  if (core.length < 2 || /\d/.test(core)) return undefined;
  const length = /^(?:总里程|全长|总长度?)$/.test(named);
  const wholes = figures.filter(
    (figure, at) =>
      at < index - 1 &&
      isAlike(figure, part) &&
      isValue(line, figure) &&
      figure.value >= part.value &&
      (figure.subject.replaceAll('总', '').endsWith(core) ||
        figure.object.startsWith(core) ||
        (length && /(?:全长|总长|总里程)$/.test(figure.subject))),
  );
  const [whole] = wholes;
  return whole && wholes.every(({ value }) => value === whole.value) ? { part, whole } : undefined;
}
