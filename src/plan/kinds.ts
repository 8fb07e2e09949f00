import type { Action, ActionLibrary } from '../model/actions.ts'
import { isAdded } from '../model/added-action.ts'
import { isAtLeast } from '../model/number.ts'
import type { Plan } from '../model/plan.ts'

/** The kinds of action that the active ones must hold. */
export type Kind = Plan['missing'][number]
export const kinds = ['people', 'quick'] as const satisfies readonly Kind[]

/** Whether an action is of a kind, given its upper person-days for a business of this size. */
export function isOfKind(kind: Kind, action: Action, { library, days }: Sized): boolean {
  return kind === 'people' ? action.tags.includes(library.plan.limits.people.tag) : isQuick(action, { library, days })
}

/** How many of a kind the active actions must hold. */
export function leastOf(kind: Kind, { plan }: ActionLibrary): number {
  return plan.limits[kind].atLeast
}

/** At the cost band of which only so many may be active, or above. */
export function isExpensive({ cost }: Action, { costs, plan }: ActionLibrary): boolean {
  return place(costs, cost) >= place(costs, plan.limits.expensive.cost)
}

type Sized = Readonly<{ library: ActionLibrary; days: number }>

/** A first success: soon, cheap, and short for a business of this size; of an added action, none of it is known. */
function isQuick(action: Action, { library, days }: Sized): boolean {
  if (isAdded(action.id)) return false
  const { horizons, costs, plan } = library
  const { quick } = plan.limits
  return (
    place(horizons, action.horizon) <= place(horizons, quick.horizon) &&
    place(costs, action.cost) <= place(costs, quick.cost) &&
    isAtLeast(quick.days, days)
  )
}

function place(terms: ActionLibrary['costs'], id: string): number {
  return terms.findIndex((term) => term.id === id)
}
