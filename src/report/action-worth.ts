import { compareNumbers, isAtLeast, isBelow } from '../model/number.ts'
import { criteriaUnder } from './criteria-under.ts'
import { scoresOfTier } from './levels.ts'
import type { Telling } from './telling.ts'

/**
 * What an action brings: how far the competency it moves is from its target, times the weight (in percent) of its
 * dimension. Of several, the one that weighs most among those it starts from, as the plan reads it. Absent when nothing
 * is known of them.
 */
export function worthOf(telling: Telling, id: string): number | undefined {
  const { actions, scores } = telling
  const known = (actions.get(id)?.moves ?? []).flatMap(({ criterion, from, to }) => {
    const score = scores.criteria.find((each) => each.criterion === criterion)
    if (score?.value === undefined || score.insufficient) return []
    const gap = Math.max(0, (score.target ?? score.value) - score.value)
    const isWithin = isAtLeast(score.value, from) && isBelow(score.value, to)
    return [{ worth: gap * weightOf(telling, criterion) * 100, isWithin }]
  })
  const [first] = known.toSorted(
    (one, other) => Number(other.isWithin) - Number(one.isWithin) || compareNumbers(other.worth, one.worth),
  )
  return first?.worth
}

function weightOf(telling: Telling, criterion: string): number {
  return scoresOfTier(telling, 1).find((score) => criteriaUnder(telling, score.criterion).has(criterion))?.weight ?? 0
}
