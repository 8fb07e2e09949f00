import { lastStatuses, type ReasonedState, type StatusEntry } from '../model/action-status.ts'
import type { Decisions } from '../model/decisions.ts'

/** What becomes of an action by what was decided. */
export type DecidedStatus = ReasonedState & Readonly<{ action: string }>

/**
 * What a decision changes in how the actions of a plan stand: accepted by a yes, dropped with its reason, proposed again
 * when the yes or the no is taken back.
 *
 * An action under way or done stays so: a yes does not send it back.
 */
export function decidedStatuses(
  before: Decisions,
  after: Decisions,
  history: readonly StatusEntry[],
): readonly DecidedStatus[] {
  const last = lastStatuses(history)
  const yes = (decisions: Decisions) => decisions.choices.filter(({ accepted }) => accepted).map(({ action }) => action)
  const dropped = after.dropped.filter(
    ({ action, reason }) => !before.dropped.some((drop) => drop.action === action && drop.reason === reason),
  )
  const accepted = yes(after).filter((action) => !yes(before).includes(action))
  const settled = [...yes(after), ...after.dropped.map(({ action }) => action)]
  const back = [...yes(before), ...before.dropped.map(({ action }) => action)].filter((id) => !settled.includes(id))
  const isIn = (action: string, ...states: readonly string[]) => states.includes(last.get(action)?.status ?? 'proposed')
  return [
    ...dropped.map((drop) => ({ ...drop, status: 'dropped' }) as const),
    ...accepted
      .filter((action) => isIn(action, 'proposed', 'dropped'))
      .map((action) => ({ action, status: 'accepted' }) as const),
    ...back
      .filter((action) => isIn(action, 'accepted', 'dropped'))
      .map((action) => ({ action, status: 'proposed' }) as const),
  ]
}
