import { carry } from '../../answers/carry.ts'
import { askingOf } from '../../model/asking.ts'
import { reconciled } from '../../model/respondents.ts'
import { inLanguage } from '../../model/text.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { answerInWords } from '../answer-words.ts'
import type { Context } from '../context.ts'

/** What the assessment that this one revises says of the questions to be confirmed here: question → a sentence. */
export function earlierAnswers(store: Store, kept: KeptAssessment, context: Context): ReadonlyMap<string, string> {
  const { revises } = kept.assessment
  const older = revises === undefined ? undefined : loadAssessment(store, revises)
  if (older === undefined) return new Map()
  const { answers } = older.assessment
  const { asked } = askingOf(older.questionnaire)
  const { outcomes } = carry(answers, older.questionnaire, kept.questionnaire)
  return new Map(
    [...outcomes].flatMap(([id, outcome]) => {
      const question = asked.get(id)?.question
      const response = answers.get(id)
      const answer = response && reconciled(response)
      if (outcome.kind !== 'to-reconfirm' || question === undefined || answer === undefined) return []
      const text = inLanguage(question.text, context.language)
      const sentence = context.messages.visit.earlier(text, answerInWords(question, answer, context))
      return outcome.to.map((now) => [now, sentence] as const)
    }),
  )
}
