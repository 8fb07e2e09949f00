import { lastStatuses } from '../../model/action-status.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import { standingAssessments } from '../../store/list-assessments.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { decisionsOf } from '../decide/shown-plan.ts'

/**
 * Says that the last plan of a business awaits a decision, and how to take it: a visit cut short right after its end
 * must not be forgotten by the next one. An action that is followed without a yes awaits none.
 */
export function sayUndecided(store: Store, { id, name }: SubjectRecord, { talk, messages, language }: Context): void {
  const last = standingAssessments(store, id)
    .toReversed()
    .map((one) => ({ one, planned: loadPlan(store, one.id) }))
    .find(({ planned }) => planned !== undefined)
  if (last?.planned === undefined) return
  const statuses = lastStatuses(statusHistory(store, last.one.id))
  const isAwaited = decisionsOf(last.planned).choices.some(
    ({ action, accepted }) => !accepted && (statuses.get(action)?.status ?? 'proposed') === 'proposed',
  )
  if (!isAwaited) return
  const { awaited } = messages.plan.decisions
  talk.err({ text: awaited(name, last.one.stage, formatDate(last.planned.at, language)), style: 'warning' })
}
