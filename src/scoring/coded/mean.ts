import { carry, clampTo, type Range } from '../../model/number.ts'
import { aggregateInto } from '../aggregate.ts'
import type { Branch } from '../branch.ts'
import { type Numbers, numberAt, type Tally } from '../tally.ts'
import type { Kept } from './lines.ts'

/** A branch that is measured row after row. */
export type Measured = Readonly<{ measure: (tally: Tally, weights: Numbers) => void }>

/** How a branch is measured fast: most are means whose range is the same for every row. */
export function measured(branch: Branch, kept: Kept): Measured {
  const { reach } = branch
  if (reach === undefined || !isPlainMean(branch))
    return { measure: (tally, weights) => aggregateInto(tally, branch, weights) }
  const mean = new PlainMean(branch, reach)
  if (kept === 'values') return { measure: (tally, weights) => mean.measureValues(tally, weights) }
  return { measure: (tally, weights) => mean.measure(tally, weights) }
}

/** A mean whose range is the same for every row, and whose witnesses are its parts: its value is made of theirs alone. */
export function isPlainMean({ aggregate, reach, added, witnesses }: Branch): boolean {
  const isPlain = aggregate.kind === 'mean' && reach !== undefined && added.length === witnesses.length
  return isPlain && added.every((part) => witnesses.includes(part))
}

type Ends = Readonly<{ mean: number; worst: number; best: number }>

/**
 * What `aggregateInto` does of a mean, in one pass over its parts: the same sums in the same order. Grades are small
 * whole numbers, whose sum is the same in any order.
 */
class PlainMean {
  readonly #at: number
  readonly #parts: Int32Array
  readonly #from: Range
  readonly #to: Range

  constructor({ at, added, scale }: Branch, reach: Range) {
    this.#at = at
    this.#parts = Int32Array.from(added)
    this.#from = reach
    this.#to = scale ?? reach
  }

  measure(tally: Tally, weights: Numbers): void {
    const { min, max, covered, whole, graded, grades } = tally
    const at = this.#at
    const parts = this.#parts
    let [covers, wholes, gradeds, sum] = [0, 0, 0, 0]
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? 0
      covers += numberAt(covered, part)
      wholes += numberAt(whole, part)
      gradeds += numberAt(graded, part)
      sum += numberAt(grades, part)
    }
    covered[at] = covers
    whole[at] = wholes
    graded[at] = gradeds
    grades[at] = sum
    min[at] = this.#to.min
    max[at] = this.#to.max
    this.measureValues(tally, weights)
  }

  /** The value, low and high alone. */
  measureValues(tally: Tally, weights: Numbers): void {
    const { value, low, high } = tally
    const parts = this.#parts
    let [lows, highs, applying, values, valued] = [0, 0, 0, 0, 0]
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? 0
      const worst = numberAt(low, part)
      if (Number.isNaN(worst)) continue
      const weight = numberAt(weights, part)
      lows += weight * worst
      highs += weight * numberAt(high, part)
      applying += weight
      const own = numberAt(value, part)
      if (Number.isNaN(own)) continue
      values += weight * own
      valued += weight
    }
    this.#place(tally, { mean: values / valued, worst: lows / applying, best: highs / applying })
  }

  #place({ value, low, high }: Tally, { mean, worst, best }: Ends): void {
    const at = this.#at
    const least = this.#placed(worst)
    const most = this.#placed(best)
    low[at] = least
    high[at] = most
    value[at] = Math.min(most, Math.max(least, this.#placed(mean)))
  }

  #placed(number: number): number {
    const kept = clampTo(number, this.#from)
    return this.#from === this.#to || Number.isNaN(kept) ? kept : carry(kept, this.#from, this.#to)
  }
}
