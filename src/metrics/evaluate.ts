import type { Expression } from './formula.ts';
import { scaleBetween } from './quantity.ts';

/** A value with its unit; a ratio of like things has the unit `%` and is a fraction. */
export interface Worked {
  readonly value: number;
  readonly unit: string;
}

/** Why a formula has no value: a name to be told, a division by zero, or something it needs is pending. */
export type Failure = { readonly failure: 'division-by-zero' | 'pending' };

/** Works a tree out. `lookUp` gives the value of a name, or undefined while it is pending. */
export function evaluate(expression: Expression, lookUp: (name: string, field?: string) => Worked | undefined): Worked | Failure {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, unit: '' };
    case 'name':
      return lookUp(expression.name, expression.field) ?? { failure: 'pending' };
    case 'sign': {
      const of = evaluate(expression.of, lookUp);
      return 'failure' in of || !expression.negative ? of : { ...of, value: -of.value };
    }
    case 'call':
      return call(
        expression.name,
        expression.of.map(part => evaluate(part, lookUp)),
      );
    case 'binary': {
      const left = evaluate(expression.left, lookUp);
      const right = evaluate(expression.right, lookUp);
      if ('failure' in left) return left;
      if ('failure' in right) return right;
      // `甲 / 乙 * 100` is how a percentage is written by hand: the ratio is shown as one already.
      if (expression.operator === '*' && left.unit === '%' && isLiteral(expression.right)) {
        return right.value === 100 ? left : { value: left.value * right.value, unit: '%' };
      }
      return binary(expression.operator, left, right);
    }
  }
}

const isLiteral = (expression: Expression): boolean => expression.kind === 'number';

function binary(operator: '+' | '-' | '*' | '/', left: Worked, right: Worked): Worked | Failure {
  switch (operator) {
    case '+':
    case '-': {
      const other = inUnit(right, left.unit);
      return { value: operator === '+' ? left.value + other : left.value - other, unit: left.unit || right.unit };
    }
    case '*':
      // A share of a count is a count: 总数 × 完成率.
      return {
        value: left.value * right.value,
        unit: left.unit === '%' ? right.unit : right.unit === '%' ? left.unit : left.unit || right.unit,
      };
    case '/': {
      if (right.value === 0) return { failure: 'division-by-zero' };
      const alike = scaleBetween(left.unit, right.unit) !== undefined;
      const value = alike ? left.value / inUnit(right, left.unit) : left.value / right.value;
      if (!Number.isFinite(value)) return { failure: 'division-by-zero' };
      return { value, unit: alike && left.unit !== '' ? '%' : right.unit === '' ? left.unit : '' };
    }
  }
}

/** 万元 and 元 are the same thing on another scale. */
const inUnit = (worked: Worked, unit: string): number => worked.value * (scaleBetween(worked.unit, unit) ?? 1);

function call(name: 'round' | 'sum', parts: readonly (Worked | Failure)[]): Worked | Failure {
  const failed = parts.find(part => 'failure' in part);
  if (failed) return failed;
  const values = parts as readonly Worked[];
  const [first, second] = values;
  if (!first) return { value: 0, unit: '' };
  if (name === 'sum') return { value: values.reduce((total, part) => total + inUnit(part, first.unit), 0), unit: first.unit };
  const scale = 10 ** Math.min(10, Math.max(0, second?.value ?? 0));
  return { ...first, value: Math.round(first.value * scale) / scale };
}
