import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { Adjustment } from '../model/framework.ts'

/** Criterion → number: weights or targets. */
export type ByCriterion = ReadonlyMap<string, number>

/**
 * Weights or targets for a profile: every `when` that is true applies, in file order, `set` before `times` (design §3).
 * A `times` of what has no number yet does nothing.
 *
 * What is made of them is kept for each set of `when`s that has been true: an export has few profiles and many sheets.
 */
export function adjuster<T>(base: ByCriterion, adjustments: readonly Adjustment[], make: (numbers: ByCriterion) => T) {
  const made = new Map<string, T>()
  return (facts: Facts): T => {
    let key = ''
    for (const { when } of adjustments) key += when === undefined || evaluate(when, facts) === true ? '1' : '0'
    const known = made.get(key)
    if (known !== undefined) return known
    const applying = adjustments.filter((_, index) => key.charAt(index) === '1')
    const fresh = make(adjusted(base, applying))
    made.set(key, fresh)
    return fresh
  }
}

function adjusted(base: ByCriterion, adjustments: readonly Adjustment[]): ByCriterion {
  const numbers = new Map(base)
  for (const { set, times } of adjustments) {
    for (const [criterion, number] of Object.entries(set)) numbers.set(criterion, number)
    for (const [criterion, factor] of Object.entries(times)) {
      const number = numbers.get(criterion)
      if (number !== undefined) numbers.set(criterion, number * factor)
    }
  }
  return numbers
}
