import type { Range } from '../model/number.ts'
import type { Branch } from './branch.ts'
import { numberAt, type Tally } from './tally.ts'

/** What the aggregate can reach with the parts that apply; with all of them where none does. */
export function reachOf(tally: Tally, { aggregate: { kind }, added }: Branch): Range {
  let isAll = true
  for (const part of added) if (!Number.isNaN(numberAt(tally.low, part))) isAll = false
  const isSum = kind === 'sum'
  let [min, max] = isSum ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let count = 0
  for (const part of added) {
    if (!isAll && Number.isNaN(numberAt(tally.low, part))) continue
    const [least, most] = [numberAt(tally.min, part), numberAt(tally.max, part)]
    min = isSum ? min + least : Math.min(min, least)
    max = isSum ? max + most : Math.max(max, most)
    count += 1
  }
  return kind === 'staged' ? { min: 0, max: count } : { min, max }
}
