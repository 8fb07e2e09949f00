import type { Action } from '../model/actions.ts'
import { type Entrants, openNeeds } from './entrants.ts'
import { compareRanks, type Rank } from './rank.ts'
import type { Situation } from './situation.ts'
import { takeInOrder } from './take-in-order.ts'
import { shortBefore } from './waits.ts'

/**
 * The whole sequence: the best-ranked first, each after its prerequisites that are not settled, and after what a `before`
 * rule wants (a duty waits for its prerequisites only). Equal ranks keep the library's order.
 */
export function sequenceOf(
  { entering, duties }: Entrants,
  ranks: ReadonlyMap<string, Rank>,
  situation: Situation,
): readonly Action[] {
  const rankOf = ({ id }: Action): Rank => ranks.get(id) ?? []
  const ranked = [...entering].sort((left, right) => compareRanks(rankOf(left), rankOf(right)))
  const awaited = new Map(entering.map((action) => [action, openNeeds(action, situation)]))
  return takeInOrder(ranked, (action, taken) => {
    if (!awaited.get(action)?.every((need) => taken.has(need))) return false
    return (
      duties.has(action.id) ||
      situation.rules.before.every(({ effect }) => shortBefore(effect, action, [...taken]) === 0)
    )
  })
}
