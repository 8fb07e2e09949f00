import { carry, clampTo, type Range } from '../model/number.ts'
import { type Branch, within } from './branch.ts'
import { combineInto } from './combine.ts'
import { reachOf } from './reach.ts'
import { type Numbers, numberAt, type Tally } from './tally.ts'

/**
 * The numbers of a branch from those of its parts (design §4): the aggregate of those that apply and have a value;
 * `low` and `high` are the same with every open question at its worst and best.
 *
 * The aggregate is limited to `clamp`, then carried linearly from what it can reach to `scale`. A value that no
 * completion could give (a question whose worst answer is above the mean of the others) is the nearest one that can.
 */
export function aggregateInto(tally: Tally, branch: Branch, weights: Numbers): void {
  const { at, clamp } = branch
  const from = branch.reach ?? within(reachOf(tally, branch), clamp)
  const to = branch.scale ?? from
  combineInto(tally, branch, weights)
  const low = placed(numberAt(tally.low, at), from, to)
  const high = placed(numberAt(tally.high, at), from, to)
  tally.min[at] = to.min
  tally.max[at] = to.max
  tally.low[at] = low
  tally.high[at] = high
  tally.value[at] = Math.min(high, Math.max(low, placed(numberAt(tally.value, at), from, to)))
  countInto(tally, branch)
}

/** A range carried to itself changes nothing, not even a last digit. */
function placed(number: number, from: Range, to: Range): number {
  const kept = clampTo(number, from)
  return from === to || Number.isNaN(kept) ? kept : carry(kept, from, to)
}

/** Coverage and evidence are counted on the questions, not tier by tier, and a question's grade once (design §4). */
function countInto({ covered, whole, graded, grades }: Tally, { at, added, witnesses }: Branch): void {
  let [covers, wholes, gradeds, sum] = [0, 0, 0, 0]
  for (const part of added) {
    covers += numberAt(covered, part)
    wholes += numberAt(whole, part)
  }
  for (const witness of witnesses) {
    gradeds += numberAt(graded, witness)
    sum += numberAt(grades, witness)
  }
  covered[at] = covers
  whole[at] = wholes
  graded[at] = gradeds
  grades[at] = sum
}
