import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, firstCheckpoint } from '../../src/model/day.ts'

test('a day after another crosses months, years and the 29th of February', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28')
})

test('a first checkpoint that would fall on a week-end comes on the Friday before', () => {
  expect(firstCheckpoint('2026-11-02')).toBe('2026-12-02')
  expect(firstCheckpoint('2026-11-05')).toBe('2026-12-04')
  expect(firstCheckpoint('2026-11-06')).toBe('2026-12-04')
})

test('a first checkpoint is always a working day within the thirty days that follow', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const from = date.toISOString().slice(0, 10)
      const checkpoint = firstCheckpoint(from)
      const apart = (Date.parse(checkpoint) - Date.parse(from)) / 86_400_000
      expect(apart).toBeGreaterThanOrEqual(28)
      expect(apart).toBeLessThanOrEqual(30)
      expect([1, 2, 3, 4, 5]).toContain(new Date(checkpoint).getUTCDay())
    }),
  )
})
