import { compareNumbers, isBelow } from '../model/number.ts'

/** A change of a value, in the units of its range, and how it reads. */
export type Change = Readonly<{ by: number; trend: 'up' | 'down' | 'stable' }>

/** What changed from one value to the other; smaller than `stableUnder`, beyond the product's tolerance, it is stable. */
export function changeFrom(before: number, after: number, stableUnder = 0): Change {
  const by = after - before
  if (compareNumbers(by, 0) === 0 || isBelow(Math.abs(by), stableUnder)) return { by, trend: 'stable' }
  return { by, trend: by > 0 ? 'up' : 'down' }
}
