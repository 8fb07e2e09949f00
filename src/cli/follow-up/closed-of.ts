import { readAssessment } from '../../store/assessment-row.ts'
import { type AssessmentSummary, listAssessments } from '../../store/list-assessments.ts'
import type { Store } from '../../store/store.ts'

/** The closed assessments of a business that are scored, in the order started. */
export function closedOf(store: Store, business: string): readonly AssessmentSummary[] {
  return listAssessments(store, business).filter(
    ({ id, status }) => status === 'closed' && readAssessment(store, id)?.framework !== undefined,
  )
}
