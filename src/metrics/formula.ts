import jsep from 'jsep';
import type { Span } from '../text/span.ts';
import { placesOf, withPlainNames } from './formula-names.ts';

/** A formula as a tree; spans are in the formula's source. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string; readonly field?: string; readonly span: Span }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: 'round' | 'sum'; readonly of: readonly Expression[] };

export type Parsed = { readonly expression: Expression } | { readonly wrong: Wrong };

/** Why a formula cannot be read. */
export interface Wrong {
  readonly zh: string;
  readonly en: string;
}

const fullWidth: Readonly<Record<string, string>> = {
  '＋': '+',
  '－': '-',
  '−': '-',
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
  '％': '%',
};

const functions: Readonly<Record<string, 'round' | 'sum'>> = { round: 'round', 四舍五入: 'round', sum: 'sum', 合计: 'sum' };

/** Longer than any formula a person writes; a hostile one is not even looked at. */
const longest = 500;

// Only arithmetic: everything else jsep knows is taken out of it.
for (const operator of Object.keys(jsep.binary_ops)) if (!'+-*/'.includes(operator)) jsep.removeBinaryOp(operator);
for (const operator of Object.keys(jsep.unary_ops)) if (!'+-'.includes(operator)) jsep.removeUnaryOp(operator);

/** A mistake told in both languages; jsep's own are thrown as plain errors. */
class FormulaError extends Error {
  readonly wrong: Wrong;
  constructor(zh: string, en: string) {
    super(en);
    this.wrong = { zh, en };
  }
}

/**
 * Reads `甲 / 乙`, `round(甲 ÷ 乙, 3)`, `合计(甲，乙)`: numbers, names, + − × ÷, parentheses, round and sum. Never evaluates.
 * `names` are the metrics there are: those that no parser takes for a name (1季度, 隐患（一般）) are read all the same.
 */
export function parseFormula(source: string, names: readonly string[] = []): Parsed {
  if (source.length > longest) return { wrong: { zh: `超过${longest}个字符`, en: `it is longer than ${longest} characters` } };
  if (source.trim() === '') return { wrong: { zh: '等号后没有内容', en: 'there is nothing behind the =' } };
  const { text, stands } = withPlainNames(
    source.replaceAll(/\{\{|\}\}/g, braces => (braces === '{{' ? ' (' : ') ')),
    names,
  );
  const arithmetic = text.replaceAll(/[＋－−×＊÷／（），、％]/g, character => fullWidth[character] ?? character);
  const places = placesOf(arithmetic, stands);
  try {
    return { expression: convert(jsep(arithmetic.replaceAll(/(\d)%/g, '$1/100')), stands, places, 0) };
  } catch (error) {
    return { wrong: error instanceof FormulaError ? error.wrong : jsepReason(error instanceof Error ? error.message : '') };
  }
}

type Node = jsep.Expression & { readonly [key: string]: unknown };

const deepest = 50;

function convert(
  node: jsep.Expression,
  stands: ReadonlyMap<string, string>,
  places: Map<string, Span[]>,
  depth: number,
): Expression {
  if (depth > deepest) throw new FormulaError('括号过深', 'the parentheses are too deep');
  const { type, ...parts } = node as Node;
  const inner = (part: unknown): Expression => convert(part as jsep.Expression, stands, places, depth + 1);
  switch (type) {
    case 'Literal':
      if (typeof parts['value'] === 'number') return { kind: 'number', value: parts['value'] };
      throw new FormulaError(`“${String(parts['raw'])}”不是数`, `${String(parts['raw'])} is no number`);
    case 'Identifier':
      return nameAt(String(parts['name']), stands, places);
    case 'MemberExpression': {
      const object = inner(parts['object']);
      const property = parts['property'] as Node;
      if (object.kind !== 'name' || parts['computed'] === true)
        throw new FormulaError('只能写“名.上期”这样的引用', 'only name.上期 and the like can be written');
      return {
        ...object,
        field: String(property['name']),
        span: { start: object.span.start, end: object.span.end + 1 + String(property['name']).length },
      };
    }
    case 'UnaryExpression':
      return { kind: 'sign', negative: parts['operator'] === '-', of: inner(parts['argument']) };
    case 'BinaryExpression':
      return { kind: 'binary', operator: parts['operator'] as '+', left: inner(parts['left']), right: inner(parts['right']) };
    case 'CallExpression': {
      const callee = String((parts['callee'] as Node)['name']);
      const name = Object.hasOwn(functions, callee) ? functions[callee] : undefined;
      if (!name)
        throw new FormulaError(
          `没有“${callee}”这个函数，只有 round 和 sum`,
          `there is no function ${callee}, only round and sum`,
        );
      arity(name, (parts['arguments'] as unknown[]).length);
      return { kind: 'call', name, of: (parts['arguments'] as unknown[]).map(inner) };
    }
    default:
      throw new FormulaError('只能用 + − × ÷ 和括号', 'only + − × ÷ and parentheses can be used');
  }
}

/** jsep gives no offsets: each name is looked for where it stands next. */
function nameAt(word: string, stands: ReadonlyMap<string, string>, places: Map<string, Span[]>): Expression {
  const span = places.get(word)?.shift() ?? { start: 0, end: word.length };
  return { kind: 'name', name: stands.get(word) ?? word, span };
}

function arity(name: 'round' | 'sum', count: number): void {
  if (name === 'sum' ? count >= 1 : count === 1 || count === 2) return;
  throw name === 'sum'
    ? new FormulaError('sum 的括号中应有要相加的数', 'sum adds what stands in its parentheses')
    : new FormulaError('round 应写作 round(数, 小数位数)', 'round is written round(number, decimals)');
}

function jsepReason(message: string): Wrong {
  const zh = /Unclosed|Expected \)|Unexpected "\)"/.test(message)
    ? '括号没有成对'
    : /Expected expression|Expected exp/.test(message)
      ? '运算符号后面缺少内容'
      : '有不能识别的符号';
  return { zh, en: message };
}
