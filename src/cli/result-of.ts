import type { Framework } from '../model/framework.ts'
import type { Library } from '../model/library.ts'
import type { KeptAssessment } from '../store/load-assessment.ts'
import { loadPlan } from '../store/plans.ts'
import type { Store } from '../store/store.ts'
import { assess, type Result } from './assess.ts'

/** An assessment of a scored questionnaire. */
export type Scored = KeptAssessment & Readonly<{ framework: Framework }>

export function isScored(kept: KeptAssessment): kept is Scored {
  return kept.framework !== undefined
}

/**
 * The scores and plan of an assessment: as they were closed, else as they stand now.
 *
 * A closed one is never computed again for its reader: what was said to the owner stays what is said.
 */
export function resultOf(store: Store, kept: Scored, library: Library): Result {
  const { assessment, questionnaire, framework } = kept
  const { answers, profile, respondents, scores } = assessment
  const planned = loadPlan(store, assessment.id)
  if (scores !== undefined) return planned === undefined ? { scores } : { scores, planned }
  return assess({ questionnaire, framework, answers, profile, respondents }, library)
}
