import { isAtLeast } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import type { Telling } from './telling.ts'

/**
 * A criterion then and now, both scored again on what two assessments share; `share` (0–1) is how comparable it is. A
 * side is absent where nothing is shared, `change` where nothing can be said of it.
 */
export type FormerCriterion = Readonly<{
  criterion: string
  tier: number
  before?: CriterionScore
  after?: CriterionScore
  share?: number
  change?: Readonly<{ by: number; trend: 'up' | 'down' | 'stable' }>
}>

/** An earlier assessment of the same business, taken `at` this moment (ISO 8601), compared with the one told. */
export type Former = Readonly<{ at: string; share?: number; criteria: readonly FormerCriterion[] }>

/**
 * The value to set beside today's on a bar. Only where both were asked the same questions: today's bar is measured on
 * all of its own, and a value measured on a part of them would not be on the same footing.
 */
export function formerValue({ former }: Telling, criterion: string): number | undefined {
  const found = former?.criteria.find((each) => each.criterion === criterion)
  if (found?.change === undefined || found.share === undefined || !isAtLeast(found.share, 1)) return undefined
  return found.before?.value
}
