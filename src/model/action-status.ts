/**
 * What becomes of an action of a plan, in the order it usually goes: proposed to the owner, accepted, under way; it ends
 * done, or dropped.
 */
export const actionStates = ['proposed', 'accepted', 'under-way', 'done', 'dropped'] as const

export type ActionState = (typeof actionStates)[number]

/** A state with why it is so: nothing is dropped without a reason. */
export type ReasonedState =
  | Readonly<{ status: 'dropped'; reason: string }>
  | Readonly<{ status: Exclude<ActionState, 'dropped'>; reason?: string }>

/** What was recorded of an action, once. */
export type StatusEntry = ReasonedState &
  Readonly<{
    /** The id of the action. */
    action: string
    /** The day it became so: a calendar day, `2026-11-02`. */
    on: string
    /** When it was recorded: ISO 8601, UTC. */
    at: string
    /** What shows it, in words. */
    evidence?: string
  }>

/** A state with its reason, if it may be told so; undefined when it lacks the reason it needs. */
export function reasoned(status: ActionState, reason: string | undefined): ReasonedState | undefined {
  if (status === 'dropped') return reason === undefined ? undefined : { status, reason }
  return { status, ...(reason === undefined ? {} : { reason }) }
}

/**
 * Whether an action goes on from one state to the other: forward, steps may be skipped, from any open state to either
 * end. Otherwise the second corrects the first. Both may be recorded: the last recorded holds, and the others are kept.
 */
export function goesOn(before: ActionState, after: ActionState): boolean {
  const isOver = before === 'done' || before === 'dropped'
  return !isOver && actionStates.indexOf(after) > actionStates.indexOf(before)
}

/** How each action stands: its last entry, in the order recorded, whatever the days they tell. */
export function lastStatuses(history: Iterable<StatusEntry>): ReadonlyMap<string, StatusEntry> {
  const last = new Map<string, StatusEntry>()
  for (const entry of history) last.set(entry.action, entry)
  return last
}

/** Whether two entries say the same of an action, whenever they were recorded. */
export function saysTheSame(one: StatusEntry, other: StatusEntry): boolean {
  const { action, status, on, reason, evidence } = one
  return (
    action === other.action &&
    status === other.status &&
    on === other.on &&
    reason === other.reason &&
    evidence === other.evidence
  )
}
