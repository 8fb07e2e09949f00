import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effortOf, minutesLeft, type Pace, withTaken } from '../../src/answers/pace.ts'
import { grid, row, single } from '../support/content.ts'

const question = single('A')
const eighteen = Array.from({ length: 18 }, () => question)
const second = 1000

function paceOf(...seconds: readonly number[]): Pace {
  return seconds.reduce<Pace>((pace, taken) => withTaken(pace, question, taken * second), [])
}

describe('the time left', () => {
  test('is the usual one before anything was measured', () => {
    expect(minutesLeft([], eighteen)).toBe(15)
    expect(minutesLeft([], [question])).toBe(1)
  })

  test('is not told where nothing is left', () => {
    expect(minutesLeft(paceOf(20, 20, 20), [])).toBeUndefined()
  })

  test('comes from this table once it has answered five questions', () => {
    expect(minutesLeft(paceOf(20, 20, 20, 20, 20), eighteen)).toBe(6)
    expect(minutesLeft(paceOf(20, 20), eighteen)).toBe(15)
    expect(minutesLeft(paceOf(20, 20, 20), eighteen)).toBe(6)
  })

  test('a coffee, a long story or a key held down change nothing', () => {
    const pace = paceOf(20, 20, 20, 20, 20)
    expect(withTaken(pace, question, 1800 * second)).toEqual(pace)
    expect(withTaken(pace, question, 40)).toEqual(pace)
    expect(minutesLeft(withTaken(pace, question, 290 * second), eighteen)).toBe(6)
  })

  test('counts a grid by its cells', () => {
    const rows = grid(
      'G',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id)),
    )
    expect(effortOf(rows)).toBe(2)
    expect(effortOf(grid('H', [row('a')]))).toBe(1)
    expect(minutesLeft(withTaken([], rows, 40 * second), [rows])).toBe(2)
  })

  test('never grows when fewer questions are left, nor shrinks when each takes longer', () => {
    const measured = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 12 })
    fc.assert(
      fc.property(measured, fc.integer({ min: 1, max: 60 }), (seconds, count) => {
        const left = Array.from({ length: count }, () => question)
        const minutes = minutesLeft(paceOf(...seconds), left) ?? Number.NaN
        expect(minutesLeft(paceOf(...seconds), left.slice(1)) ?? 0).toBeLessThanOrEqual(minutes)
        const slower = seconds.map((taken) => Math.min(300, taken + 5))
        expect(minutesLeft(paceOf(...slower), left)).toBeGreaterThanOrEqual(minutes)
        expect(Number.isInteger(minutes) && minutes >= 1).toBe(true)
      }),
    )
  })
})
