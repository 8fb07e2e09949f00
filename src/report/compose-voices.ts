import { reconciled, voicesOf } from '../model/respondents.ts'
import { voiceNames } from '../model/voices.ts'
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
    const items = [...voicesOn(telling, id), ...agreedOn(telling, id)]
    return items.length === 0 ? [] : [paragraphThenList(questionText(telling, question), items)].flat()
  })
  if (blocks.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.views.heading },
    { kind: 'paragraph', words: plain(words.views.text), leads: true },
    ...blocks,
  ]
}

/** What they agreed on since; nothing when they did not. */
function agreedOn(telling: Telling, id: string): readonly Words[] {
  const { words, questions } = telling
  const [question, response] = [questions.get(id)?.question, responseTo(telling, id)]
  const agreed = response && reconciled(response)
  if (question === undefined || agreed === undefined) return []
  return [plain(words.views.agreed(answerLines(telling, question, agreed).join('; ')))]
}

function paragraphThenList(text: string, items: readonly Words[]): readonly Block[] {
  return [
    { kind: 'paragraph', words: [{ text, strong: true }], leads: true },
    { kind: 'list', items },
  ]
}

/** What each respondent answered, named by role, never by the code of the person; nothing of an anonymous questionnaire. */
export function voicesOn(telling: Telling, id: string): readonly Words[] {
  return voiceLines(telling, id).map(plain)
}

/** The same as texts. */
export function voiceLines(telling: Telling, id: string): readonly string[] {
  const { words, assessment, questions, questionnaire } = telling
  const question = questions.get(id)?.question
  const response = responseTo(telling, id)
  if (question === undefined || response?.by === undefined || questionnaire.respondents.anonymous) return []
  const { respondents } = assessment
  const names = voiceNames(Object.keys(response.by), { ...telling, respondents }, words.views.someone)
  return voicesOf(response, { roles: questionnaire.roles, respondents }).map(({ who, answer }) => {
    const said = answerLines(telling, question, answer).join('; ')
    return words.views.answered(names.get(who) ?? words.views.someone, said)
  })
}
