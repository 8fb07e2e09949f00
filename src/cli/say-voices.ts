import type { Answers } from '../model/answer.ts'
import { askingOf } from '../model/asking.ts'
import type { Profile } from '../model/profile.ts'
import { allQuestions } from '../model/questionnaire.ts'
import type { Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { inLanguage } from '../model/text.ts'
import { asWorded } from '../model/wording.ts'
import type { Context } from './context.ts'
import { type Around, voicesInWords } from './voices-words.ts'

/** What was said, by whom. */
type Heard = Around & Readonly<{ answers: Answers; profile: Profile }>

/** « Deux regards »: the questions on which people see things far apart, each with its answers, as a thing to talk about. */
export function sayVoices(scores: Scores, taken: Heard, context: Context): void {
  const { talk, messages, language } = context
  const words = messages.visit.voices
  const apart = new Set(scores.questions.flatMap(({ question, spread }) => (spread === undefined ? [] : [question])))
  const { questionnaire, answers, profile, respondents } = taken
  const asked = allQuestions(questionnaire).filter(({ id }) => apart.has(id))
  if (asked.length === 0 || questionnaire.respondents.anonymous) return
  const { facts } = new Standing(askingOf(questionnaire), { answers, profile, respondents })
  talk.out('\n', { text: words.title, style: 'title' })
  talk.out(words.list)
  for (const one of asked) {
    const question = asWorded(one, facts)
    talk.out('  ', { text: inLanguage(question.text, language), style: 'strong' })
    for (const line of voicesInWords(question, answers.get(question.id), taken, context)) {
      talk.out(`    ${line}`)
    }
  }
}
