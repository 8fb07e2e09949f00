import type { Action, PlanRule } from '../model/actions.ts'
import type { Situation } from './situation.ts'
import { type Standing, standingOf } from './standing.ts'

/** Which actions enter the sequence, and which candidates do not. */
export type Entrants = Readonly<{
  standings: ReadonlyMap<string, Standing>
  /** In file order. */
  entering: readonly Action[]
  /** Entering actions that are a duty, or that a duty needs. */
  duties: ReadonlySet<string>
  deferred: readonly Readonly<{ action: Action; rule: PlanRule }>[]
}>

/**
 * Decides who enters the sequence: the candidates, and the prerequisites that nobody measured.
 *
 * What a prerequisite P does to the action X that needs it, when P is neither done nor already at its `to`:
 *
 * | P is…                                  | X is a candidate                  | X is a duty                    |
 * |----------------------------------------|-----------------------------------|--------------------------------|
 * | a candidate that this plan can open    | X waits until P is taken          | P becomes a duty, taken before |
 * | unmeasured, and this plan can open it  | P enters at X's rank, X after it  | P becomes a duty, taken before |
 * | ahead (its own level is not reached)   | X is bound                        | P becomes a duty, taken before |
 * | deferred by a rule, or bound itself    | X is bound                        | P becomes a duty, taken before |
 *
 * The second line is the express: it measures half of the competencies, so that a priority often needs an action whose
 * competency has no value. The owner then meets that action first, for the sake of the one it opens, and may answer that it
 * is done. No place is given to an unmeasured prerequisite that would open nothing (the two lines below).
 * A bound candidate does not enter, and is told with its reason; a duty is never held back.
 */
export function entrants(situation: Situation): Entrants {
  const { library, rules, actions } = situation
  const standings = new Map(library.actions.map((action) => [action.id, standingOf(action, situation)]))
  const isNamed = ({ id }: Action): boolean => rules.duties.has(id) && standings.get(id) === 'candidate'
  const duties = withNeeds(library.actions.filter(isNamed), situation)
  const candidates = library.actions.filter(({ id }) => standings.get(id) === 'candidate')
  const isOffered = ({ id }: Action): boolean => ['candidate', 'unmeasured'].includes(standings.get(id) ?? '')

  const wanted = withNeeds(candidates, situation, isOffered)
  const deferred = library.actions.flatMap((action) => {
    const rule = wanted.has(action.id) && !duties.has(action.id) ? deferringRule(action, situation) : undefined
    return rule === undefined ? [] : [{ action, rule }]
  })
  const setAside = new Set(deferred.map(({ action }) => action.id))
  const offered = [...actions.values()].filter(({ id }) => duties.has(id) || (wanted.has(id) && !setAside.has(id)))
  const openable = openableOf(offered, duties, situation)
  const leads = candidates.filter(({ id }) => openable.has(id))
  const entering = new Set([...duties, ...withNeeds(leads, situation)])
  return {
    standings,
    entering: library.actions.filter(({ id }) => entering.has(id)),
    duties,
    deferred,
  }
}

/** Actions with all that must come before them, directly or not, as far as `isFollowed` allows. */
export function withNeeds(
  actions: readonly Action[],
  situation: Situation,
  isFollowed: (action: Action) => boolean = () => true,
): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...actions]
  for (let action = left.pop(); action !== undefined; action = left.pop()) {
    if (found.has(action.id)) continue
    found.add(action.id)
    left.push(...openNeeds(action, situation).filter(isFollowed))
  }
  return found
}

/** The prerequisites of an action that are neither done nor already reached. */
export function openNeeds(action: Action, situation: Situation): readonly Action[] {
  return situation.needs.get(action.id) ?? []
}

function deferringRule({ cost }: Action, { library, rules }: Situation): PlanRule | undefined {
  const rankOf = (id: string): number => library.costs.findIndex((term) => term.id === id)
  return rules.defer.find(({ effect }) => rankOf(cost) >= rankOf(effect.cost))?.rule
}

/** Those of the offered whose prerequisites can all be met within the plan: the smallest such set, so a cycle is not in it. */
function openableOf(
  offered: readonly Action[],
  duties: ReadonlySet<string>,
  situation: Situation,
): ReadonlySet<string> {
  const openable = new Set(duties)
  for (let size = -1; size !== openable.size; ) {
    size = openable.size
    for (const action of offered) {
      if (openNeeds(action, situation).every((need) => openable.has(need.id))) openable.add(action.id)
    }
  }
  return openable
}
