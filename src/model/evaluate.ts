import type { Arithmetic, Comparison, Expression, Fact, Facts } from './expression.ts'
import { compareNumbers } from './number.ts'

/**
 * What an expression is worth, or undefined when that is not known yet (design §3, three-valued).
 *
 * | left    | right   | `&&`    | `||`    |
 * |---------|---------|---------|---------|
 * | false   | unknown | false   | unknown |
 * | true    | unknown | unknown | true    |
 * | unknown | unknown | unknown | unknown |
 *
 * Everything else with an unknown operand is unknown, and so is a division by zero: a condition that rests on
 * what nobody answered must not come out false. Numbers compare with the product's tolerance.
 */
export function evaluate(expression: Expression, facts: Facts): Fact | undefined {
  switch (expression.op) {
    case 'constant':
      return expression.value
    case 'name':
      return facts(expression.space, expression.id)
    case 'not':
    case 'negate':
    case 'size':
      return unary(expression.op, evaluate(expression.of, facts))
    case 'and':
      return decisive(expression.of, facts, false)
    case 'or':
      return decisive(expression.of, facts, true)
    case 'min':
    case 'max':
    case 'list':
      return together(expression.op, expression.of, facts)
    case 'choose':
      return chosen(expression, facts)
    default:
      return binary(expression.op, evaluate(expression.left, facts), evaluate(expression.right, facts))
  }
}

function unary(op: 'not' | 'negate' | 'size', of: Fact | undefined): Fact | undefined {
  switch (op) {
    case 'not':
      return typeof of === 'boolean' ? !of : undefined
    case 'negate':
      return typeof of === 'number' ? -of : undefined
    case 'size':
      return typeof of === 'string' ? [...of].length : isListFact(of) ? of.length : undefined
  }
}

/** `&&` is decided by one false, `||` by one true, whatever the others; otherwise one unknown leaves it unknown. */
function decisive(of: readonly Expression[], facts: Facts, decider: boolean): boolean | undefined {
  let isKnown = true
  for (const operand of of) {
    const fact = evaluate(operand, facts)
    if (fact === decider) return decider
    if (typeof fact !== 'boolean') isKnown = false
  }
  return isKnown ? !decider : undefined
}

function together(op: 'min' | 'max' | 'list', of: readonly Expression[], facts: Facts): Fact | undefined {
  const values = of.map((operand) => evaluate(operand, facts))
  const known = values.filter((fact) => fact !== undefined)
  if (known.length < of.length) return undefined
  if (op === 'list') return known
  const numbers = known.filter((fact) => typeof fact === 'number')
  if (numbers.length < known.length || numbers.length === 0) return undefined
  return op === 'min' ? Math.min(...numbers) : Math.max(...numbers)
}

function chosen(choice: Extract<Expression, { op: 'choose' }>, facts: Facts): Fact | undefined {
  const when = evaluate(choice.when, facts)
  if (typeof when !== 'boolean') return undefined
  return evaluate(when ? choice.yes : choice.no, facts)
}

function binary(op: Comparison | Arithmetic | 'in', left: Fact | undefined, right: Fact | undefined): Fact | undefined {
  if (left === undefined || right === undefined) return undefined
  switch (op) {
    case '==':
      return isSame(left, right)
    case '!=':
      return !isSame(left, right)
    case 'in':
      return isListFact(right) ? right.some((member) => isSame(left, member)) : undefined
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isInOrder(op, left, right)
    default:
      return calculated(op, left, right)
  }
}

function isSame(left: Fact, right: Fact): boolean {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right) === 0
  if (isListFact(left) && isListFact(right)) {
    return left.length === right.length && left.every((member, index) => isSameOrMissing(member, right[index]))
  }
  return left === right
}

function isSameOrMissing(left: Fact, right: Fact | undefined): boolean {
  return right !== undefined && isSame(left, right)
}

function isInOrder(op: '<' | '<=' | '>' | '>=', left: Fact, right: Fact): boolean | undefined {
  const order = orderOf(left, right)
  if (order === undefined) return undefined
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

function orderOf(left: Fact, right: Fact): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right)
  if (typeof left !== 'string' || typeof right !== 'string') return undefined
  return left < right ? -1 : Number(left > right)
}

function calculated(op: Arithmetic, left: Fact, right: Fact): Fact | undefined {
  if (op === '+' && typeof left === 'string' && typeof right === 'string') return left + right
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  const result = arithmetic(op, left, right)
  return Number.isFinite(result) ? result : undefined
}

/** What an operation makes of two numbers; nothing finite where it makes none. */
export function arithmetic(op: Arithmetic, left: number, right: number): number {
  switch (op) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
    case '%':
      return left % right
  }
}

function isListFact(fact: Fact | undefined): fact is readonly Fact[] {
  return Array.isArray(fact)
}
