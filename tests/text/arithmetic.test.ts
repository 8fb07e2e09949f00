import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryInFigures, meanInFigures, resultNumber, shortNumber, sumInFigures } from '../../src/text/arithmetic.ts'
import { calculated } from '../support/calculated.ts'

const values = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 997) / 997)
const weights = fc.constantFrom(1, 2, 0.5, 1.1, 16.8, 13.2)

describe('a calculation that is printed', () => {
  test('comes, done again from what is printed, to the number printed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ number: values, weight: weights }), { minLength: 1, maxLength: 8 }), (terms) => {
        const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
        const mean = terms.reduce((sum, { number, weight }) => sum + number * weight, 0) / whole
        const again = calculated(meanInFigures(terms, { number: mean }, 'en'))
        expect(resultNumber({ number: again }, 'en')).toBe(resultNumber({ number: mean }, 'en'))
        const sum = terms.reduce((total, { number }) => total + number, 0)
        const added = calculated(sumInFigures(terms, { number: sum }, 'en'))
        expect(resultNumber({ number: added }, 'en')).toBe(resultNumber({ number: sum }, 'en'))
      }),
    )
  })

  test('weighs where weights differ, and divides by how many where they do not', () => {
    const terms = [
      { number: 2, weight: 0.4 },
      { number: 3, weight: 0.35 },
    ]
    expect(meanInFigures(terms, { number: 1.85 / 0.75 }, 'fr')).toBe('(0,4 × 2 + 0,35 × 3) ÷ 0,75')
    expect(meanInFigures([{ number: 2 }, { number: 3 }], { number: 2.5 }, 'fr')).toBe('(2 + 3) ÷ 2')
  })

  test('shows the carrying from one scale to another', () => {
    const carried = { from: { min: 1, max: 5 }, to: { min: 0, max: 100 }, result: { number: 33.75 } }
    expect(carryInFigures({ number: 2.35 }, carried, 'fr')).toBe('0 + (2,35 − 1) ÷ (5 − 1) × (100 − 0)')
  })
})

describe('a number beside a level', () => {
  const hundred = [25, 25.5, 50, 50.4, 75, 75.4]
  const ours = [1.5, 2.5]

  test.each([...hundred, ...ours])(
    'never seems to reach the edge %d from below, nor to be under it when on it',
    (edge) => {
      for (const hair of [1e-3, 1e-5, 1e-7, 4e-9]) {
        for (const print of [
          resultNumber,
          (one: { number: number; edges: readonly number[] }) => shortNumber(one.number, 'en', one),
        ]) {
          const edges = [...hundred, ...ours]
          expect(Number(print({ number: edge - hair, edges }, 'en'))).toBeLessThan(edge)
          expect(Number(print({ number: edge + hair, edges }, 'en'))).toBeGreaterThanOrEqual(edge)
          expect(Number(print({ number: edge, edges }, 'en'))).toBe(edge)
        }
      }
    },
  )

  test('keeps its decimals in a calculation too', () => {
    expect(meanInFigures([{ number: 2.4999999, edges: [2.5] }, { number: 3 }], { number: 2.74999995 }, 'en')).toBe(
      '(2.4999999 + 3) ÷ 2',
    )
  })
})
