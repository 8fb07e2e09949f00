import type { Action, Move } from '../model/actions.ts'
import { isAtLeast, isBelow } from '../model/number.ts'
import type { KnownCriterion } from './known-criteria.ts'

/** What is known of where the business is: its criteria, by id, and the actions it has done. */
export type Ground = Readonly<{ criteria: ReadonlyMap<string, KnownCriterion>; done: ReadonlySet<string> }>

/** Where a criterion stands on the way of a move, unrounded; undefined = its value is not known. */
export function stepOf(move: Move, { criteria }: Pick<Ground, 'criteria'>): 'below' | 'within' | 'reached' | undefined {
  const value = criteria.get(move.criterion)?.value
  if (value === undefined) return undefined
  if (isAtLeast(value, move.to)) return 'reached'
  return isBelow(value, move.from) ? 'below' : 'within'
}

/** Every criterion it moves is known and at its `to` or above; an action that moves nothing is never reached. */
export function isReached({ moves }: Action, ground: Pick<Ground, 'criteria'>): boolean {
  return moves.length > 0 && moves.every((move) => stepOf(move, ground) === 'reached')
}

/**
 * Action → its prerequisites that are neither done nor already reached. Read once: a sequence looks it up at every step, for
 * every action that is left.
 */
export function openNeedsOf(
  actions: ReadonlyMap<string, Action>,
  ground: Ground,
): ReadonlyMap<string, readonly Action[]> {
  const isOpen = (action: Action): boolean => !ground.done.has(action.id) && !isReached(action, ground)
  const open = new Set([...actions.values()].filter(isOpen))
  const needsOf = ({ after }: Action): readonly Action[] =>
    after.flatMap((id) => {
      const need = actions.get(id)
      return need !== undefined && open.has(need) ? [need] : []
    })
  return new Map([...actions.values()].map((action) => [action.id, needsOf(action)]))
}
