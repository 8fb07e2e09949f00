import type { Answers } from '../model/answer.ts'
import { askingOf } from '../model/asking.ts'
import type { Profile } from '../model/profile.ts'
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
  const standing = new Standing(askingOf(questionnaire), { answers, profile, respondents })
  const asked = [...standing.asking.asked.values()].filter(({ question }) => apart.has(question.id))
  if (asked.length === 0 || questionnaire.respondents.anonymous) return
  talk.out('\n', { text: words.title, style: 'title' })
  talk.out(words.list)
  for (const one of asked) {
    const question = asWorded(one.question, standing.facts)
    talk.out('  ', { text: inLanguage(question.text, language), style: 'strong' })
    for (const line of voicesInWords(question, answers.get(one.answeredAs), taken, context)) {
      talk.out(`    ${line}`)
    }
  }
}
