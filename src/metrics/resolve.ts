import type { Draft } from '../draft/draft.ts';
import type { FrontMatter } from '../draft/front-matter.ts';
import { memo } from '../text/memo.ts';
import { nearest } from '../text/nearest.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkRanges } from './check-ranges.ts';
import { evaluate, type Worked } from './evaluate.ts';
import type { Expression } from './formula.ts';
import type { Metric, MetricProblem, Metrics } from './metric.ts';
import { change, type RawMetric, readMetrics } from './read-metrics.ts';

const none: Metrics = { byName: new Map(), problems: [] };

/** The figures of a draft, worked out, with everything that is wrong with its front matter. Kept while that is unchanged. */
export const resolveMetrics = (draft: Draft): Metrics => (draft.frontMatter ? resolve(draft.frontMatter) : none);

const resolve = memo((frontMatter: FrontMatter): Metrics => {
  const { metrics, problems } = readMetrics(frontMatter);
  const solver = new Solver(metrics);
  const byName = new Map<string, Metric>();
  for (const [name, raw] of metrics) byName.set(name, solver.metric(name, raw));
  return {
    byName,
    problems: [...checkFrontMatter(frontMatter), ...problems, ...solver.problems, ...checkRanges(byName)],
  };
});

/** Works formulas out in the order they need each other; lives for one front matter. */
class Solver {
  readonly problems: MetricProblem[] = [];
  readonly #raw: ReadonlyMap<string, RawMetric>;
  readonly #done = new Map<string, Worked | undefined>();
  readonly #open: string[] = [];
  readonly #inCycle = new Set<string>();

  constructor(raw: ReadonlyMap<string, RawMetric>) {
    this.#raw = raw;
  }

  metric(name: string, { expression: _, ...raw }: RawMetric): Metric {
    const worked = this.#value(name);
    return { ...raw, unit: raw.unit || (worked?.unit ?? ''), ...(worked && { value: worked.value }) };
  }

  #value(name: string): Worked | undefined {
    if (this.#done.has(name)) return this.#done.get(name);
    const raw = this.#raw.get(name);
    if (!raw) return undefined;
    const at = this.#open.indexOf(name);
    if (at !== -1) {
      this.#cycle(this.#open.slice(at));
      return undefined;
    }
    this.#open.push(name);
    const worked = raw.expression
      ? this.#workOut(raw, raw.expression)
      : raw.value === undefined
        ? undefined
        : { value: raw.value, unit: raw.unit };
    this.#open.pop();
    this.#done.set(name, worked);
    return worked;
  }

  #workOut(raw: RawMetric, expression: Expression): Worked | undefined {
    const unknown = namesIn(expression).filter(({ name }) => !this.#raw.has(name));
    for (const { name, span } of unknown) {
      const suggestion = nearest(name, this.#raw.keys());
      const at = { start: raw.formulaStart + span.start, end: raw.formulaStart + span.start + name.length };
      this.#problem('unknown-name', at, { name: raw.name, unknown: name }, suggestion);
    }
    const worked = evaluate(expression, (name, field) => this.#field(name, field));
    if (!('failure' in worked)) return raw.unit ? { ...worked, unit: raw.unit } : worked;
    if (worked.failure === 'division-by-zero') this.#problem('division-by-zero', raw.valueSpan, { name: raw.name });
    return undefined;
  }

  #field(name: string, field: string | undefined): Worked | undefined {
    const own = this.#value(name);
    if (field === undefined || field === '值') return own;
    const raw = this.#raw.get(name);
    if (!raw || raw.previous === undefined) return undefined;
    const previous = { value: raw.previous, unit: own?.unit ?? raw.unit };
    if (field === '上期') return previous;
    if (!own) return undefined;
    if (field === '增量') return { value: own.value - raw.previous, unit: own.unit };
    return field === '同比' && raw.previous !== 0 ? { value: change(own.value, raw.previous), unit: '%' } : undefined;
  }

  #cycle(names: readonly string[]): void {
    if (names.some(name => this.#inCycle.has(name))) return;
    for (const name of names) this.#inCycle.add(name);
    const first = this.#raw.get(names[0] ?? '');
    if (first) this.#problem('cycle', first.valueSpan, { names: [...names, names[0]].join(' → ') });
  }

  #problem(code: string, span: MetricProblem['span'], data: MetricProblem['data'], suggestion?: string): void {
    this.problems.push({ rule: 'metric-formula', code, span, data, ...(suggestion !== undefined && { suggestion }) });
  }
}

function namesIn(expression: Expression): readonly Extract<Expression, { kind: 'name' }>[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression];
    case 'sign':
      return namesIn(expression.of);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.of.flatMap(namesIn);
  }
}
