import type { FrontMatter, Path } from '../draft/front-matter.ts';
import { yamlReason } from '../draft/yaml-reason.ts';
import { type ValidationError, frontMatter as validate } from '../schema/validators.js';
import { parseDay, parsePeriod } from '../text/date.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { MetricProblem } from './metric.ts';
import { isFormula, isPending, parseQuantity, scaleBetween } from './quantity.ts';

/** The keys of a front matter, and of a metric in its long form. */
export const frontMatterKeys = [
  '文种',
  '标题',
  '副标题',
  '单位',
  '期间',
  '主送',
  '称谓',
  '讲话人',
  '场合',
  '署名',
  '成文日期',
  '印章',
  '附件',
  '密级',
  '紧急程度',
  '版头',
  '版记',
  '指标',
] as const;

export const metricKeys = ['值', '单位', '上期', '小数', '来源', '截至'] as const;

/** What writers call a key by another name: no alias, a did-you-mean. */
const otherNames: Readonly<Record<string, string | undefined>> = {
  类型: '文种',
  题目: '标题',
  部门: '单位',
  时限: '期间',
  时间: '期间',
  周期: '期间',
  报送: '主送',
  抬头: '主送',
  日期: '成文日期',
  成文时间: '成文日期',
  成文日: '成文日期',
  落款日期: '成文日期',
  落款时间: '成文日期',
  落款: '署名',
  落款单位: '署名',
  署名单位: '署名',
  文体: '文种',
  文稿类型: '文种',
  主送机关: '主送',
  主送单位: '主送',
  数据: '指标',
  作者: '署名',
  type: '文种',
  title: '标题',
  period: '期间',
  date: '成文日期',
  author: '署名',
  metrics: '指标',
};

const blockKeys: Readonly<Record<string, readonly string[]>> = {
  版头: ['发文机关标志', '发文字号', '签发人', '份号'],
  版记: ['抄送', '印发机关', '印发日期'],
};

/** What is wrong with a front matter: its YAML, its keys, its values. One problem a mistake, at its own place. */
export function checkFrontMatter(frontMatter: FrontMatter): readonly MetricProblem[] {
  const yaml = frontMatter.problems.map(({ code, span, detail }) =>
    problem(
      code,
      span,
      { detail: code === 'syntax' ? { zh: yamlReason(detail), en: detail } : detail },
      code === 'colon' ? ': ' : code === 'alias' ? `"${detail}"` : undefined,
    ),
  );
  // After a mistake of YAML itself the values are not what was meant: to judge them would only confuse.
  if (frontMatter.problems.some(({ code }) => code !== 'duplicate-key' && code !== 'unclosed')) return yaml;
  return [
    ...yaml,
    ...schemaProblems(frontMatter),
    ...dateProblems(frontMatter),
    ...figureProblems(frontMatter),
    ...unitProblems(frontMatter),
  ];
}

function schemaProblems(frontMatter: FrontMatter): readonly MetricProblem[] {
  if (validate(frontMatter.value)) return [];
  const byPath = new Map<string, MetricProblem>();
  for (const error of validate.errors ?? []) {
    const path = pathOf(error.instancePath);
    const found = schemaProblem(frontMatter, error, path);
    // `anyOf` says the same of each of its branches; the first that names a key is the exact one.
    const key =
      error.keyword === 'additionalProperties'
        ? `${error.instancePath}/${String(error.params['additionalProperty'])}`
        : error.instancePath;
    if (found && !byPath.has(key)) byPath.set(key, found);
  }
  return withoutWholes(byPath);
}

/** Where something inside a value is wrong, the value as a whole is not blamed again. */
const withoutWholes = (byPath: ReadonlyMap<string, MetricProblem>): readonly MetricProblem[] =>
  [...byPath].filter(([path]) => ![...byPath.keys()].some(other => other.startsWith(`${path}/`))).map(([, found]) => found);

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));

function schemaProblem(frontMatter: FrontMatter, error: ValidationError, path: Path): MetricProblem | undefined {
  const key = String(path.at(-1) ?? '');
  if (error.keyword === 'additionalProperties') {
    const unknown = String(error.params['additionalProperty']);
    const known = path.length === 0 ? frontMatterKeys : (blockKeys[key] ?? metricKeys);
    const span = frontMatter.keySpan([...path, unknown]);
    const meant = path.length === 0 ? (otherNames[unknown.toLowerCase()] ?? nearest(unknown, known)) : nearest(unknown, known);
    return span && problem('unknown-key', span, { key: unknown, known: known.join('、') }, meant);
  }
  const span = frontMatter.valueSpan(path);
  if (!span) return undefined;
  if (isEmpty(frontMatter, path)) return path[0] === '指标' ? undefined : problem('missing-value', span, { key });
  if (error.keyword === 'enum') {
    const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
    const typed = frontMatter.source(path) ?? '';
    return problem('bad-choice', span, { key, value: typed, allowed: allowed.join('、') }, nearest(typed, allowed));
  }
  if (error.keyword === 'anyOf' && path[0] !== '指标') return undefined;
  if (error.keyword === '$ref' || error.keyword === 'minItems') return undefined;
  const value = frontMatter.source(path) ?? '';
  // YAML takes 2026 and 20261218 for numbers; the writer meant a period and a day.
  if (key === '期间') return problem('bad-period', span, { key, value }, parsePeriod(`${value}年`) ? `${value}年` : undefined);
  if (/日期$|^截至$/.test(key)) {
    const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(value)?.slice(1).join('-');
    return problem('bad-date', span, { key, value }, parts !== undefined && parseDay(parts) ? parts : undefined);
  }
  const type = String(error.params['type']);
  const data = {
    key: typeof path.at(-1) === 'number' ? String(path.at(-2)) : key,
    value,
    wanted: kindsOfValue[type] ?? otherValue,
  };
  return problem('wrong-type', span, data, type === 'string' ? inOneLine(frontMatter.value[key]) : undefined);
}

