import jsep from 'jsep';
import type { Span } from '../text/span.ts';

/** A formula as a tree; spans are in the formula's source. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string; readonly field?: string; readonly span: Span }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: 'round' | 'sum'; readonly of: readonly Expression[] };

export type Parsed = { readonly expression: Expression } | { readonly wrong: string };

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

/** Reads `甲 / 乙`, `round(甲 ÷ 乙, 3)`, `合计(甲，乙)`: numbers, names, + − × ÷, parentheses, round and sum. Never evaluates. */
export function parseFormula(source: string): Parsed {
  const text = source
    .replaceAll(/[＋－−×＊÷／（），、％]/g, character => fullWidth[character] ?? character)
    .replaceAll(/(\d)%/g, '$1/100');
  if (text.length > longest) return { wrong: `超过${longest}个字符` };
  if (text.trim() === '') return { wrong: '等号后没有内容' };
  try {
    const places = new Map<string, number>();
    return { expression: convert(jsep(text), source, places, 0) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

type Node = jsep.Expression & { readonly [key: string]: unknown };

const deepest = 50;

function convert(node: jsep.Expression, source: string, places: Map<string, number>, depth: number): Expression {
  if (depth > deepest) throw new Error('括号过深');
  const { type, ...parts } = node as Node;
  const inner = (part: unknown): Expression => convert(part as jsep.Expression, source, places, depth + 1);
  switch (type) {
    case 'Literal':
      if (typeof parts['value'] === 'number') return { kind: 'number', value: parts['value'] };
      throw new Error(`“${String(parts['raw'])}”不是数`);
    case 'Identifier':
      return nameAt(String(parts['name']), source, places);
    case 'MemberExpression': {
      const object = inner(parts['object']);
      const property = parts['property'] as Node;
      if (object.kind !== 'name' || parts['computed'] === true) throw new Error('只能写“名.上期”这样的引用');
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
      const name = functions[String((parts['callee'] as Node)['name'])];
      if (!name) throw new Error(`没有“${String((parts['callee'] as Node)['name'])}”这个函数，只有 round 和 sum`);
      return { kind: 'call', name, of: (parts['arguments'] as unknown[]).map(inner) };
    }
    default:
      throw new Error('只能用 + − × ÷ 和括号');
  }
}

/** jsep gives no offsets: names are found in the order they stand. */
function nameAt(name: string, source: string, places: Map<string, number>): Expression {
  const start = Math.max(0, source.indexOf(name, places.get(name) ?? 0));
  places.set(name, start + name.length);
  return { kind: 'name', name, span: { start, end: start + name.length } };
}
