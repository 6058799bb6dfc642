import type { Draft, Line } from '../draft/draft.ts';
import { figuresOf } from '../draft/figures.ts';
import { defineRule, type Located, type Report, type RuleContext } from '../lint/rule.ts';
import { formatMetric } from '../metrics/format-value.ts';
import type { Metric } from '../metrics/metric.ts';
import { type Span, shift } from '../text/span.ts';
import { type Frequency, frequenciesOf } from './figures/frequencies.ts';
import { type Candidate, candidatesOf, isOf, isPlanned, isTransposed, type Named, namedAt, twiceIn } from './figures/named.ts';

interface Fact {
  readonly frequencies: readonly Frequency[];
  readonly candidates: readonly Candidate[] | undefined;
  /** Two figures of the same things in the line. */
  readonly twice: readonly (readonly [Named, Named])[];
  /** Where its figures stand; they are read only where there are metrics to compare them with. */
  readonly line: Line;
}

const messages = {
  metric: {
    zh: '“{name}”文中为{found}，指标为{value}，应一致',
    en: '“{name}” is {found} here and {value} in the front matter',
  },
  figure: {
    zh: '“{name}”此处为{found}，第{line}行为{other}，应核对',
    en: '“{name}” is {found} here and {other} in line {line}',
  },
  frequency: {
    zh: '“{name}”此处为每{found}，第{line}行为每{other}，应一致',
    en: '“{name}” is held every {found} here, every {other} in line {line}',
  },
} as const;

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
    messages,
  },
  read: (line: Line): Fact => ({ frequencies: frequenciesOf(line), candidates: candidatesOf(line), twice: twiceIn(line), line }),
  *check({ draft, facts, metrics }, { at }) {
    yield* frequencies(draft, facts, at);
    yield* namesakes(draft, facts, at);
    for (const { line: index, fact } of facts) {
      if (fact.twice.length === 0 && metrics.byName.size === 0) continue;
      const start = draft.starts[index] ?? 0;
      for (const [first, second] of fact.twice) {
        yield at(shift(second.span, start), 'figure', {
          data: { name: second.name, found: second.typed, other: first.typed, line: index + 1 },
          related: [{ span: shift(first.span, start), note: firstPlace }],
          severity: 'information',
        });
      }
      if (metrics.byName.size === 0) continue;
      for (const { span, metric } of conflicts(fact.line, metrics.byName.values())) {
        yield at(shift(span, start), 'metric', {
          data: { name: metric.name, found: fact.line.text.slice(span.start, span.end), value: formatMetric(metric) ?? '' },
        });
      }
    }
  },
});

const firstPlace = { zh: '前一处', en: 'the first place' };

type At = RuleContext<typeof messages, unknown>['at'];

/** What is held every quarter here and every month there. */
function* frequencies(draft: Draft, facts: readonly Located<Fact>[], at: At): Generator<Report> {
  const known = new Map<string, { readonly every: string; readonly line: number; readonly span: Span }>();
  const told = new Set<string>();
  for (const { line: index, fact } of facts) {
    if (fact.frequencies.length === 0) continue;
    const start = draft.starts[index] ?? 0;
    for (const { name, every, span } of fact.frequencies) {
      const before = known.get(name);
      if (!before) known.set(name, { every, line: index, span: shift(span, start) });
      else if (before.every !== every) {
        if (!told.has(name)) {
          yield at(before.span, 'frequency', { data: { name, found: before.every, other: every, line: index + 1 } });
          told.add(name);
        }
        yield at(shift(span, start), 'frequency', {
          data: { name, found: every, other: before.every, line: before.line + 1 },
          related: [{ span: before.span, note: firstPlace }],
        });
      }
    }
  }
}

/** The same digits in another order, of the same thing: one of the two is mistyped. */
function* namesakes(draft: Draft, facts: readonly Located<Fact>[], at: At): Generator<Report> {
  const known = new Map<string, { readonly digits: string; readonly at: number; readonly line: number }>();
  for (const { line, fact } of facts) {
    if (!fact.candidates) continue;
    for (const { key, digits, at: place } of fact.candidates) {
      const before = known.get(key);
      if (!before) known.set(key, { digits, at: place, line });
      if (!before || !isTransposed(before.digits, digits)) continue;
      const [first, second] = [before, { line, at: place }].map(one => {
        const text = draft.lines[one.line];
        return text && namedAt(text, one.at);
      });
      if (!first || !second) continue;
      yield at(shift(second.span, draft.starts[line] ?? 0), 'figure', {
        data: { name: second.name, found: second.typed, other: first.typed, line: before.line + 1 },
        related: [{ span: shift(first.span, draft.starts[before.line] ?? 0), note: firstPlace }],
      });
    }
  }
}

/** The figures of a line that a metric tells otherwise. */
function* conflicts(line: Line, metrics: Iterable<Metric>): Generator<{ readonly span: Span; readonly metric: Metric }> {
  const all = [...metrics];
  for (const figure of figuresOf(line)) {
    if (figure.approximate) continue;
    for (const metric of all) {
      if (metric.value === undefined || metric.unit === '%' || !isOf(figure, metric)) continue;
      const unit = /^(万|亿)?(.*)$/.exec(metric.unit);
      const scale = unit?.[1] === '万' ? 1e4 : unit?.[1] === '亿' ? 1e8 : 1;
      const isSame = Math.abs(figure.value - metric.value * scale) <= figure.step / 2;
      if (figure.unit !== (unit?.[2] ?? '') || isSame || figure.value === (metric.previous ?? Number.NaN) * scale) continue;
      if (!isPlanned(line, figure)) yield { span: { start: figure.number.start, end: figure.span.end }, metric };
    }
  }
}
