import { courseOf, remaining } from '../../answers/course.ts'
import { askingOf } from '../../model/asking.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { type AssessmentSummary, bySubject, listAssessments, openAssessmentOf } from '../../store/list-assessments.ts'
import { type Backup, listBackups } from '../../store/list-backups.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { loadPlan } from '../../store/plans.ts'
import { referredSubjects } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { listSubjects } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import { closedAmong } from '../follow-up/closed-of.ts'
import { withStore } from '../open-store.ts'

/** A visit that can be resumed, and how it is told; `isNext` when it is the one that the business's name resumes. */
export type OpenVisit = Readonly<{ subject: string; questionnaire: string; isNext: boolean; told: string }>

/** What the store holds that the menu can propose something about. */
export type Known = Readonly<{
  subjects: readonly SubjectRecord[]
  assessed: readonly SubjectRecord[]
  planned: readonly SubjectRecord[]
  referred: readonly SubjectRecord[]
  closedOnce: readonly SubjectRecord[]
  closedTwice: readonly SubjectRecord[]
  open: readonly OpenVisit[]
  /** Those that can be counted on, the newest first. */
  backups: readonly Backup[]
}>

/** Reads it afresh, each time the menu is shown. */
export function readKnown(context: Context): Promise<Known> {
  return withStore(context, 'read', async (store) => {
    const subjects = listSubjects(store)
    const assessments = listAssessments(store)
    const groups = bySubject(assessments)
    const of = (subject: SubjectRecord) => groups.get(subject.id) ?? []
    const referred = new Set(referredSubjects(store))
    return {
      subjects,
      assessed: subjects.filter((subject) => of(subject).length > 0),
      planned: subjects.filter((subject) => of(subject).some(({ id }) => loadPlan(store, id) !== undefined)),
      referred: subjects.filter(({ id }) => referred.has(id)),
      closedOnce: subjects.filter((subject) => closedAmong(of(subject)).length > 0),
      closedTwice: subjects.filter((subject) => closedAmong(of(subject)).length > 1),
      open: openVisits(store, assessments, context),
      backups: listBackups(store.path).filter(({ whole }) => whole),
    }
  })
}

/** The last one open of each subject and questionnaire: the one a visit resumes. */
function openVisits(store: Store, assessments: readonly AssessmentSummary[], context: Context): readonly OpenVisit[] {
  const last = new Map(
    assessments
      .filter(({ status }) => status === 'open')
      .map((one) => [`${one.subject.id} ${one.questionnaire.id}`, one]),
  )
  const all = [...last.values()]
  return all.toReversed().map((one) => ({
    subject: one.subject.id,
    questionnaire: one.questionnaire.id,
    isNext: openAssessmentOf(store, one.subject.id) === one.id,
    told: toldOf(store, one, context),
  }))
}

function toldOf(store: Store, { id, subject, stage }: AssessmentSummary, { messages, language }: Context): string {
  const kept = loadAssessment(store, id)
  if (kept === undefined) return subject.name
  const { answers, respondents } = kept.assessment
  const course = courseOf(new Standing(askingOf(kept.questionnaire, kept.framework), { answers, respondents }))
  const done = course.length - remaining(course, answers).length
  return messages.menu.opened(subject.name, stage, inLanguage(kept.questionnaire.name, language), done, course.length)
}
