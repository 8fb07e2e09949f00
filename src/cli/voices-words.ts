import type { Response } from '../model/answer.ts'
import type { Question, Questionnaire } from '../model/questionnaire.ts'
import { type RoleOf, reconciled, voicesOf } from '../model/respondents.ts'
import { voiceNames } from '../model/voices.ts'
import { answerInWords } from './answer-words.ts'
import type { Context } from './context.ts'

/** Who may have answered: the roles, and who has which. */
export type Around = Readonly<{ questionnaire: Questionnaire; respondents: RoleOf }>

/** What each respondent answered, named by role, then what was agreed; nothing when nobody answered apart. */
export function voicesInWords(
  question: Question,
  response: Response | undefined,
  { questionnaire, respondents }: Around,
  context: Context,
): readonly string[] {
  const apart = response === undefined ? [] : voicesOf(response, { roles: questionnaire.roles, respondents })
  if (response === undefined || apart.length === 0) return []
  const words = context.messages.visit.voices
  const codes = apart.map(({ who }) => who)
  const names = voiceNames(codes, { questionnaire, respondents, language: context.language }, words.someone)
  const all = reconciled(response)
  return [
    ...apart.map(({ who, answer }) =>
      words.answered(names.get(who) ?? words.someone, answerInWords(question, answer, context)),
    ),
    ...(all === undefined ? [] : [words.agreed(answerInWords(question, all, context))]),
  ]
}
