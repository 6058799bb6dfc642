import { mayHaveAmounts } from '../draft/amounts.ts';
import type { Draft, Line } from '../draft/draft.ts';
import { figuresOf } from '../draft/figures.ts';
import { defineRule, type Report, type RuleContext } from '../lint/rule.ts';
import { formatMetric } from '../metrics/format-value.ts';
import type { Metric } from '../metrics/metric.ts';
import { shift } from '../text/span.ts';
import { otherCount, wholesOf } from './figures/back-reference.ts';
import { type Conflict, type FigureFact, FigureIndex } from './figures/figure-index.ts';
import { frequenciesOf } from './figures/frequencies.ts';
import {
  type Candidate,
  isOf,
  isOneKind,
  isPlanned,
  isSlip,
  namedAt,
  numbersOf,
  twiceIn,
  wordsOfFigures,
} from './figures/named.ts';
import type { Namesake } from './figures/namesakes.ts';

const nothing: FigureFact['twice'] = [];

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
  anchors: [...'0123456789每'],
  read(line: Line): FigureFact | undefined {
    const frequencies = frequenciesOf(line);
    const { isSome, candidates, members } = numbersOf(line);
    const twice = members > 1 ? twiceIn(line) : nothing;
    if (frequencies.length === 0 && !(isSome && mayHaveAmounts(line, 1))) return undefined;
    return { frequencies, candidates, twice, wholes: wholesOf(line), words: wordsOfFigures(line) };
  },
  makeIndex: () => new FigureIndex(),
  *check({ draft, index, metrics }, { at }) {
    yield* frequencies(draft, index, at);
    yield* namesakes(draft, index, at);
    if (index.wholes.size > 0) yield* wholes(draft, index, at);
    for (const [line, pairs] of index.twice) {
      const start = draft.starts[line] ?? 0;
      for (const [first, second] of pairs) {
        yield at(shift(second.span, start), 'figure', {
          data: { name: second.name, found: second.typed, other: first.typed, line: line + 1 },
          related: [{ span: shift(first.span, start), note: firstPlace }],
          severity: 'information',
        });
      }
    }
    const conflicts = index.conflicts(metrics, line => conflictsIn(draft.lines[line], [...metrics.byName.values()]));
    for (const [line, found] of conflicts)
      for (const { span, ...data } of found) yield at(shift(span, draft.starts[line] ?? 0), 'metric', { data });
  },
});

const firstPlace = { zh: '前一处', en: 'the first place' };

type At = RuleContext<typeof messages, unknown>['at'];

/** What is held every quarter here and every month there. */
function* frequencies(draft: Draft, index: FigureIndex, at: At): Generator<Report> {
  for (const [before, ...others] of index.frequencies.varied()) {
    if (!before) continue;
    const { name } = before.item;
    const place = shift(before.item.span, draft.starts[before.line] ?? 0);
    let isTold = false;
    for (const { line, value, item } of others) {
      if (value === before.value) continue;
      if (!isTold) yield at(place, 'frequency', { data: { name, found: before.value, other: value, line: line + 1 } });
      isTold = true;
      yield at(shift(item.span, draft.starts[line] ?? 0), 'frequency', {
        data: { name, found: value, other: before.value, line: before.line + 1 },
        related: [{ span: place, note: firstPlace }],
      });
    }
  }
}

/** The same digits in another order, of the same thing: one of the two is mistyped. */
function* namesakes(draft: Draft, index: FigureIndex, at: At): Generator<Report> {
  for (const [before, ...others] of index.candidates.varied()) {
    for (const other of others) {
      if (!before || !isSlip(before.value, other.value)) continue;
      const { isBack } = other.item;
      // What two deeds came to is told apart; what is spoken of again is not.
      if (isBack !== undefined && (!isBack || before.item.isBack || isTold(others, other.value))) continue;
      const [first, second] = [before, other].map(({ line, item }) => {
        const text = draft.lines[line];
        return text && namedAt(text, item);
      });
      if (!first || !second || (!isBack && !isOneKind(first.behind, second.behind))) continue;
      yield at(shift(second.span, draft.starts[other.line] ?? 0), 'figure', {
        data: {
          name: isBack ? other.item.key.slice(0, 2) : second.name,
          found: second.typed,
          other: first.typed,
          line: before.line + 1,
        },
        related: [{ span: shift(first.span, draft.starts[before.line] ?? 0), note: firstPlace }],
      });
    }
  }
}

const isTold = (all: readonly Namesake<Candidate>[], told: string): boolean =>
  all.some(({ value, item }) => value === told && !item.isBack);

/** Lines of a piece with wholes, and wholes of a line: each is looked for in all lines, and more of them no summary has. */
const mostWholes = 12;

/** 28家 that are 26家 where some of them are spoken of. */
function* wholes(draft: Draft, index: FigureIndex, at: At): Generator<Report> {
  if (index.wholes.size > mostWholes) return;
  const lines = index.lines.flatMap(line => {
    const text = draft.lines[line];
    return text ? [[line, text] as const] : [];
  });
  for (const [line, found] of index.wholes) {
    if (found.length > mostWholes) continue;
    for (const whole of found) {
      const other = otherCount(whole, lines);
      if (!other) continue;
      const [place, { typed, span }] = other;
      const start = (draft.starts[line] ?? 0) + whole.at;
      yield at({ start, end: start + whole.digits.length + whole.unit.length }, 'figure', {
        data: { name: whole.name, found: `${whole.digits}${whole.unit}`, other: typed, line: place + 1 },
        related: [{ span: shift(span, draft.starts[place] ?? 0), note: { zh: '另一处', en: 'the other place' } }],
      });
    }
  }
}

/** The figures of a line that a metric tells otherwise. */
function conflictsIn(line: Line | undefined, all: readonly Metric[]): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const figure of line ? figuresOf(line) : []) {
    if (!line || figure.approximate) continue;
    for (const metric of all) {
      if (metric.value === undefined || metric.unit === '%' || !isOf(figure, metric)) continue;
      const unit = /^(万|亿)?(.*)$/.exec(metric.unit);
      const scale = unit?.[1] === '万' ? 1e4 : unit?.[1] === '亿' ? 1e8 : 1;
      const isSame = Math.abs(figure.value - metric.value * scale) <= figure.step / 2;
      if (figure.unit !== (unit?.[2] ?? '') || isSame || figure.value === (metric.previous ?? Number.NaN) * scale) continue;
      if (isPlanned(line, figure)) continue;
      const span = { start: figure.number.start, end: figure.span.end };
      const value = formatMetric(metric) ?? '';
      found.push({ span, name: metric.name, found: line.text.slice(span.start, span.end), value });
    }
  }
  return found;
}
