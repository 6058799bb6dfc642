import type { Line } from '../draft/draft.ts';
import { figuresOf } from '../draft/figures.ts';
import { defineRule } from '../lint/rule.ts';
import { formatMetric } from '../metrics/format-value.ts';
import { findAll } from '../text/find-all.ts';
import { type Span, shift } from '../text/span.ts';

/** How often something is held: 每季度召开…例会. */
interface Frequency {
  readonly name: string;
  readonly every: string;
  readonly span: Span;
}

const held =
  /每(?:个)?(?<every>日|天|周|星期|旬|月|季度|半年|年)(?:必须|都|定期|至少|要)?(?:组织|召开|举行|参加|开展)[^，。；每]{0,10}?(?<name>[\p{Script=Han}]{2,8}(?:例会|月报|季报|大检查))/gu;

const same: Readonly<Record<string, string>> = { 天: '日', 星期: '周' };

const frequenciesOf = (line: Line): readonly Frequency[] => {
  if (!line.prose.includes('每')) return [];
  return findAll(line.prose, held).map(match => {
    const { every = '', name = '' } = match.groups ?? {};
    return {
      every: same[every] ?? every,
      name: name.replace(/^.*(?:一次|召开的|开展的)/, ''),
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
};

interface Fact {
  readonly frequencies: readonly Frequency[];
  /** Where its figures stand; they are read only where there are metrics to compare them with. */
  readonly line: Line;
}

export const figureConflict = defineRule({
  id: 'figure-conflict',
  scope: 'draft',
  kinds: ['paragraph', 'heading'],
  meta: {
    category: 'figures',
    severity: 'warning',
    summary: { zh: '同一事项前后数字一致', en: 'One thing has one figure throughout' },
    basis: {
      zh: '《党政机关公文处理工作条例》第二十条：签发前核对数字',
      en: 'Regulations on official documents, art. 20: figures are checked before signing',
    },
    strength: 'fact',
    repair: 'none',
    messages: {
      metric: {
        zh: '“{name}”文中为{found}，指标为{value}，应一致',
        en: '“{name}” is {found} here and {value} in the front matter',
      },
      frequency: {
        zh: '“{name}”此处为每{found}，第{line}行为每{other}，应一致',
        en: '“{name}” is held every {found} here, every {other} in line {line}',
      },
    },
  },
  read: (line: Line): Fact => ({ frequencies: frequenciesOf(line), line }),
  *check({ draft, facts, metrics }, { at }) {
    const known = new Map<string, { readonly every: string; readonly line: number; readonly span: Span }>();
    const told = new Set<string>();
    for (const { line: index, fact } of facts) {
      const { line, frequencies } = fact;
      if (frequencies.length === 0 && metrics.byName.size === 0) continue;
      const start = draft.starts[index] ?? 0;
      for (const { name, every, span } of frequencies) {
        const before = known.get(name);
        if (!before) known.set(name, { every, line: index, span: shift(span, start) });
        else if (before.every !== every) {
          if (!told.has(name)) {
            yield at(before.span, 'frequency', { data: { name, found: before.every, other: every, line: index + 1 } });
            told.add(name);
          }
          yield at(shift(span, start), 'frequency', {
            data: { name, found: every, other: before.every, line: before.line + 1 },
            related: [{ span: before.span, note: { zh: '前一处', en: 'the first place' } }],
          });
        }
      }
      if (metrics.byName.size === 0) continue;
      for (const figure of figuresOf(line)) {
        for (const metric of metrics.byName.values()) {
          if (metric.value === undefined || metric.unit === '%' || !figure.subject.endsWith(metric.name) || figure.approximate)
            continue;
          const unit = /^(万|亿)?(.*)$/.exec(metric.unit);
          const scale = unit?.[1] === '万' ? 1e4 : unit?.[1] === '亿' ? 1e8 : 1;
          const isSame = Math.abs(figure.value - metric.value * scale) <= figure.step / 2;
          if (figure.unit !== (unit?.[2] ?? '') || isSame || figure.value === (metric.previous ?? Number.NaN) * scale) continue;
          yield at(shift({ start: figure.number.start, end: figure.span.end }, start), 'metric', {
            data: {
              name: metric.name,
              found: line.text.slice(figure.span.start, figure.span.end),
              value: formatMetric(metric) ?? '',
            },
          });
        }
      }
    }
  },
});
