import { lastStatuses, type StatusEntry } from '../model/action-status.ts'
import type { Plan } from '../model/plan.ts'

/**
 * What came of a plan. `planned`: its active actions, and those done besides (swapped out since, or taken early), so that
 * `done` is never more. `dropped`: every action that was given up. `done` and `dropped` are absent while nothing at all
 * was recorded: that nothing is known is not that nothing was done.
 */
export type PlanOutcome = Readonly<{ planned: number; done?: number; dropped?: number }>

/** Counts what came of a plan, given all that was recorded of its actions, in order. */
export function outcomeOf({ active }: Pick<Plan, 'active'>, history: readonly StatusEntry[]): PlanOutcome {
  if (history.length === 0) return { planned: active.length }
  const last = [...lastStatuses(history).values()]
  const done = last.filter(({ status }) => status === 'done').map(({ action }) => action)
  return {
    planned: new Set([...active.map(({ action }) => action), ...done]).size,
    done: done.length,
    dropped: last.filter(({ status }) => status === 'dropped').length,
  }
}
