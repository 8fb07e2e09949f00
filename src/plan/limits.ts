import type { Action, ActionLibrary } from '../model/actions.ts'
import { isAtLeast } from '../model/number.ts'
import type { Plan } from '../model/plan.ts'
import { openNeeds } from './entrants.ts'
import { effortDays } from './rank.ts'
import type { Situation } from './situation.ts'
import { shortBefore } from './waits.ts'

/** The kinds of action that the active ones must hold. */
export type Kind = Plan['missing'][number]
export const kinds = ['people', 'quick'] as const satisfies readonly Kind[]

/** The limits of a plan, as questions about a set of active actions given in the order of the sequence. */
export type Limits = Readonly<{
  sequence: readonly Action[]
  /** How many may be active. */
  room: number
  isDuty: (action: Action) => boolean
  isOf: (kind: Kind, action: Action) => boolean
  /** How many more of a kind are wanted; zero or less = enough. */
  shortOf: (kind: Kind, active: readonly Action[]) => number
  /**
   * These may be active together: each with what it needs, after what a `before` rule wants, and not too
   * many expensive ones (duties alone may exceed).
   */
  isSound: (active: readonly Action[]) => boolean
  inOrder: (actions: readonly Action[]) => Action[]
}>

export function limitsOf(sequence: readonly Action[], duties: ReadonlySet<string>, situation: Situation): Limits {
  const { library, rules } = situation
  const { people, quick, expensive } = library.plan.limits
  const isDuty = ({ id }: Action): boolean => duties.has(id)
  const isOf = (kind: Kind, action: Action): boolean =>
    kind === 'people' ? action.tags.includes(people.tag) : isQuick(action, situation)
  const isExpensive = ({ cost }: Action): boolean => place(library.costs, cost) >= place(library.costs, expensive.cost)
  const expensiveRoom = Math.max(
    expensive.atMost,
    sequence.filter((action) => isDuty(action) && isExpensive(action)).length,
  )
  const isReady = (action: Action, index: number, active: readonly Action[]): boolean =>
    openNeeds(action, situation).every((need) => active.includes(need)) &&
    (isDuty(action) || rules.before.every(({ effect }) => shortBefore(effect, action, active.slice(0, index)) === 0))
  return {
    sequence,
    room: rules.limit.active,
    isDuty,
    isOf,
    shortOf: (kind, active) =>
      (kind === 'people' ? people : quick).atLeast - active.filter((action) => isOf(kind, action)).length,
    isSound: (active) => active.filter(isExpensive).length <= expensiveRoom && active.every(isReady),
    inOrder: (actions) => sequence.filter((action) => actions.includes(action)),
  }
}

/** A first success: soon, cheap, and short for a business of this size. */
function isQuick(action: Action, situation: Situation): boolean {
  const { horizons, costs, plan } = situation.library
  const { quick } = plan.limits
  return (
    place(horizons, action.horizon) <= place(horizons, quick.horizon) &&
    place(costs, action.cost) <= place(costs, quick.cost) &&
    isAtLeast(quick.days, effortDays(action, situation))
  )
}

function place(terms: ActionLibrary['costs'], id: string): number {
  return terms.findIndex((term) => term.id === id)
}
