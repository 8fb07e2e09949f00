import { carry } from '../../answers/carry.ts'
import { askingOf } from '../../model/asking.ts'
import { reconciled } from '../../model/respondents.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { quotedAnswer } from '../../report/answer-words.ts'
import { questionText } from '../../report/wording.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { messagesIn } from '../../text/index.ts'
import type { Context } from '../context.ts'

/** What the assessment that this one revises says of the questions to be confirmed here: question → a sentence. */
export function earlierAnswers(store: Store, kept: KeptAssessment, context: Context): ReadonlyMap<string, string> {
  const { revises } = kept.assessment
  const older = revises === undefined ? undefined : loadAssessment(store, revises)
  if (older === undefined) return new Map()
  const { answers } = older.assessment
  const { language } = context
  const standing = new Standing(askingOf(older.questionnaire, older.framework), older.assessment)
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language)
  const telling = { words: messagesIn(language).report, language, say, standing }
  const { outcomes } = carry(answers, older.questionnaire, kept.questionnaire)
  return new Map(
    [...outcomes].flatMap(([id, outcome]) => {
      const question = standing.asking.asked.get(id)?.question
      const response = answers.get(id)
      if (outcome.kind !== 'to-reconfirm' || question === undefined || response === undefined) return []
      if (reconciled(response) === undefined) return []
      const said = quotedAnswer(telling, question, response)
      const sentence = context.messages.visit.earlier(questionText(telling, question), said)
      return outcome.to.map((now) => [now, sentence] as const)
    }),
  )
}
