import { carry, clampTo, type Range } from '../model/number.ts'
import type { Branch } from './branch.ts'
import { combined, reachOf } from './combine.ts'
import { type Numbers, numberAt, type Tally } from './tally.ts'

/**
 * The numbers of a branch from those of its parts (design §4): the aggregate of those that apply and have a value;
 * `low` and `high` are the same with every open question at its worst and best.
 *
 * The aggregate is limited to `clamp`, then carried linearly from what it can reach to `scale`. A value that no
 * completion could give (a question whose worst answer is above the mean of the others) is the nearest one that can.
 */
export function aggregateInto(tally: Tally, branch: Branch, weights: Numbers): void {
  const { at } = branch
  const reach = reachOf(tally, branch)
  const from = branch.clamp === undefined ? reach : clampedRange(reach, branch.clamp)
  const to = branch.scale ?? from
  const low = placed(combined(tally, branch, { numbers: tally.low, weights }), from, to)
  const high = placed(combined(tally, branch, { numbers: tally.high, weights }), from, to)
  const value = placed(combined(tally, branch, { numbers: tally.value, weights }), from, to)
  tally.min[at] = to.min
  tally.max[at] = to.max
  tally.low[at] = low
  tally.high[at] = high
  tally.value[at] = Math.min(high, Math.max(low, value))
  countInto(tally, branch)
}

function clampedRange({ min, max }: Range, clamp: Range): Range {
  return { min: clampTo(min, clamp), max: clampTo(max, clamp) }
}

/** A range carried to itself changes nothing, not even a last digit. */
function placed(number: number, from: Range, to: Range): number {
  if (Number.isNaN(number)) return number
  const kept = clampTo(number, from)
  return from === to ? kept : carry(kept, from, to)
}

/** Coverage and evidence are counted on the questions, not tier by tier, and a question's grade once (design §4). */
function countInto(tally: Tally, { at, added, witnesses }: Branch): void {
  tally.covered[at] = total(tally.covered, added)
  tally.whole[at] = total(tally.whole, added)
  tally.graded[at] = total(tally.graded, witnesses)
  tally.grades[at] = total(tally.grades, witnesses)
}

function total(numbers: Numbers, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += numberAt(numbers, place)
  return sum
}
