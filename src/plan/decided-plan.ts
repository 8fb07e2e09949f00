import type { ActionLibrary } from '../model/actions.ts'
import type { Decisions } from '../model/decisions.ts'
import type { Plan, PlannedAction } from '../model/plan.ts'
import { isOfKind, kinds, leastOf } from './kinds.ts'

/**
 * A plan as its owner decided it: the kept actions in their order, and no action in two lists.
 *
 * What was exchanged heads the reserve, since the owner may come back to it; what was dropped is in no list any more.
 */
export function decidedPlan(plan: Plan, { choices, dropped, added = [] }: Decisions, library: ActionLibrary): Plan {
  const own = added.map(({ id }) => plannedOf(id))
  const known = new Map([...plan.active, ...plan.next, ...plan.reserve, ...own].map((one) => [one.action, one]))
  const settled = new Set([...choices, ...dropped].map(({ action }) => action))
  const left = <Item extends PlannedAction>(actions: readonly Item[]): readonly Item[] =>
    actions.filter(({ action }) => !settled.has(action))
  const active = choices.flatMap(({ action }) => known.get(action) ?? [])
  return {
    ...plan,
    active,
    next: left(plan.next),
    later: left(plan.later),
    reserve: [...left(plan.active), ...left(own), ...left(plan.reserve)],
    missing: missingIn(active, library),
  }
}

/** An added action as the plan holds it: nothing of it was worked out. */
function plannedOf(action: string): PlannedAction {
  return { action, causes: [{ kind: 'added' }], duty: false, effortDays: 0, rank: [], after: [] }
}

/** The kinds of action of which too few are kept. */
function missingIn(active: readonly PlannedAction[], library: ActionLibrary): Plan['missing'] {
  const actions = new Map(library.actions.map((action) => [action.id, action]))
  return kinds.filter((kind) => {
    const count = active.filter(({ action: id, effortDays }) => {
      const action = actions.get(id)
      return action !== undefined && isOfKind(kind, action, { library, days: effortDays })
    }).length
    return count < leastOf(kind, library)
  })
}
