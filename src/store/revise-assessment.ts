import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Framework } from '../model/framework.ts'
import type { Profile } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { repeatNotices } from './consents.ts'
import { recordImportedSheet } from './record-answer.ts'
import { startAssessment } from './start-assessment.ts'
import type { Store } from './store.ts'

/** The answers of an assessment, carried to other content. `reason` goes to its trail, with who did it. */
export type Revision = Readonly<{
  id: string
  older: Assessment
  questionnaire: Questionnaire
  framework?: Framework
  answers: Answers
  profile: Profile
  at: string
  by: string
  reason: string
}>

/**
 * Keeps a revision of an assessment: an open one, of the same day and stage, with its consents and the notice that was
 * shown; its answers are one entry of its trail. The older assessment is not touched, and is revised once.
 */
export function reviseAssessment(store: Store, revision: Revision): void {
  const { id, older, questionnaire, framework, answers, profile, at, by, reason } = revision
  store.write(() => {
    startAssessment(store, {
      id,
      subject: older.subject.id,
      stage: older.stage,
      questionnaire,
      ...(framework === undefined ? {} : { framework }),
      consents: older.consents,
      respondents: older.respondents,
      profile,
      at: older.startedAt,
    })
    repeatNotices(store, { from: older.id, to: id })
    store.run('INSERT INTO revision (assessment, revises, at) VALUES (@id, @older, @at)', { id, older: older.id, at })
    recordImportedSheet(store, id, { sheet: answers, at, by, source: 'import', reason })
  })
}
