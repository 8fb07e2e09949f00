import {
  type ActionState,
  actionStates,
  lastStatuses,
  reasoned,
  type StatusEntry,
  saysTheSame,
} from '../model/action-status.ts'
import { isDay } from '../model/text-form.ts'
import { isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import { settleSubjectOf } from './settle-subject.ts'
import type { Store } from './store.ts'

type Row = Readonly<{
  action: string
  status: ActionState
  on: string
  at: string
  reason: string | null
  evidence: string | null
}>
const isRow = shaped<Row>({
  action: isString,
  status: oneOf(...actionStates),
  on: isDayText,
  at: isTime,
  reason: nullable(isString),
  evidence: nullable(isString),
})

function isDayText(value: unknown): value is string {
  return isString(value) && isDay(value)
}

/**
 * Records what became of an action of the assessment's plan. It replaces nothing: the last entry holds, the others stay.
 * False when the last one of this action already says the same: nothing is recorded twice.
 */
export function recordStatus(store: Store, assessment: string, entry: StatusEntry): boolean {
  return store.write(() => {
    settleSubjectOf(store, assessment)
    const last = lastStatuses(statusHistory(store, assessment)).get(entry.action)
    if (last !== undefined && saysTheSame(last, entry)) return false
    const { action, status, on, at, reason = null, evidence = null } = entry
    store.run(
      `INSERT INTO action_status (assessment, action, status, on_day, at, reason, evidence)
       VALUES (@assessment, @action, @status, @on, @at, @reason, @evidence)`,
      { assessment, action, status, on, at, reason, evidence },
    )
    return true
  })
}

/**
 * All that was recorded of an assessment's actions, in the order it was: by sequence, never by clock. What was recorded
 * of those it revises is part of it: an action under way does not stop being so.
 */
export function statusHistory(store: Store, assessment: string): readonly StatusEntry[] {
  const rows = store.rows(
    `WITH RECURSIVE line (id) AS (
       SELECT @assessment UNION SELECT revises FROM revision JOIN line ON revision.assessment = line.id
     )
     SELECT action, status, on_day AS "on", at, reason, evidence FROM action_status
     WHERE assessment IN (SELECT id FROM line) ORDER BY seq`,
    { assessment },
  )
  return rows.map((row) => entryOf(store, trusted(store, isRow, row)))
}

function entryOf(store: Store, { action, status, on, at, reason, evidence }: Row): StatusEntry {
  const state = reasoned(status, reason ?? undefined)
  if (state === undefined) throw store.unreadable()
  return { ...state, action, on, at, ...(evidence === null ? {} : { evidence }) }
}
