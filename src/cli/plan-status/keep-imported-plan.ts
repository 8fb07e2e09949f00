import { standingAssessments } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { loadPlan, savePlan } from '../../store/plans.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import { assess } from '../assess.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { assessmentById } from '../find-assessment.ts'
import { withStore } from '../open-store.ts'
import { isScored, type Scored } from '../result-of.ts'

/**
 * Keeps the plan of the assessment a person means, when it was only imported.
 *
 * An import keeps neither scores nor plans, which are worked out whenever they are read; what is decided or followed is
 * about a plan that is kept. Says nothing: whoever looks for the plan then says why there is none.
 */
export async function keepImportedPlan(which: string, context: Context): Promise<void> {
  const imported = await withStore(context, 'read', async (store) => importedAssessment(store, which))
  const library = imported && (await openLibrary(context))
  if (imported === undefined || library === undefined) return
  const { questionnaire, framework, assessment } = imported
  const { planned } = assess({ ...assessment, questionnaire, framework }, library)
  if (planned === undefined) return
  const at = context.environment.now().toISOString()
  await withStore(context, 'write', async (store) => savePlan(store, assessment.id, { ...planned, at }))
}

/** The last assessment meant, if it is closed and was never given its scores nor a plan. */
function importedAssessment(store: Store, which: string): Scored | undefined {
  const byId = assessmentById(store, which)
  const subjects = byId === undefined ? findSubject(store, which) : []
  const [subject] = subjects.length === 1 ? subjects : []
  const meant = byId ?? (subject && standingAssessments(store, subject.id).at(-1))
  const kept = meant && loadAssessment(store, meant.id)
  if (kept === undefined || !isScored(kept) || loadPlan(store, kept.assessment.id) !== undefined) return undefined
  const { closedAt, scores } = kept.assessment
  return closedAt !== undefined && scores === undefined ? kept : undefined
}
