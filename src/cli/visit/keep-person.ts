import type { Answers } from '../../model/answer.ts'
import { askingOf } from '../../model/asking.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { countAnswers } from '../../model/count-answers.ts'
import { frameworkOf, type Library } from '../../model/library.ts'
import type { Profile } from '../../model/profile.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { Standing } from '../../model/standing.ts'
import { pin } from '../../store/digest.ts'
import { addToGroup, type KeptGroup, listGroups } from '../../store/groups.ts'
import type { Store } from '../../store/store.ts'
import { createSubject, findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'

/** One person's answers to an anonymous questionnaire, about a business that may be new. */
export type Person = Readonly<{
  subject: SubjectRecord
  stage: string
  questionnaire: Questionnaire
  library: Library
  answers: Answers
  profile?: Profile
}>

/**
 * Adds a person to the group, in one transaction; gives the group as it may be told.
 *
 * Only counts reach the disk. Not even the journal has a line: its time would say when that person answered.
 */
export function keepPerson(store: Store, person: Person, { environment }: Context): KeptGroup | undefined {
  const { subject, stage, questionnaire, library, answers, profile = new Map() } = person
  const framework = frameworkOf(questionnaire, library)
  const standing = new Standing(askingOf(questionnaire, framework), { answers, profile })
  const counts = countAnswers(standing, answers)
  store.write(() => {
    if (findSubject(store, subject.id).length === 0) createSubject(store, { ...subject, createdAt: dayOf(subject) })
    addToGroup(store, { subject: subject.id, stage, questionnaire, framework, counts, newId: environment.newId() })
  })
  const { digest } = pin(questionnaire)
  return listGroups(store, subject.id).findLast(
    (group) => group.stage === stage && group.pinned.questionnaire.digest === digest,
  )
}

/** A business kept because somebody answered says the day of it, not the moment. */
function dayOf({ createdAt }: SubjectRecord): string {
  return `${createdAt.slice(0, 10)}T00:00:00.000Z`
}
