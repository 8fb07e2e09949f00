import type { Level } from '../model/framework.ts'
import { isAtLeast, isBelow } from '../model/number.ts'

/** The rank of the band a value falls in, tested on the unrounded value; undefined when there are no bands. */
export function levelRank(levels: readonly Level[], value: number): number | undefined {
  if (levels.length === 0) return undefined
  let rank = 0
  for (let next = 1; next < levels.length; next += 1) {
    const from = levels[next]?.from
    const before = levels[next - 1]?.upTo
    if (from === undefined ? before === undefined || !isBelow(before, value) : !isAtLeast(value, from)) break
    rank = next
  }
  return rank
}
