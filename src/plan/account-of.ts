import type { Action, Move } from '../model/actions.ts'
import type { Cause, Wait } from '../model/plan.ts'
import { causesOf } from './causes.ts'
import { entrants, openNeeds, withNeeds } from './entrants.ts'
import type { ActionFacts } from './plan-facts.ts'
import { actionFacts, effortDays, type Rank, ranksOf } from './rank.ts'
import { stepOf } from './reached.ts'
import { sequenceOf } from './sequence-of.ts'
import { type PlanInput, type Situation, situationOf } from './situation.ts'
import { type Standing, standingOf } from './standing.ts'
import { waitsOf } from './waits.ts'

/** What a criterion that an action moves is worth, and where that is on the way. */
export type MoveAccount = Move &
  Readonly<{ step: 'below' | 'within' | 'reached' | 'unknown'; value?: number; target?: number }>

/** All that decides of an action's place: why it is there or not, what its rank is made of, what it needs. */
export type ActionAccount = Readonly<{
  standing: Standing
  causes: readonly Cause[]
  waits: readonly Wait[]
  moves: readonly MoveAccount[]
  /** What its rank reads. */
  facts: ActionFacts
  /** Absent when it does not enter the sequence. */
  rank?: Rank
  /** The factor of the business's size, and upper person-days once multiplied by it. */
  size: number
  days: number
  needs: readonly Readonly<{ action: string; isMet: boolean }>[]
}>

/** Opens what a plan was chosen from; any action of its library is then accounted for, those that are not in the plan too. */
export function accountsOf(input: PlanInput): (id: string) => ActionAccount | undefined {
  const situation = situationOf(input)
  const who = entrants(situation)
  const ranks = ranksOf(who, situation)
  const sequence = sequenceOf(who, ranks, situation)
  const firsts = withNeeds(
    who.entering.filter(({ id }) => situation.rules.firsts.has(id)),
    situation,
  )
  return (id) => {
    const action = situation.actions.get(id)
    if (action === undefined) return undefined
    const rank = ranks.get(id)
    const needs = new Set(openNeeds(action, situation).map((need) => need.id))
    return {
      standing: standingOf(action, situation),
      causes: causesOf(action, situation),
      waits: waitsOf(action, { situation, who, sequence }),
      moves: movesOf(action, situation),
      facts: actionFacts(action, { duty: who.duties.has(id), first: firsts.has(id) }, situation),
      ...(rank === undefined ? {} : { rank }),
      size: situation.size,
      days: effortDays(action, situation),
      needs: action.after.map((need) => ({ action: need, isMet: !needs.has(need) })),
    }
  }
}

function movesOf({ moves }: Action, situation: Situation): readonly MoveAccount[] {
  return moves.map((move) => {
    const { value, target } = situation.criteria.get(move.criterion) ?? {}
    return {
      ...move,
      step: stepOf(move, situation) ?? 'unknown',
      ...(value === undefined ? {} : { value }),
      ...(target === undefined ? {} : { target }),
    }
  })
}
