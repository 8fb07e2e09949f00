import { readExpression } from '../../src/content/read-expression.ts'
import { scopeOf } from '../../src/content/scope.ts'
import type { FactType } from '../../src/model/expression-fault.ts'

/** The names of a small questionnaire: a choice, ticks, a number, a class. */
export const smallScope = scopeOf([
  { space: 'answer', id: 'TEC-IA-1', value: { type: 'number', options: ['1', '2', '3'] } },
  { space: 'answer', id: 'TICKS', value: { type: 'list', of: 'number', options: ['1', '2'] } },
  { space: 'answer', id: 'DEGREES', value: { type: 'number' } },
  { space: 'profile', id: 'size', value: { type: 'text', options: ['XS', 'S', 'M'] } },
  { space: 'profile', id: 'employees', value: { type: 'number' } },
  { space: 'score', id: 'CON-ACCE-1', value: { type: 'number' } },
])

export function read(text: string, expected?: FactType) {
  return readExpression(text, smallScope, expected)
}

/** What is wrong with an expression: `offset code`. */
export function slips(text: string, expected?: FactType): readonly string[] {
  return read(text, expected).faults.map(({ offset, fault }) => `${offset} ${fault.code}`)
}
