import { type AssessmentSummary, listAssessments } from '../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../store/load-assessment.ts'
import type { Store } from '../store/store.ts'
import { findSubject } from '../store/subjects.ts'
import type { Context } from './context.ts'

/**
 * The assessment a person means: the id of one (its first characters are enough), else the last of a business.
 *
 * Undefined once it is said why there is none, or which ones it could be.
 */
export function findAssessment(store: Store, which: string, context: Context): KeptAssessment | undefined {
  const { talk, messages } = context
  const { found } = messages.cli
  const byId = which.length < 4 ? [] : listAssessments(store).filter(({ id }) => id.startsWith(which.toLowerCase()))
  if (byId.length === 1) return loaded(store, byId[0])
  const subjects = findSubject(store, which)
  const [subject] = subjects
  if (subject === undefined) talk.err(found.noBusiness(which))
  else if (subjects.length > 1) {
    talk.err(found.several(which))
    for (const { name, id } of subjects) talk.err(`  ${name}  `, { text: id.slice(0, 8), style: 'faint' })
  } else {
    const last = listAssessments(store, subject.id).at(-1)
    if (last !== undefined) return loaded(store, last)
    talk.err(found.noAssessment(subject.name))
  }
  return undefined
}

function loaded(store: Store, summary: AssessmentSummary | undefined): KeptAssessment | undefined {
  return summary && loadAssessment(store, summary.id)
}
