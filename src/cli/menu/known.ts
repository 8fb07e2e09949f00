import type { SubjectRecord } from '../../model/assessment.ts'
import { type AssessmentSummary, bySubject, listAssessments, visitedAssessments } from '../../store/list-assessments.ts'
import { type Backup, listBackups } from '../../store/list-backups.ts'
import { isPlanned } from '../../store/plans.ts'
import { lastImported, subjectsWith, visitedSubjects } from '../../store/recent-subjects.ts'
import { referredSubjects } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { closedAmong } from '../follow-up/closed-of.ts'
import { withStore } from '../open-store.ts'
import { type OpenVisit, openVisits } from './open-visits.ts'

/** What something can be done about: anyone, or those of whom enough is kept for it. */
export type About = 'subjects' | 'assessed' | 'planned' | 'referred' | 'closedOnce' | 'closedTwice'

/**
 * What the store holds that the menu can propose something about: those that were visited, the last first, then the last
 * that are only imported. The others are found by their name (`searchKnown`).
 */
export type Known = Readonly<Record<About, readonly SubjectRecord[]>> &
  Readonly<{
    open: readonly OpenVisit[]
    /** Those that can be counted on, the newest first. */
    backups: readonly Backup[]
    /** Whether there are more that were imported. */
    isMore: boolean
  }>

/** Past so many, those that are only imported are searched for rather than listed. */
const mostListed = 20
/** As many as a search gives: past that, more of the name is to be typed. */
const mostFound = 100

/** Reads it afresh, each time the menu is shown. */
export function readKnown(context: Context): Promise<Known> {
  return withStore(context, 'read', async (store) => knownIn(store, context))
}

/** The same, of an open store: the rows of an import are not gone through. */
function knownIn(store: Store, context: Context): Known {
  const assessments = visitedAssessments(store)
  const groups = bySubject(assessments)
  const visited = lastFirst(visitedSubjects(store), assessments)
  const room = Math.max(0, mostListed - visited.length)
  const last = lastImported(store, room + 1)
  const subjects = [...visited, ...last.slice(0, room)]
  const isOf = tester(store, ({ id }) => groups.get(id) ?? listAssessments(store, id))
  const those = (about: About) => subjects.filter((subject) => isOf(about, subject))
  return {
    subjects,
    assessed: those('assessed'),
    planned: those('planned'),
    referred: those('referred'),
    closedOnce: those('closedOnce'),
    closedTwice: those('closedTwice'),
    open: openVisits(store, assessments, context),
    backups: listBackups(store.path).filter(({ whole }) => whole),
    isMore: last.length > room,
  }
}

/** Those whose name holds what is typed, capitals and accents apart, among all that are kept. */
export function searchKnown(about: About, words: string, context: Context): Promise<readonly SubjectRecord[]> {
  return withStore(context, 'read', async (store) => {
    const isOf = tester(store, ({ id }) => listAssessments(store, id))
    return subjectsWith(store, words, mostFound).filter((subject) => isOf(about, subject))
  })
}

/** Whether a subject is one of those, from its assessments. */
function tester(
  store: Store,
  assessmentsOf: (subject: SubjectRecord) => readonly AssessmentSummary[],
): (about: About, subject: SubjectRecord) => boolean {
  const referred = new Set(referredSubjects(store))
  return (about, subject) => {
    switch (about) {
      case 'subjects':
        return true
      case 'referred':
        return referred.has(subject.id)
      case 'assessed':
        return assessmentsOf(subject).length > 0
      case 'planned':
        return assessmentsOf(subject).some(({ id }) => isPlanned(store, id))
      case 'closedOnce':
        return closedAmong(assessmentsOf(subject)).length > 0
      case 'closedTwice':
        return closedAmong(assessmentsOf(subject)).length > 1
    }
  }
}

/** Those with an open visit first; then the one whose last assessment was started last. */
function lastFirst(
  subjects: readonly SubjectRecord[],
  assessments: readonly AssessmentSummary[],
): readonly SubjectRecord[] {
  const ranks = new Map(assessments.map(({ subject }, rank) => [subject.id, rank]))
  const open = new Set(assessments.flatMap(({ subject, status }) => (status === 'open' ? [subject.id] : [])))
  const rankOf = ({ id }: SubjectRecord): number => (ranks.get(id) ?? -1) + (open.has(id) ? assessments.length : 0)
  return subjects.toReversed().toSorted((one, other) => rankOf(other) - rankOf(one))
}
