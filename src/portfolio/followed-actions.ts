import type { ActionState, StatusEntry } from '../model/action-status.ts'
import type { Plan } from '../model/plan.ts'

/** An action of a plan and how it stands. */
export type FollowedAction = Readonly<{
  action: string
  /** Where the plan has it now; `other`: elsewhere in it, or no longer in it. */
  place: 'active' | 'next' | 'other'
  status: ActionState
  /** The day it became so: a calendar day. */
  on: string
  /** All that was recorded of it, in the order it was; empty = it stands as the plan proposed it. */
  history: readonly StatusEntry[]
}>

/**
 * The actions of a plan that are followed: the active ones, then the next ones, then any other that something was
 * recorded of, in the order it first was. One that nothing was recorded of has been proposed since the plan's day.
 */
export function followedActions(
  { active, next }: Pick<Plan, 'active' | 'next'>,
  history: readonly StatusEntry[],
  planDay: string,
): readonly FollowedAction[] {
  const places = new Map<string, FollowedAction['place']>()
  for (const { action } of active) places.set(action, 'active')
  for (const { action } of next) places.set(action, 'next')
  for (const { action } of history) if (!places.has(action)) places.set(action, 'other')
  return [...places].map(([action, place]) => {
    const own = history.filter((entry) => entry.action === action)
    const { status, on } = own.at(-1) ?? { status: 'proposed', on: planDay }
    return { action, place, status, on, history: own }
  })
}

/** The actions whose status may be recorded: those the owner was shown (now, next, later), or that already have one. */
export function followable(
  { active, next, later }: Pick<Plan, 'active' | 'next' | 'later'>,
  history: readonly StatusEntry[],
): ReadonlySet<string> {
  return new Set([...active, ...next, ...later, ...history].map(({ action }) => action))
}
