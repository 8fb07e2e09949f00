import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../src/model/framework.ts'
import { levelRank } from '../../src/scoring/levels.ts'
import { edgesOfLevels, formatCoverage, formatNumber } from '../../src/text/format.ts'
import { fiveLevels, words } from '../support/content.ts'

const hundred: readonly Level[] = [25, 50, 75, 100].map((upTo) => ({ id: `b${upTo}`, name: words('bande'), upTo }))
const printed = (value: number, levels: readonly Level[] = fiveLevels) =>
  formatNumber(value, 'fr', 1, edgesOfLevels(levels))

describe('a number as a person reads it', () => {
  test('is rounded half away from zero, once what a sum left beside a half is put back on it', () => {
    expect([0.25, 0.05, 1.005, 2.675, 0.1 + 0.2].map((value) => formatNumber(value, 'en', 2))).toEqual([
      '0.25',
      '0.05',
      '1.01',
      '2.68',
      '0.30',
    ])
    expect(formatNumber(-0.25, 'en')).toBe('\u22120.3')
    expect(formatNumber(-0.04, 'en')).toBe('0.0')
    expect(formatNumber(0.4499999999, 'en')).toBe('0.5')
    expect(formatNumber(0.44999999, 'en')).toBe('0.4')
  })

  test('keeps its last decimals as they are, up to the ninth', () => {
    const written = [1 / 3, 1 / 7, 0.123456789, 1.000000004, 25.000000001]
    expect(written.map((value) => formatNumber(value, 'en', 9))).toEqual([
      '0.333333333',
      '0.142857143',
      '0.123456789',
      '1.000000004',
      '25.000000001',
    ])
    expect([1.000000004, 1.000000005].map((value) => formatNumber(value, 'en', 8))).toEqual([
      '1.00000000',
      '1.00000001',
    ])
  })

  test('has a comma in French, a point in English', () => {
    expect([formatNumber(12345.67, 'fr'), formatNumber(12345.67, 'en')]).toEqual(['12\u00a0345,7', '12,345.7'])
  })

  test('has one more decimal, or as many as it takes, where rounding would seem to cross a band', () => {
    expect([1.46, 1.4999999, 2.4999999, 3.449].map((value) => printed(value))).toEqual([
      '1,46',
      '1,4999999',
      '2,4999999',
      '3,4',
    ])
    expect([1.5, 2.5, 2.4999999999, 2.54].map((value) => printed(value))).toEqual(['1,5', '2,5', '2,5', '2,5'])
  })

  test('does the same where an edge belongs to the band below', () => {
    expect([25, 25.5, 50.4, 75.4, 24.96].map((value) => printed(value, hundred))).toEqual([
      '25,0',
      '25,5',
      '50,4',
      '75,4',
      '25,0',
    ])
    expect([25.04, 50.0001, 75.0000000001].map((value) => printed(value, hundred))).toEqual([
      '25,04',
      '50,0001',
      '75,0',
    ])
  })

  test.each([
    ['from', fiveLevels, 1, 5],
    ['up to', hundred, 0, 100],
  ] as const)(
    'read back, is at the level named beside it, whatever the value (bands written « %s »)',
    (_, levels, min, max) => {
      const edges = levels.flatMap(({ from, upTo }) => from ?? upTo ?? [])
      const beside = fc
        .tuple(
          fc.constantFrom(...edges),
          fc.constantFrom(0, 1e-10, 1e-8, 1e-5, 0.001, 0.04, 0.051),
          fc.constantFrom(-1, 1),
        )
        .map(([edge, step, side]) => Math.min(max, Math.max(min, edge + side * step)))
      fc.assert(
        fc.property(fc.oneof(beside, fc.double({ min, max, noNaN: true })), (value) => {
          const read = Number(formatNumber(value, 'en', 1, edgesOfLevels(levels)))
          expect(levelRank(levels, read)).toBe(levelRank(levels, value))
        }),
        { numRuns: 500 },
      )
    },
  )
})

describe('a coverage', () => {
  test('never seems whole while something is missing, nor enough while it is under its minimum', () => {
    expect([0.996, 1, 1 - 1e-12].map((one) => formatCoverage(one, 'en'))).toEqual(['99.6%', '100%', '100%'])
    expect([0.596, 0.6, 0.604].map((one) => formatCoverage(one, 'en', 0.6))).toEqual(['59.6%', '60%', '60%'])
  })
})
