import { listAssessments } from '../../store/list-assessments.ts'
import type { Store } from '../../store/store.ts'
import { type FollowedPlan, planOf } from './find-followed.ts'

/** The plan that an assessment at this stage follows: the last one that its subject was given at another, if any. */
export function planBefore(
  store: Store,
  { stage, subject }: Readonly<{ stage: string; subject: string }>,
): FollowedPlan | undefined {
  for (const one of listAssessments(store, subject).toReversed()) {
    const followed = one.stage === stage ? undefined : planOf(store, one)
    if (followed !== undefined) return followed
  }
  return undefined
}
