import { evaluate } from '../model/evaluate.ts'
import { type Fact, type Facts, namesIn } from '../model/expression.ts'
import type { Adjustment } from '../model/framework.ts'

/** Criterion → number: weights or targets. */
export type ByCriterion = ReadonlyMap<string, number>

/** Past this many different profiles, what was kept is let go. */
const mostKept = 4096

/**
 * Weights or targets for a profile: every `when` that is true applies, in file order, `set` before `times` (design §3).
 * A `times` of what has no number yet does nothing.
 *
 * What is made of them is kept by the facts that the `when`s read: an export has few profiles and many sheets.
 */
export function adjuster<T>(base: ByCriterion, adjustments: readonly Adjustment[], make: (numbers: ByCriterion) => T) {
  const names = namesRead(adjustments)
  const made = new Map<string, T>()
  return (facts: Facts): T => {
    let key = ''
    for (const { space, id } of names) key += keyOf(facts(space, id))
    const known = made.get(key)
    if (known !== undefined) return known
    const isTrue = ({ when }: Adjustment): boolean => when === undefined || evaluate(when, facts) === true
    const fresh = make(adjusted(base, adjustments.filter(isTrue)))
    if (made.size === mostKept) made.clear()
    made.set(key, fresh)
    return fresh
  }
}

/** The names that the conditions read, each once. */
function namesRead(adjustments: readonly Adjustment[]) {
  const names = adjustments.flatMap(({ when }) => (when === undefined ? [] : [...namesIn(when)]))
  return [...new Map(names.map((name) => [`${name.space}.${name.id}`, name])).values()]
}

/** Facts that differ have keys that differ, also once put end to end. */
function keyOf(fact: Fact | undefined): string {
  return typeof fact === 'string' ? `"${fact.length}:${fact}` : `${JSON.stringify(fact)};`
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
