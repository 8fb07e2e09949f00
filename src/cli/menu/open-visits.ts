import { courseOf, remaining } from '../../answers/course.ts'
import { askingOf } from '../../model/asking.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { type AssessmentSummary, openAssessmentOf } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'

/** A visit that can be resumed, and how it is told; `isNext` when it is the one that the business's name resumes. */
export type OpenVisit = Readonly<{ subject: string; questionnaire: string; isNext: boolean; told: string }>

/** The last one open of each subject and questionnaire: the one a visit resumes. */
export function openVisits(
  store: Store,
  assessments: readonly AssessmentSummary[],
  context: Context,
): readonly OpenVisit[] {
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
