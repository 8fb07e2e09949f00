import { allCriteria, type Framework } from '../model/framework.ts'
import type { CriterionScore, Scores } from '../model/score.ts'
import type { Comparison, CriterionChange } from './compare.ts'

/** A criterion at every stage, as it was scored there, and its change from each stage to the next on what both share. */
export type ProgressRow = Readonly<{
  criterion: string
  tier: number
  points: readonly (CriterionScore | undefined)[]
  steps: readonly (CriterionChange | undefined)[]
}>

/**
 * The whole and its dimensions through the stages of a business. `stages` are their scores, in order; `steps` compare
 * each with the next.
 *
 * A stage scored with another framework has no point here: its numbers are not of this series.
 */
export function progressOf(
  framework: Framework,
  stages: readonly Scores[],
  steps: readonly Comparison[],
): readonly ProgressRow[] {
  const top = allCriteria(framework.root).filter(({ tier }) => tier <= 1)
  const rows = top.map(({ id, tier }) => ({
    criterion: id,
    tier,
    points: stages.map((scores) => pointOf(id, scores, framework)),
    steps: steps.map(({ criteria }) => criteria.find(({ criterion }) => criterion === id)),
  }))
  return rows.filter(({ points }) => points.some((point) => point !== undefined))
}

function pointOf(id: string, scores: Scores, framework: Framework): CriterionScore | undefined {
  return scores.framework.id === framework.id ? scores.criteria.find(({ criterion }) => criterion === id) : undefined
}
