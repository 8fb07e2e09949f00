import { type AssessmentSummary, assessmentsStarting, standingAssessments } from '../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../store/load-assessment.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { findBusiness } from './find-business.ts'

/**
 * The assessment a person means: the id of one (its first characters are enough), else the last of a business, as last revised.
 *
 * Undefined once it is said why there is none, or which ones it could be.
 */
export function findAssessment(store: Store, which: string, context: Context): KeptAssessment | undefined {
  const byId = assessmentById(store, which)
  if (byId !== undefined) return loadAssessment(store, byId.id)
  const subject = findBusiness(store, which, context)
  if (subject === undefined) return undefined
  const last = standingAssessments(store, subject.id).at(-1)
  if (last !== undefined) return loadAssessment(store, last.id)
  context.talk.err(context.messages.cli.found.noAssessment(subject.name))
  return undefined
}

/** The one assessment whose id starts so, if four characters or more say which. */
export function assessmentById(store: Store, which: string): AssessmentSummary | undefined {
  if (which.length < 4) return undefined
  const found = assessmentsStarting(store, which.toLowerCase())
  return found.length === 1 ? found[0] : undefined
}
