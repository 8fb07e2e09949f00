import type { Action } from '../model/actions.ts'
import { evaluate } from '../model/evaluate.ts'
import { isReached, stepOf } from './reached.ts'
import type { Situation } from './situation.ts'

/**
 * Where the business stands before an action: the first line that holds.
 *
 * | standing   | holds when                                                                                |
 * |------------|-------------------------------------------------------------------------------------------|
 * | done       | the business has done it                                                                  |
 * | candidate  | a duty rule names it; or a criterion it moves is within [from, to); or its `when` is true |
 * | reached    | every criterion it moves is known and at its `to` or above                                |
 * | ahead      | a criterion it moves is known and below its `from`: not yet open                          |
 * | unmeasured | anything else: what it moves is not measured, or too little of it                         |
 *
 * An action that moves nothing is never reached: only doing it settles it.
 */
export type Standing = 'done' | 'candidate' | 'reached' | 'ahead' | 'unmeasured'

export function standingOf(action: Action, situation: Situation): Standing {
  if (situation.done.has(action.id)) return 'done'
  if (isCandidate(action, situation)) return 'candidate'
  if (isReached(action, situation)) return 'reached'
  return action.moves.some((move) => stepOf(move, situation) === 'below') ? 'ahead' : 'unmeasured'
}

function isCandidate(action: Action, situation: Situation): boolean {
  if (situation.rules.duties.has(action.id)) return true
  if (action.moves.some((move) => stepOf(move, situation) === 'within')) return true
  return isTriggered(action, situation)
}

/** The action's own condition is true. */
export function isTriggered({ when }: Action, { facts }: Situation): boolean {
  return when !== undefined && evaluate(when, facts) === true
}
