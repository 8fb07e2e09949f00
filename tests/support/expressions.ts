import type { Arithmetic, Comparison, Expression, Fact, Space } from '../../src/model/expression.ts'

type Operand = Expression | Fact

/** `name('score', 'CON-1')` is what an author writes `score.CON_1`. */
export function name(space: Space, id: string): Expression {
  return { op: 'name', space, id }
}

/** `compare('score.CON-1', '<', 3)`: a comparison, the left side given as `space.id`, an expression or a constant. */
export function compare(left: Operand, op: Comparison | Arithmetic | 'in', right: Operand): Expression {
  return { op, left: expressionOf(left), right: expressionOf(right) }
}

export function both(...of: Expression[]): Expression {
  return { op: 'and', of }
}

export function either(...of: Expression[]): Expression {
  return { op: 'or', of }
}

export function not(of: Expression): Expression {
  return { op: 'not', of }
}

export function choose(when: Expression, then: Operand, otherwise: Operand): Expression {
  return { op: 'choose', when, yes: expressionOf(then), no: expressionOf(otherwise) }
}

export function constant(value: Fact): Expression {
  return { op: 'constant', value }
}

const spaces: readonly string[] = ['answer', 'score', 'spread', 'profile', 'value', 'at_target', 'action']

function expressionOf(operand: Operand): Expression {
  if (isExpression(operand)) return operand
  if (typeof operand !== 'string') return constant(operand)
  const dot = operand.indexOf('.')
  const space = operand.slice(0, dot)
  return isSpace(space) ? name(space, operand.slice(dot + 1)) : constant(operand)
}

function isExpression(operand: Operand): operand is Expression {
  return typeof operand === 'object' && 'op' in operand
}

function isSpace(word: string): word is Space {
  return spaces.includes(word)
}
