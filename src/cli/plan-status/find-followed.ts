import type { StatusEntry } from '../../model/action-status.ts'
import type { Plan } from '../../model/plan.ts'
import { statusHistory } from '../../store/action-statuses.ts'
import { type AssessmentSummary, listAssessments } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { type KeptPlan, loadPlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { shownPlan } from '../decide/shown-plan.ts'
import { assessmentById } from '../find-assessment.ts'
import { findBusiness } from '../find-business.ts'
import { isScored, type Scored } from '../result-of.ts'

/** An assessment, its plan as it was kept and as it is shown, and all that was recorded of its actions. */
export type FollowedPlan = Readonly<{
  kept: Scored
  planned: KeptPlan
  shown: Plan
  history: readonly StatusEntry[]
}>

/**
 * The plan a person means: that of an assessment, by its number, else the last one of a business.
 *
 * Undefined once it is said why there is none. Throws `RecordAltered` as `loadAssessment` does.
 */
export function findFollowed(store: Store, which: string, context: Context): FollowedPlan | undefined {
  const { errors } = context.messages.plan.status
  const byId = assessmentById(store, which)
  const business = byId?.subject ?? findBusiness(store, which, context)
  if (business === undefined) return undefined
  const candidates = byId === undefined ? listAssessments(store, business.id) : [byId]
  const found = candidates.flatMap((one) => planOf(store, one) ?? []).at(-1)
  if (found !== undefined) return found
  const sentence = byId === undefined ? errors.noPlan(business.name) : errors.noPlanHere(byId.id.slice(0, 8))
  context.talk.err({ text: sentence, style: 'bad' })
  return undefined
}

/** The plan of an assessment, if it has one. */
export function planOf(store: Store, { id }: Pick<AssessmentSummary, 'id'>): FollowedPlan | undefined {
  const planned = loadPlan(store, id)
  const kept = planned && loadAssessment(store, id)
  if (planned === undefined || kept === undefined || !isScored(kept)) return undefined
  return { kept, planned, shown: shownPlan(planned), history: statusHistory(store, id) }
}
