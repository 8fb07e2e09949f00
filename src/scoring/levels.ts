import type { Level } from '../model/framework.ts'
import { isAtLeast } from '../model/number.ts'

/** The rank of the band a value falls in, tested on the unrounded value; undefined when there are no bands. */
export function levelRank(levels: readonly Level[], value: number): number | undefined {
  if (levels.length === 0) return undefined
  const isFromBelow = levels.some(({ from }) => from !== undefined)
  const rank = isFromBelow
    ? levels.findLastIndex(({ from }) => from !== undefined && isAtLeast(value, from))
    : levels.findIndex(({ upTo }) => upTo !== undefined && isAtLeast(upTo, value))
  if (rank >= 0) return rank
  return isFromBelow ? 0 : levels.length - 1
}
