import { type Figure, figuresOf } from '../draft/figures.ts';
import { defineRule } from '../lint/rule.ts';
import { formatNumber } from '../metrics/format-value.ts';

export const rateMismatch = defineRule({
  id: 'rate-mismatch',
  scope: 'line',
  kinds: ['paragraph', 'heading'],
  anchors: ['%', '％', '百分之'],
  meta: {
    category: 'figures',
    severity: 'error',
    summary: { zh: '百分率与所依据的两个数相符', en: 'A percentage is the ratio of the two counts it stands by' },
    basis: {
      zh: '算术；《党政机关公文处理工作条例》第二十条：签发前核对数字',
      en: 'Arithmetic; Regulations on official documents, art. 20: figures are checked before signing',
    },
    strength: 'fact',
    repair: 'suggest',
    messages: {
      mismatch: {
        zh: '{name}{rate}与{part}÷{whole}不符，应为{right}',
        en: '{name}{rate} is not {part} ÷ {whole}; it should be {right}',
      },
    },
  },
  *check(line, { at }) {
    const figures = figuresOf(line);
    for (const [index, rate] of figures.entries()) {
      if (rate.unit !== '%' || rate.approximate || rate.percent === '百分之' || rate.value > 100) continue;
      const counts = countsBefore(figures, index);
      const pair = pairFor(rate, counts);
      if (!pair || anyAgrees(rate, counts)) continue;
      const [part, whole] = pair;
      const right = `${formatNumber((part.value / whole.value) * 100, Math.max(1, rate.decimals))}${rate.percent ?? '%'}`;
      const span = { start: rate.number.start, end: rate.span.end };
      yield at(span, 'mismatch', {
        data: {
          name: nameOf(rate),
          rate: line.text.slice(span.start, span.end),
          part: formatNumber(part.value, 4),
          whole: formatNumber(whole.value, 4),
          right,
        },
        suggestions: [{ title: { zh: `改为“${right}”`, en: `Change to “${right}”` }, edits: [{ span, text: right }] }],
        related: [
          { span: whole.span, note: { zh: '总数', en: 'the whole' } },
          { span: part.span, note: { zh: '其中', en: 'the part' } },
        ],
      });
    }
  },
});

const done = /整改|完成|办结|销号|消除|化解|合格|达标|解决|修复|到位|签订|落实|参保|覆盖|拆除|处置|结案|立案|录取|就业|入户|通过/;
const all = /排查|发现|查出|检查|受理|接到|收到|应|共|总|计划|目标|任务|抽检|抽查|检测|登记|摸排|辖区|现有|全[县镇市区乡村街]/;
const rateName =
  /(?:整改|完成|办结|合格|达标|覆盖|销号|化解|消除|解决|到位|签订|结案|立案|参保|就业|通过|处置|修复|拆除|落实)率|占/;

/** The exact counts of its sentence before a rate, back to the rate before it: what that one speaks of is another matter. */
function countsBefore(figures: readonly Figure[], index: number): readonly Figure[] {
  const rate = figures[index];
  const counts: Figure[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || !rate || figure.sentence !== rate.sentence || figure.unit === '%') break;
    if (figure.unit !== '' && figure.unit !== '分之' && figure.unit !== '个百分点' && !figure.approximate) counts.unshift(figure);
  }
  return counts;
}

/** The part and the whole a rate speaks of: the last thing done, of the last thing found in the same unit before it. */
function pairFor(rate: Figure, counts: readonly Figure[]): readonly [part: Figure, whole: Figure] | undefined {
  if (!rateName.test(rate.subject)) return undefined;
  const part = counts.at(-1);
  if (!part || !done.test(part.subject) || rate.clause - part.clause > 2) return undefined;
  const whole = counts
    .slice(0, -1)
    .findLast(({ unit, subject }) => unit === part.unit && all.test(subject) && !done.test(subject));
  return whole && whole.value > 0 && part.value <= whole.value && !/其中/.test(whole.subject) ? [part, whole] : undefined;
}

/** Half of the last digit shown, and a hair for binary fractions. */
const agrees = (rate: Figure, part: number, whole: number): boolean =>
  Math.abs(rate.value - (part / whole) * 100) <= rate.step / 2 + 1e-9;

/** Where any two counts of the sentence give the rate, it is theirs. */
const anyAgrees = (rate: Figure, counts: readonly Figure[]): boolean =>
  counts.some(part => counts.some(whole => whole !== part && whole.value > 0 && agrees(rate, part.value, whole.value)));

const nameOf = ({ subject }: Figure): string => /[\p{Script=Han}]{0,4}(?:率|占)/u.exec(subject)?.[0] ?? '';
