import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomesOf } from '../../src/content/outcomes.ts'
import { evaluate } from '../../src/model/evaluate.ts'
import type { Expression, Fact } from '../../src/model/expression.ts'
import { expression } from '../support/plan-content.ts'

const range = { min: 1, max: 5 }
const reach = (space: string, id: string) => (space === 'value' && ['A', 'B'].includes(id) ? range : undefined)

describe('what a condition can come out as', () => {
  test.each([
    ['value.A < 1', { canHold: false, canFail: true }],
    ['value.A <= 1', { canHold: true, canFail: true }],
    ['value.A > 5', { canHold: false, canFail: true }],
    ['value.A >= 1', { canHold: true, canFail: false }],
    ['value.A - value.B > 4', { canHold: false, canFail: true }],
    ['value.A + value.B >= 2', { canHold: true, canFail: false }],
    ['!(value.A < 1)', { canHold: true, canFail: false }],
    ['value.A < 1 && value.C < 3', { canHold: false, canFail: true }],
    ['value.A < 1 || value.C < 3', { canHold: true, canFail: true }],
    ['value.A * 2 > 10', { canHold: true, canFail: true }],
  ])('%s', (text, outcomes) => {
    expect(outcomesOf(expression(text), reach)).toEqual(outcomes)
  })

  test('is never less than what it really comes out as', () => {
    fc.assert(
      fc.property(conditions, fc.record({ A: value, B: value, C: value }), (condition, values) => {
        const facts = new Map<string, Fact>(Object.entries(values))
        const found = evaluate(condition, (_, id) => facts.get(id))
        const { canHold, canFail } = outcomesOf(condition, reach)
        if (found === true) expect(canHold).toBe(true)
        if (found === false) expect(canFail).toBe(true)
      }),
    )
  })
})

const value = fc.constantFrom(1, 1.5, 2, 3, 4.999, 5)
const { condition: conditions } = fc.letrec<{ number: Expression; condition: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('A', 'B', 'C').map((id): Expression => ({ op: 'name', space: 'value', id })),
    fc.constantFrom(-4, 0, 1, 3, 4, 5, 10).map((number): Expression => ({ op: 'constant', value: number })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('number'), tie('number'))
      .map(([op, left, right]): Expression => ({ op, left, right })),
    tie('number').map((of): Expression => ({ op: 'negate', of })),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'), tie('number'))
      .map(([op, left, right]): Expression => ({ op, left, right })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
      .map(([op, of]): Expression => ({ op, of })),
    tie('condition').map((of): Expression => ({ op: 'not', of })),
  ),
}))
