import { canonicalJson } from '../model/canonical.ts'
import type { Framework } from '../model/framework.ts'
import type { Consent, Notice } from '../model/notice.ts'
import type { Profile } from '../model/profile.ts'
import { allQuestions, type Questionnaire } from '../model/questionnaire.ts'
import type { Language } from '../model/text.ts'
import { isProfile } from './answer-guards.ts'
import { recordConsent, recordNotice } from './consents.ts'
import { keepContent } from './contents.ts'
import { wordsOf } from './dictionary.ts'
import { packAnswers } from './packed-answers.ts'
import { readable } from './read-record.ts'
import { settleSubject } from './settle-subject.ts'
import type { Store } from './store.ts'

/** What an assessment starts with. Consents come first: without the required one there is nothing to start. */
export type NewAssessment = Readonly<{
  id: string
  /** The id of a kept subject. */
  subject: string
  stage: string
  questionnaire: Questionnaire
  framework?: Framework
  notice?: Readonly<{ shown: Notice; language: Language; at: string }>
  consents: readonly Consent[]
  respondents: Readonly<Record<string, string>>
  profile: Profile
  at: string
}>

/**
 * Starts an assessment: its content, notice, consents and empty sheet are kept in one transaction, or nothing is.
 *
 * An anonymous questionnaire has no sheet: its answers go to a group (`groups.ts`), and starting one here is a mistake
 * of ours.
 */
export function startAssessment(store: Store, start: NewAssessment): void {
  if (start.questionnaire.respondents.anonymous) throw new TypeError('an anonymous questionnaire has no sheet')
  store.write(() => {
    const { id, subject, stage, questionnaire, framework, at } = start
    settleSubject(store, subject)
    store.run(
      `INSERT INTO assessment (id, subject, questionnaire, framework, stage, status, started_at, sector, size, region,
         respondents, profile, answers)
       VALUES (@id, @subject, @questionnaire, @framework, @stage, 'open', @at, @sector, @size, @region,
         @respondents, @profile, @answers)`,
      {
        id,
        subject,
        stage,
        at,
        questionnaire: keepContent(store, 'questionnaire', questionnaire).digest,
        framework: framework === undefined ? null : keepContent(store, 'framework', framework).digest,
        respondents: canonicalJson(start.respondents),
        profile: canonicalJson(readable(isProfile, start.profile)),
        answers: packAnswers(
          new Map(),
          allQuestions(questionnaire).map((question) => question.id),
        ),
        ...wordsOf(store, start.profile),
      },
    )
    recordConsents(store, start)
  })
}

function recordConsents(store: Store, { id, notice, consents }: NewAssessment): void {
  if (notice !== undefined) {
    const { language, at } = notice
    recordNotice(store, id, { notice: keepContent(store, 'notice', notice.shown), language, at })
  }
  for (const consent of consents) recordConsent(store, id, consent)
}
