import type { Expression, Fact, Space } from '../../src/model/expression.ts'

export type Look = (space: Space, id: string) => Fact | undefined

/** Equal when closer than this, wherever numbers are compared (design §4). */
export const hair = 1e-9

/** What random conditions are worth, three-valued (design §3): undefined is not known yet. Written apart from src/. */
export function naiveWorth(expression: Expression, look: Look): Fact | undefined {
  if (expression.op === 'constant') return expression.value
  if (expression.op === 'name') return look(expression.space, expression.id)
  if (expression.op === 'not') {
    const of = naiveWorth(expression.of, look)
    return of === undefined ? undefined : of !== true
  }
  if (!('left' in expression)) throw new Error(`the naive reader does not know ${expression.op}`)
  const left = naiveWorth(expression.left, look)
  const right = naiveWorth(expression.right, look)
  if (left === undefined || right === undefined) return undefined
  if (expression.op === 'in') return Array.isArray(right) && right.some((one) => one === left)
  if (expression.op === '==') return left === right
  return typeof left === 'number' && typeof right === 'number' ? ofNumbers(expression.op, left, right) : undefined
}

function ofNumbers(op: string, left: number, right: number): Fact {
  if (op === '*') return left * right
  if (op === '<') return left < right - hair
  if (op === '>=') return left >= right - hair
  throw new Error(`the naive reader does not know ${op}`)
}
