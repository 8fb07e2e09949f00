import type { CriterionScore } from '../model/score.ts'

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
