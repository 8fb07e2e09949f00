import type { SubjectRecord } from '../../model/assessment.ts'
import { isDecided } from '../../model/decisions.ts'
import type { FollowUp } from '../../model/programme.ts'
import { byDay, type Due, duesOf, type Lookout } from '../../portfolio/agenda.ts'
import { type AssessmentSummary, listAssessments } from '../../store/list-assessments.ts'
import { type PlanVersion, planVersions } from '../../store/plan-versions.ts'
import type { Store } from '../../store/store.ts'
import { listSubjects } from '../../store/subjects.ts'
import { decisionsOf } from '../decide/shown-plan.ts'
import { localDay } from '../local-day.ts'
import { type FollowedPlan, planOf } from '../plan-status/find-followed.ts'
import { actionsOf } from '../plan-status/say-statuses.ts'

/** Something due, and whose: its plan, and when that plan was last recorded. */
export type Dated = Due & Readonly<{ subject: SubjectRecord; followed: FollowedPlan; at: string }>

/** What is due of every subject, sooner first. */
export function gather(store: Store, followUps: readonly FollowUp[], lookout: Lookout): readonly Dated[] {
  return listSubjects(store)
    .flatMap((subject) => datesOf(store, subject, { followUps, lookout }))
    .sort(byDay)
}

type Looking = Readonly<{ followUps: readonly FollowUp[]; lookout: Lookout }>

/** Those of one subject: its last plan is followed, and follow-ups count from its first. */
function datesOf(store: Store, subject: SubjectRecord, { followUps, lookout }: Looking): readonly Dated[] {
  const assessments = listAssessments(store, subject.id)
  const plans = assessments.map((one) => ({ one, versions: planVersions(store, one.id) }))
  const [first] = plans.filter(({ versions }) => versions.length > 0)
  const last = plans.findLast(({ versions }) => versions.length > 0)
  const followed = last && planOf(store, last.one)
  if (first === undefined || last === undefined || followed === undefined) return []
  const file = {
    choices: decisionsOf(followed.planned).choices,
    followed: actionsOf(followed),
    stages: assessments.map(({ stage }: AssessmentSummary) => stage),
    agreedOn: agreedOn(first.versions),
  }
  const at = last.versions.at(-1)?.at ?? followed.planned.at
  const awaited = subject.kind === 'business' ? followUps : []
  return duesOf(file, awaited, lookout).map((due) => ({ ...due, subject, followed, at }))
}

/** The day the business first said yes to all of it, or that the plan was made while it did not. */
function agreedOn(versions: readonly PlanVersion[]): string {
  const agreed = versions.find(({ by, decisions }) => by !== undefined && isDecided(decisions)) ?? versions[0]
  return localDay(new Date(agreed?.at ?? 0))
}
