import { allCriteria, type Criterion, type Framework } from '../model/framework.ts'
import type { CriterionScore, Scores } from '../model/score.ts'

/** What the plan may read of a criterion: it has a value, and enough answers to trust it. */
export type KnownCriterion = Readonly<{ value: number; target?: number; weight: number; min: number; max: number }>

/**
 * The criteria a plan may read, by id.
 *
 * One without a value, or with too few answers (« données insuffisantes »), is not there: nothing is proposed on what is
 * not known. `weight` is the share of the tier-1 criterion it belongs to, since an action is worth what its dimension is.
 */
export function knownCriteria(scores: Scores, framework: Framework): ReadonlyMap<string, KnownCriterion> {
  const byId = new Map(scores.criteria.map((score) => [score.criterion, score]))
  const known = new Map<string, KnownCriterion>()
  const add = (criterion: Criterion, weight: number): void => {
    const score = byId.get(criterion.id)
    const facts = score === undefined ? undefined : readable(score, weight)
    if (facts !== undefined) known.set(criterion.id, facts)
  }
  add(framework.root, 1)
  for (const dimension of framework.root.children) {
    const weight = byId.get(dimension.id)?.weight ?? 0
    for (const criterion of allCriteria(dimension)) add(criterion, weight)
  }
  return known
}

function readable(score: CriterionScore, weight: number): KnownCriterion | undefined {
  const { value, target, insufficient, min, max } = score
  if (value === undefined || insufficient) return undefined
  return { value, ...(target === undefined ? {} : { target }), weight, min, max }
}
