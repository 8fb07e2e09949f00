import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Spot, spreadApart } from '../../src/report/spread-apart.ts'

const room = { width: 436, height: 136, radius: 8, gap: 2 } as const
const spot = fc.record({
  x: fc.constantFrom(0, 8, 100, 100.5, 218, 428, 436),
  y: fc.constantFrom(0, 8, 68, 69, 128, 136),
})
const spots = fc.array(spot, { maxLength: 30 })

describe('marks on a map', () => {
  test('never cover one another, and all stay inside', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const placed = spreadApart(given, room)
        expect(placed).toHaveLength(given.length)
        for (const [index, { x, y }] of placed.entries()) {
          expect([x >= 8, x <= 428, y >= 8, y <= 128]).toEqual([true, true, true, true])
          for (const other of placed.slice(0, index))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(18 - 1e-9)
        }
      }),
    )
  })

  test('stay where they are when nothing is in their way', () => {
    const apart: readonly Spot[] = [
      { x: 20, y: 20 },
      { x: 38, y: 20 },
      { x: 400, y: 120 },
    ]
    expect(spreadApart(apart, room)).toEqual(apart)
  })

  test('are decided by their order alone: one more at the end moves none of the others', () => {
    fc.assert(
      fc.property(spots, spot, (given, last) => {
        expect(spreadApart([...given, last], room).slice(0, -1)).toEqual(spreadApart(given, room))
      }),
    )
  })
})
