import { carry, isAtLeast, type Range } from '../model/number.ts'
import type { Branch } from './branch.ts'
import { type Numbers, numberAt, type Tally } from './tally.ts'

/** One of the three numbers of the parts, and the weights of all places. */
type Over = Readonly<{ numbers: Numbers; weights: Numbers }>

/**
 * One of the three numbers of a branch before it is limited and carried; NaN when no part has it.
 *
 * A part without `low` does not apply (« sans objet », hidden, not yet put); without `value` nobody answered.
 */
export function combined(tally: Tally, branch: Branch, over: Over): number {
  switch (branch.aggregate.kind) {
    case 'mean':
      return meanOf(branch, over)
    case 'min':
      return extremeOf(branch, over, Math.min)
    case 'max':
      return extremeOf(branch, over, Math.max)
    case 'sum':
      return sumOf(tally, branch, over)
    case 'staged':
      return stagesOf(tally, branch, { ...over, threshold: branch.aggregate.threshold })
  }
}

/** By weight; parts that weigh nothing give no mean. */
function meanOf({ added }: Branch, { numbers, weights }: Over): number {
  let sum = 0
  let whole = 0
  for (const part of added) {
    const number = numberAt(numbers, part)
    if (Number.isNaN(number)) continue
    const weight = numberAt(weights, part)
    sum += weight * number
    whole += weight
  }
  return whole === 0 ? Number.NaN : sum / whole
}

function extremeOf({ added }: Branch, { numbers }: Over, extreme: (left: number, right: number) => number): number {
  let found = Number.NaN
  for (const part of added) {
    const number = numberAt(numbers, part)
    if (!Number.isNaN(number)) found = Number.isNaN(found) ? number : extreme(found, number)
  }
  return found
}

/** A part without value adds its minimum (design §4). */
function sumOf({ low, min }: Tally, { added }: Branch, { numbers }: Over): number {
  let sum = 0
  let isValued = false
  for (const part of added) {
    if (Number.isNaN(numberAt(low, part))) continue
    const number = numberAt(numbers, part)
    if (!Number.isNaN(number)) isValued = true
    sum += Number.isNaN(number) ? numberAt(min, part) : number
  }
  return isValued ? sum : Number.NaN
}

/** How many parts, in the framework's order and without a gap, reach this share of their own range. */
function stagesOf(
  { min, max }: Tally,
  { parts }: Branch,
  { numbers, threshold }: Over & Readonly<{ threshold: number }>,
): number {
  let stages = Number.NaN
  for (const part of parts) {
    const number = numberAt(numbers, part)
    if (Number.isNaN(number)) continue
    const own = { min: numberAt(min, part), max: numberAt(max, part) }
    if (Number.isNaN(stages)) stages = 0
    if (!isAtLeast(carry(number, own, { min: 0, max: 1 }), threshold)) break
    stages += 1
  }
  return stages
}

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
