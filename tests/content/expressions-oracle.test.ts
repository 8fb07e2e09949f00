import { Environment } from '@marcbachmann/cel-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate.ts'
import type { Facts } from '../../src/model/expression.ts'
import { read } from '../support/expression-scope.ts'

/** The facts, as the CEL library takes them and as the product does. */
const context = {
  answer: { TEC_IA_1: 2, TICKS: [1, 2], DEGREES: -2.5 },
  profile: { size: 'S', employees: 12 },
  score: { CON_ACCE_1: 3.5 },
}
const facts: Facts = (space, id) => {
  const known: Readonly<Record<string, number | string | readonly number[]>> = {
    'answer.TEC-IA-1': 2,
    'answer.TICKS': [1, 2],
    'answer.DEGREES': -2.5,
    'profile.size': 'S',
    'profile.employees': 12,
    'score.CON-ACCE-1': 3.5,
  }
  return known[`${space}.${id}`]
}

/** Well-typed expressions. Decimals only: the library keeps whole numbers apart, we do not; halves stay exact. */
const { number, condition } = fc.letrec<{ number: string; condition: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('0.0', '1.0', '2.5', '12.0', 'answer.DEGREES', 'profile.employees', 'score.CON_ACCE_1'),
    fc.tuple(tie('number'), fc.constantFrom(' + ', '-', ' * '), tie('number')).map((parts) => parts.join('')),
    tie('number').map((of) => `(${of}) / 2.0`),
    tie('number').map((of) => `(${of})`),
    tie('number').map((of) => `-(${of})`),
    fc.tuple(tie('condition'), tie('number'), tie('number')).map(([when, yes, no]) => `(${when} ? ${yes} : ${no})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      ...['true', 'false', '2 in answer.TICKS', 'size(answer.TICKS) > 1', 'profile.size in ["XS", "S"]'],
      ...['profile.size == "S"', "profile.size != 'M'", 'answer.TEC_IA_1 == 2', 'profile.size < "XS"'],
    ),
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'))
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map((parts) => parts.join(' ')),
    tie('condition').map((of) => `!(${of})`),
    tie('condition').map((of) => `(${of})`),
  ),
}))

/** What the reader may refuse of a well-typed expression: its size, and a choice between constants compared with another. */
const sound: ReadonlySet<string> = new Set(['expression-too-large', 'not-an-option'])

const library = new Environment({ unlistedVariablesAreDyn: true })

test('an expression is worth here what the CEL library says it is worth', () => {
  const worth = new Set<unknown>()
  fc.assert(
    fc.property(fc.oneof(number, condition), (text) => {
      const { expression, faults } = read(text)
      if (faults.some(({ fault }) => sound.has(fault.code))) return
      expect(faults).toEqual([])
      const ours = expression && evaluate(expression, facts)
      worth.add(ours)
      const theirs = library.evaluate(text, context)
      if (typeof ours === 'number') expect(theirs).toBeCloseTo(ours, 6)
      else expect(ours).toBe(theirs)
    }),
    { numRuns: 2000 },
  )
  expect(worth.has(true) && worth.has(false) && worth.size > 20).toBe(true)
})
