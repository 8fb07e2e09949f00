import type { Action } from '../model/actions.ts'
import { openNeeds } from './entrants.ts'
import { isExpensive, isOfKind, type Kind, leastOf } from './kinds.ts'
import { effortDays } from './rank.ts'
import type { Situation } from './situation.ts'
import { shortBefore } from './waits.ts'

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
  const isDuty = ({ id }: Action): boolean => duties.has(id)
  const isOf = (kind: Kind, action: Action): boolean =>
    isOfKind(kind, action, { library, days: effortDays(action, situation) })
  const isCostly = (action: Action): boolean => isExpensive(action, library)
  const expensiveRoom = Math.max(
    library.plan.limits.expensive.atMost,
    sequence.filter((action) => isDuty(action) && isCostly(action)).length,
  )
  const isReady = (action: Action, index: number, active: readonly Action[]): boolean =>
    openNeeds(action, situation).every((need) => active.includes(need)) &&
    (isDuty(action) || rules.before.every(({ effect }) => shortBefore(effect, action, active.slice(0, index)) === 0))
  return {
    sequence,
    room: rules.limit.active,
    isDuty,
    isOf,
    shortOf: (kind, active) => leastOf(kind, library) - active.filter((action) => isOf(kind, action)).length,
    isSound: (active) => active.filter(isCostly).length <= expensiveRoom && active.every(isReady),
    inOrder: (actions) => sequence.filter((action) => actions.includes(action)),
  }
}
