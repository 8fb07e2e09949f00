import { type AssessmentSummary, listAssessments } from '../../store/list-assessments.ts'
import type { Store } from '../../store/store.ts'

/**
 * The closed assessments of a business that are scored, in the order started. One that was revised speaks until its
 * revision is closed too.
 */
export function closedOf(store: Store, business: string): readonly AssessmentSummary[] {
  return closedAmong(listAssessments(store, business))
}

/** The same, among the assessments of a business. */
export function closedAmong(own: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  const all = new Map(own.map((one) => [one.id, one]))
  const isReplaced = ({ revisedBy = '' }: AssessmentSummary): boolean => {
    const next = all.get(revisedBy)
    return next !== undefined && (next.status === 'closed' || isReplaced(next))
  }
  return own.filter((one) => one.status === 'closed' && one.scored && !isReplaced(one))
}
