import type { Action, Move } from '../model/actions.ts'
import { evaluate } from '../model/evaluate.ts'
import type { Fact } from '../model/expression.ts'
import { compareNumbers, isAtLeast } from '../model/number.ts'
import { type Entrants, withNeeds } from './entrants.ts'
import type { KnownCriterion } from './known-criteria.ts'
import { type ActionFacts, withAction } from './plan-facts.ts'
import { stepOf } from './reached.ts'
import type { Situation } from './situation.ts'

/** The values of the library's rank expressions for one action; undefined = not known. */
export type Rank = readonly (number | undefined)[]

/** Compares ranks expression by expression, smallest first; what is not known comes after every number. */
export function compareRanks(left: Rank, right: Rank): number {
  for (const [index, value] of left.entries()) {
    const order = compareNumbers(value ?? Number.POSITIVE_INFINITY, right[index] ?? Number.POSITIVE_INFINITY)
    if (order !== 0) return order
  }
  return 0
}

/**
 * The rank of every entering action.
 *
 * What a duty needs ranks as a duty, and what is named first lifts what it needs: otherwise a modest prerequisite would keep
 * them out. An unmeasured action has no gap of its own; it takes the best rank among the actions it opens.
 */
export function ranksOf({ entering, standings, duties }: Entrants, situation: Situation): ReadonlyMap<string, Rank> {
  const named = entering.filter(({ id }) => situation.rules.firsts.has(id))
  const firsts = withNeeds(named, situation)
  const ranks = new Map<string, Rank>()
  const rankFor = (action: Action): Rank => {
    const known = ranks.get(action.id)
    if (known !== undefined) return known
    const own = ownRank(action, { duty: duties.has(action.id), first: firsts.has(action.id) }, situation)
    ranks.set(action.id, own)
    const opened =
      standings.get(action.id) === 'unmeasured' ? entering.filter(({ after }) => after.includes(action.id)) : []
    const [best = own] = opened.map(rankFor).sort(compareRanks)
    ranks.set(action.id, best)
    return best
  }
  for (const action of entering) rankFor(action)
  return ranks
}

/** The rank an action has by itself. */
export function ownRank(
  action: Action,
  named: Readonly<{ duty: boolean; first: boolean }>,
  situation: Situation,
): Rank {
  const facts = withAction(situation.facts, actionFacts(action, named, situation))
  return situation.library.plan.rank.map((expression) => rankValue(evaluate(expression, facts)))
}

/** Upper person-days for a business of this size. */
export function effortDays({ days }: Action, { size }: Situation): number {
  return days.max * size
}

/** Topics that an action shares with the owner's wish. */
export function sharedTopics({ topics }: Action, { wish }: Situation): readonly string[] {
  return topics.filter((topic) => wish.includes(topic))
}

/** What a rank may read of an action. */
export function actionFacts(
  action: Action,
  named: Readonly<{ duty: boolean; first: boolean }>,
  situation: Situation,
): ActionFacts {
  const days = effortDays(action, situation)
  const moved = mostUrgent(action, situation)
  return {
    ...named,
    linked: sharedTopics(action, situation).length > 0,
    target: moved?.target,
    value: moved?.value,
    weight: moved?.weight,
    days,
    effort: effortFactor(days, situation),
  }
}

/** Of the criteria an action moves, the one that weighs most. */
function mostUrgent(action: Action, situation: Situation) {
  return urgentFirst(action, situation)[0]?.criterion
}

/** The moves whose criterion is known: those within before the others, then the largest weighted gap, then as written. */
export function urgentFirst({ moves }: Action, situation: Situation): readonly UrgentMove[] {
  const known = moves.flatMap((move) => {
    const criterion = situation.criteria.get(move.criterion)
    if (criterion === undefined) return []
    const gap = Math.max(0, (criterion.target ?? criterion.value) - criterion.value) * criterion.weight
    return [{ move, criterion, gap, isWithin: stepOf(move, situation) === 'within' }]
  })
  return known.sort(
    (left, right) => Number(right.isWithin) - Number(left.isWithin) || compareNumbers(right.gap, left.gap),
  )
}

type UrgentMove = Readonly<{ move: Move; criterion: KnownCriterion; isWithin: boolean }>

function effortFactor(days: number, { library }: Situation): number {
  const { bands } = library.plan.effort
  return bands.find(({ upTo }) => upTo === undefined || isAtLeast(upTo, days))?.factor ?? 1
}

function rankValue(fact: Fact | undefined): number | undefined {
  if (typeof fact === 'boolean') return Number(fact)
  return typeof fact === 'number' && Number.isFinite(fact) ? fact + 0 : undefined
}
