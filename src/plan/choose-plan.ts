import type { Plan } from '../model/plan.ts'
import { chooseActive } from './choose-active.ts'
import { entrants } from './entrants.ts'
import { ranksOf } from './rank.ts'
import { sequenceOf } from './sequence-of.ts'
import { shareOut } from './share-out.ts'
import { type PlanInput, situationOf } from './situation.ts'

/**
 * Chooses the support plan of a business: what to do now, next and later, each with its causes (design §8).
 *
 * The business has the last word; the plan proposes an order that it can explain. The same input always gives the same plan.
 */
export function choosePlan(input: PlanInput): Plan {
  const situation = situationOf(input)
  const who = entrants(situation)
  const ranks = ranksOf(who, situation)
  const sequence = sequenceOf(who, ranks, situation)
  const { active, missing } = chooseActive(sequence, who.duties, situation)
  const { id, version } = situation.library
  return {
    actions: { id, version, digest: input.library.digest },
    ...shareOut({ situation, who, ranks, sequence, active }),
    deferred: who.deferred.map(({ action, rule }) => ({ action: action.id, rule: rule.id })),
    rules: situation.rules.told,
    limit: situation.rules.limit,
    missing,
  }
}
