import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CriterionScore } from '../../src/model/score.ts'
import { strengths } from '../../src/report/compose-strengths.ts'
import { shownRange } from '../../src/report/levels.ts'
import { type ReportInput, tell } from '../../src/report/telling.ts'
import { reportInput } from '../support/report-input.ts'
import { texts } from '../support/report-reading.ts'

const score = { criterion: 'c', tier: 1, insufficient: false, weight: 1, cappedBy: [], min: 1, max: 5 } as const

describe('the interval printed beside a value', () => {
  test('is value ± the margin, clipped to what can be reached, and never narrower than low–high', () => {
    const shown = (value: number, low: number, high: number) => shownRange({ ...score, value, low, high }, 0.5)
    expect(shown(3, 3, 3)).toEqual({ low: 2.5, high: 3.5 })
    expect(shown(1.2, 1.2, 1.2)).toEqual({ low: 1, high: 1.7 })
    expect(shown(4.8, 4.8, 4.8)).toEqual({ low: 4.3, high: 5 })
    expect(shown(3, 1.5, 4.5)).toEqual({ low: 1.5, high: 4.5 })
  })

  test('holds low, value and high, whatever the margin', () => {
    const three = fc.tuple(fc.double({ min: 1, max: 5, noNaN: true }), fc.nat(1000), fc.nat(1000))
    fc.assert(
      fc.property(three, fc.constantFrom(0, 0.25, 0.5, 2), ([value, below, above], margin) => {
        const low = Math.max(1, value - below / 500)
        const high = Math.min(5, value + above / 500)
        const range = shownRange({ ...score, value, low, high }, margin) ?? { low: value, high: value }
        expect(range.low).toBeLessThanOrEqual(low + 1e-9)
        expect(range.high).toBeGreaterThanOrEqual(high - 1e-9)
        expect([range.low >= 1, range.high <= 5]).toEqual([true, true])
      }),
    )
  })

  test('is not there when it has no width, the last digit of a sum apart', () => {
    expect(shownRange({ ...score, value: 3, low: 3, high: 3 })).toBeUndefined()
    expect(shownRange({ ...score, value: 2.3, low: 2.3, high: 2.3000000000000003 })).toBeUndefined()
  })
})

test('what a business leans on goes by the framework when two dimensions are equal but for a last digit', () => {
  const input = reportInput('fr')
  const valued = (criteria: readonly CriterionScore[], value: number): ReportInput => ({
    ...input,
    scores: {
      ...input.scores,
      criteria: criteria.map((one) => (['people', 'market'].includes(one.criterion) ? { ...one, value } : one)),
    },
  })
  const order = (given: ReportInput) => texts(strengths(tell(given)))
  const even = valued(input.scores.criteria, 4)
  const hair = even.scores.criteria.map((one) => (one.criterion === 'market' ? { ...one, value: 4 + 4e-15 } : one))
  expect(order({ ...even, scores: { ...even.scores, criteria: hair } })).toEqual(order(even))
})
