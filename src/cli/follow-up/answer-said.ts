import type { Answer } from '../../model/answer.ts'
import { ownAnswer } from '../../model/columns.ts'
import { reconciled } from '../../model/respondents.ts'
import { inLanguage } from '../../model/text.ts'
import type { Said } from '../../portfolio/compare.ts'
import type { StandingSide } from '../../portfolio/side.ts'
import { quotedAnswer } from '../../report/answer-words.ts'
import { questionText } from '../../report/wording.ts'
import { messagesIn } from '../../text/index.ts'
import type { Context } from '../context.ts'

/** A question's words, as they were put on that side; undefined when it was not asked there. */
export function questionWords(side: StandingSide, question: string, context: Context): string | undefined {
  const asked = side.asking.asked.get(question)?.question
  return asked && questionText(tellingOf(side, context), asked)
}

/** What was answered on a side, in the words of the question, or why nothing was. */
export function answerSaid(side: StandingSide, question: string, said: Said, context: Context): string {
  const { states, voices } = context.messages.followUp.questions
  if (said.state === 'hidden' || said.state === 'pending' || said.state === 'absent') return states[said.state]
  const asked = side.asking.asked.get(question)
  const response = asked && side.answers.get(asked.answeredAs)
  if (asked === undefined || response === undefined) return ''
  if (reconciled(response) === undefined) return voices(Object.keys(response.by ?? {}).length)
  return quotedAnswer(tellingOf(side, context), asked.question, response)
}

function tellingOf({ standing }: StandingSide, { language }: Context) {
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language)
  return { words: messagesIn(language).report, language, say, standing }
}

/** The answer given to a question on a side; that of a column is its own cells. */
export function answerTo(question: string, { asking, answers }: StandingSide): Answer | undefined {
  const asked = asking.asked.get(question)
  const response = asked && answers.get(asked.answeredAs)
  return response && ownAnswer(asked.question, response.answer)
}
