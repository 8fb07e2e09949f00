import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { Adjustment } from '../model/framework.ts'

/**
 * Weights or targets for a profile: every `when` that is true applies, in file order, `set` before `times` (design §3).
 *
 * A `times` of what has no number yet does nothing. Criterion → number.
 */
export function adjust(
  base: ReadonlyMap<string, number>,
  adjustments: readonly Adjustment[],
  facts: Facts,
): ReadonlyMap<string, number> {
  const numbers = new Map(base)
  for (const { when, set, times } of adjustments) {
    if (when !== undefined && evaluate(when, facts) !== true) continue
    for (const [criterion, number] of Object.entries(set)) numbers.set(criterion, number)
    for (const [criterion, factor] of Object.entries(times)) {
      const number = numbers.get(criterion)
      if (number !== undefined) numbers.set(criterion, number * factor)
    }
  }
  return numbers
}
