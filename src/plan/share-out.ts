import type { Action } from '../model/actions.ts'
import type { Cause, LaterAction, Plan, PlannedAction } from '../model/plan.ts'
import { causesOf } from './causes.ts'
import { type Entrants, openNeeds } from './entrants.ts'
import { pathTo } from './path-to.ts'
import { compareRanks, effortDays, ownRank, type Rank, sharedTopics } from './rank.ts'
import type { Situation } from './situation.ts'
import { waitsOf } from './waits.ts'

type Chosen = Readonly<{
  situation: Situation
  who: Entrants
  ranks: ReadonlyMap<string, Rank>
  sequence: readonly Action[]
  active: readonly Action[]
}>

/**
 * Puts every action that concerns the business in one list: active, next, later, in reserve, or waiting.
 *
 * Nothing that is linked to the wish is left unsaid: what the sequence did not take comes later with what comes before it,
 * or, when nothing is known of it yet, waits to be measured.
 */
export function shareOut(chosen: Chosen): Pick<Plan, 'active' | 'next' | 'later' | 'reserve' | 'waiting'> {
  const { situation, who, sequence, active } = chosen
  const rest = sequence.filter((action) => !active.includes(action))
  const next = rest.slice(0, situation.library.plan.limits.next)
  const isLinked = (action: Action): boolean => sharedTopics(action, situation).length > 0
  const isUnmeasured = ({ id }: Action): boolean => who.standings.get(id) === 'unmeasured'
  const beyond = rest.slice(next.length)
  const out = heldOut(chosen, isLinked)
  const later = [...beyond, ...out.filter((action) => !isUnmeasured(action))].filter(isLinked)
  const shown = [...active, ...next, ...later]
  const planned = (actions: readonly Action[]) => actions.map((action) => describe(action, shown, chosen))
  const waits = (action: Action) => waitsOf(action, { situation, who, sequence })
  return {
    active: planned(active),
    next: planned(next),
    later: later.map(
      (action): LaterAction => ({
        ...describe(action, shown, chosen),
        waits: waits(action),
        path: pathTo(action, situation).map(({ id }) => id),
      }),
    ),
    reserve: planned(beyond.filter((action) => !isLinked(action))),
    waiting: out
      .filter((action) => !isLinked(action) || isUnmeasured(action))
      .map((action) => ({ action: action.id, waits: waits(action) })),
  }
}

/** What the sequence did not take and must be told: candidates, and what is linked to the wish and not finished. Best rank first. */
function heldOut({ situation, who, sequence }: Chosen, isLinked: (action: Action) => boolean): readonly Action[] {
  const setAside = new Set(who.deferred.map(({ action }) => action))
  const isTold = (action: Action): boolean => {
    if (sequence.includes(action) || setAside.has(action)) return false
    const standing = who.standings.get(action.id)
    return standing === 'candidate' || (isLinked(action) && (standing === 'ahead' || standing === 'unmeasured'))
  }
  const rank = (action: Action): Rank => ownRank(action, { duty: false, first: false }, situation)
  return situation.library.actions.filter(isTold).sort((left, right) => compareRanks(rank(left), rank(right)))
}

function describe(action: Action, shown: readonly Action[], { situation, who, ranks }: Chosen): PlannedAction {
  const causes = causesOf(action, situation)
  return {
    action: action.id,
    causes: [...causes, ...opens(action, causes.length > 0 ? shown : [...shown, ...who.entering], situation)],
    duty: who.duties.has(action.id),
    effortDays: effortDays(action, situation),
    rank: ranks.get(action.id) ?? ownRank(action, { duty: false, first: false }, situation),
    after: openNeeds(action, situation).map(({ id }) => id),
  }
}

/** The actions that need this one: those the plan shows, or any candidate when nothing else brought this one in. */
function opens(action: Action, among: readonly Action[], situation: Situation): readonly Cause[] {
  const needing = [...new Set(among)].filter((other) => openNeeds(other, situation).includes(action))
  return needing.map(({ id }) => ({ kind: 'prerequisite', of: id }))
}