/** A list where words belong: 甲、乙. */
const inOneLine = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every(item => typeof item === 'string') ? value.join('、') : undefined;

/** By type of the schema: what a writer calls it. */
const kindsOfValue: Readonly<Record<string, NonNullable<MetricProblem['data'][string]>>> = {
  string: { zh: '一行文字', en: 'one line of text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表，一行一项，行首加“- ”', en: 'a list: one item a line, each after “- ”' },
  object: { zh: '下一级的各项，一行一项', en: 'keys of their own, one a line' },
};

const otherValue = { zh: '别的写法', en: 'written otherwise' };

function isEmpty(frontMatter: FrontMatter, path: Path): boolean {
  let value: unknown = frontMatter.value;
  for (const step of path)
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  return value === null || value === undefined || value === '';
}

/** A date of the calendar, or a period, where one belongs. Words for a blank are found by another rule. */
function dateProblems(frontMatter: FrontMatter): readonly MetricProblem[] {
  const paths: [Path, 'date' | 'period'][] = [
    [['成文日期'], 'date'],
    [['版记', '印发日期'], 'date'],
    [['期间'], 'period'],
  ];
  for (const [name, metric] of Object.entries(asMap(frontMatter.value['指标'])))
    if ('截至' in asMap(metric)) paths.push([['指标', name, '截至'], 'date']);
  return paths.flatMap(([path, kind]) => {
    let value: unknown = frontMatter.value;
    for (const step of path) value = asMap(value)[step];
    const span = frontMatter.valueSpan(path);
    if (typeof value !== 'string' || !span || /【|[xX*×_]{2}|待/.test(value)) return [];
    const isGood = kind === 'date' ? parseDay(value) : parsePeriod(value);
    return isGood ? [] : [problem(kind === 'date' ? 'bad-date' : 'bad-period', span, { key: String(path.at(-1)), value })];
  });
}

/** Text where a figure belongs. */
function figureProblems(frontMatter: FrontMatter): readonly MetricProblem[] {
  return Object.entries(asMap(frontMatter.value['指标'])).flatMap(([name, metric]) => {
    const isLong = '值' in asMap(metric);
    const path: Path = isLong ? ['指标', name, '值'] : ['指标', name];
    const value = isLong ? asMap(metric)['值'] : metric;
    const span = frontMatter.valueSpan(path);
    if (typeof value !== 'string' || !span) return [];
    return isPending(value) || isFormula(value) || parseQuantity(value)
      ? []
      : [problem('not-a-figure', span, { key: name, value })];
  });
}

/** 上期 is a figure too; and a unit written twice must be the same one, or money on another scale. */
function unitProblems(frontMatter: FrontMatter): readonly MetricProblem[] {
  return Object.entries(asMap(frontMatter.value['指标'])).flatMap(([name, metric]) => {
    const { 值: value, 单位: declared, 上期: previous } = asMap(metric);
    const unitOf = (text: unknown): string => (typeof text === 'string' ? (parseQuantity(text)?.unit ?? '') : '');
    const unit = typeof declared === 'string' ? declared : unitOf(value);
    return (['值', '上期'] as const).flatMap(key => {
      const typed = key === '值' ? value : previous;
      const span = frontMatter.valueSpan(['指标', name, key]);
      if (!span || typeof typed !== 'string' || isPending(typed) || isFormula(typed)) return [];
      const quantity = parseQuantity(typed);
      if (!quantity) return key === '上期' ? [problem('not-a-figure', span, { key: `${name}.上期`, value: typed })] : [];
      if (quantity.unit === '' || unit === '') return [];
      const isSame = key === '值' ? quantity.unit === unit : scaleBetween(quantity.unit, unit) !== undefined;
      return isSame ? [] : [problem('bad-unit', span, { key: name, value: quantity.unit, unit })];
    });
  });
}

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const problem = (code: string, span: Span, data: MetricProblem['data'], suggestion?: string): MetricProblem => ({
  rule: 'front-matter',
  code,
  span,
  data,
  ...(suggestion !== undefined && { suggestion }),
});
