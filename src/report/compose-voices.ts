import { answerLines } from './answer-words.ts'
import { type Block, plain, type Words } from './report.ts'
import { responseTo, type Telling } from './telling.ts'
import { questionText } from './wording.ts'

/** Where two people of the business see things differently: something to talk about, not a mistake. */
export function voices(telling: Telling): readonly Block[] {
  const { words, scores, questions } = telling
  const apart = scores.questions.filter(({ spread }) => spread !== undefined).map(({ question }) => question)
  const blocks = apart.flatMap((id) => {
    const question = questions.get(id)?.question
    if (question === undefined) return []
    const items = voicesOn(telling, id)
    return items.length === 0 ? [] : [paragraphThenList(questionText(telling, question), items)].flat()
  })
  if (blocks.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.views.heading },
    { kind: 'paragraph', words: plain(words.views.text), leads: true },
    ...blocks,
  ]
}

function paragraphThenList(text: string, items: readonly Words[]): readonly Block[] {
  return [
    { kind: 'paragraph', words: [{ text, strong: true }], leads: true },
    { kind: 'list', items },
  ]
}

/** What each respondent answered, named by role, never by the code of the person; nothing of an anonymous questionnaire. */
export function voicesOn(telling: Telling, id: string): readonly Words[] {
  const { words, questions, questionnaire } = telling
  const question = questions.get(id)?.question
  const by = responseTo(telling, id)?.by
  if (question === undefined || by === undefined || questionnaire.respondents.anonymous) return []
  return Object.entries(by).map(([respondent, answer]) => {
    const said = answerLines(telling, question, answer).join('; ')
    return plain(words.views.answered(roleName(telling, respondent), said))
  })
}

function roleName({ assessment, questionnaire, say }: Telling, respondent: string): string {
  const id = assessment.respondents[respondent] ?? respondent
  const role = questionnaire.roles.find((candidate) => candidate.id === id)
  return role === undefined ? respondent : say(role.name)
}
