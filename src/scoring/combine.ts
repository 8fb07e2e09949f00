import { carry, isAtLeast } from '../model/number.ts'
import type { Branch } from './branch.ts'
import { type Numbers, numberAt, type Tally } from './tally.ts'

/**
 * Writes the three numbers of a branch before they are limited and carried; NaN when no part has them. They go to the
 * tally itself unless another is given.
 *
 * A part without `low` does not apply (« sans objet », hidden, not yet put); without `value` nobody answered.
 */
export function combineInto(tally: Tally, branch: Branch, weights: Numbers, into: Tally = tally): void {
  const { at, aggregate } = branch
  if (aggregate.kind === 'mean') meanInto(tally, branch, { weights, into })
  else {
    into.low[at] = combined(tally, branch, tally.low)
    into.high[at] = combined(tally, branch, tally.high)
    into.value[at] = combined(tally, branch, tally.value)
  }
}

/** By weight; parts that weigh nothing give no mean. One pass for the three numbers, since most criteria are means. */
function meanInto({ low, high, value }: Tally, { at, added }: Branch, { weights, into }: Into): void {
  let [lows, highs, applying, values, valued] = [0, 0, 0, 0, 0]
  for (const part of added) {
    const weight = numberAt(weights, part)
    const worst = numberAt(low, part)
    if (Number.isNaN(worst)) continue
    lows += weight * worst
    highs += weight * numberAt(high, part)
    applying += weight
    const own = numberAt(value, part)
    if (Number.isNaN(own)) continue
    values += weight * own
    valued += weight
  }
  into.low[at] = lows / applying
  into.high[at] = highs / applying
  into.value[at] = values / valued
}

type Into = Readonly<{ weights: Numbers; into: Tally }>

/** Aggregates that take no weights, on one of the three numbers of the parts. */
function combined(tally: Tally, branch: Branch, numbers: Numbers): number {
  const { aggregate } = branch
  if (aggregate.kind === 'staged') return stagesOf(tally, branch, { numbers, threshold: aggregate.threshold })
  if (aggregate.kind === 'sum') return sumOf(tally, branch, numbers)
  return extremeOf(branch, numbers, aggregate.kind === 'min' ? Math.min : Math.max)
}

function extremeOf({ added }: Branch, numbers: Numbers, extreme: (left: number, right: number) => number): number {
  let found = Number.NaN
  for (const part of added) {
    const number = numberAt(numbers, part)
    if (!Number.isNaN(number)) found = Number.isNaN(found) ? number : extreme(found, number)
  }
  return found
}

/** A part without value adds its minimum (design §4). */
function sumOf({ low, min }: Tally, { added }: Branch, numbers: Numbers): number {
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
  { numbers, threshold }: Readonly<{ numbers: Numbers; threshold: number }>,
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
