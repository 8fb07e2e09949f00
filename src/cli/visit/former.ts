import type { Response } from '../../model/answer.ts'
import type { Assessment } from '../../model/assessment.ts'
import { allQuestions, type Question } from '../../model/questionnaire.ts'
import type { RoleOf } from '../../model/respondents.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'

/** What was answered to a question at an earlier stage: when, how it was then asked, the response, and who had which role. */
export type Former = Readonly<{
  stage: string
  at: string
  question: Question
  response: Response
  respondents: RoleOf
}>

/** The last answer to a question before this assessment; undefined when the business never answered it. */
export type FormerAnswers = (question: string) => Former | undefined

/** The answers of the finished assessments that the same subject began before; none is read until one is asked for. */
export function formerAnswers(store: Store, { id, subject, startedAt }: Assessment): FormerAnswers {
  let earlier: readonly KeptAssessment[] | undefined
  const load = (): readonly KeptAssessment[] =>
    listAssessments(store, subject.id)
      .filter((one) => one.status === 'closed' && one.id !== id && one.startedAt <= startedAt)
      .flatMap((one) => loadAssessment(store, one.id) ?? [])
      .reverse()
  return (question) => {
    earlier ??= load()
    for (const kept of earlier) {
      const former = formerIn(kept, question)
      if (former !== undefined) return former
    }
    return undefined
  }
}

function formerIn({ assessment, questionnaire }: KeptAssessment, id: string): Former | undefined {
  const question = allQuestions(questionnaire).find((one) => one.id === id)
  const response = assessment.answers.get(id)
  if (question === undefined || response === undefined) return undefined
  const { stage, closedAt, startedAt, respondents } = assessment
  return { stage, at: closedAt ?? startedAt, question, response, respondents }
}
