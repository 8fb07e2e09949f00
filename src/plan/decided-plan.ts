import type { ActionLibrary } from '../model/actions.ts'
import type { Decisions } from '../model/decisions.ts'
import type { Plan, PlannedAction } from '../model/plan.ts'
import { isOfKind, kinds, leastOf } from './kinds.ts'

/**
 * A plan as its owner decided it: the kept actions in their order, and no action in two lists.
 *
 * What was exchanged heads the reserve, since the owner may come back to it; what was dropped is in no list any more.
 */
export function decidedPlan(plan: Plan, { choices, dropped }: Decisions, library: ActionLibrary): Plan {
  const known = new Map([...plan.active, ...plan.next, ...plan.reserve].map((planned) => [planned.action, planned]))
  const settled = new Set([...choices, ...dropped].map(({ action }) => action))
  const left = <Item extends PlannedAction>(actions: readonly Item[]): readonly Item[] =>
    actions.filter(({ action }) => !settled.has(action))
  const active = choices.flatMap(({ action }) => known.get(action) ?? [])
  return {
    ...plan,
    active,
    next: left(plan.next),
    later: left(plan.later),
    reserve: [...left(plan.active), ...left(plan.reserve)],
    missing: missingIn(active, library),
  }
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
