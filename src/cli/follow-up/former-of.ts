import type { Former } from '../../report/former.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { isScored, type Scored } from '../result-of.ts'
import { closedOf } from './closed-of.ts'
import { compareKept } from './compare-kept.ts'
import { dayOf } from './moments.ts'

/** What the last earlier stage of the same business said, of those measured on the same framework; absent without one. */
export function formerOf(store: Store, kept: Scored): Readonly<{ former?: Former }> {
  const { id, stage, subject } = kept.assessment
  const started = listAssessments(store, subject.id).map((one) => one.id)
  const earlier = closedOf(store, subject.id).filter(
    (one) => one.stage !== stage && started.indexOf(one.id) < started.indexOf(id),
  )
  for (const one of earlier.toReversed()) {
    const before = loadAssessment(store, one.id)
    if (before === undefined || !isScored(before)) continue
    const { comparison } = compareKept({ before, after: kept })
    if (comparison.broken !== undefined) continue
    const { share, criteria } = comparison
    return { former: { at: dayOf(before), ...(share === undefined ? {} : { share }), criteria } }
  }
  return {}
}
