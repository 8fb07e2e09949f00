import type { Answer } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { answerInWords } from '../answer-words.ts'
import { askWords } from './pick.ts'
import { say, type Table } from './table.ts'

/** Why an old answer is changed, if it is said; `back` keeps the old one, `quit` when the person leaves. */
export type Why = Readonly<{ reason?: string }> | 'back' | 'quit'

const reasons = ['slip', 'precise', 'mind', 'seen', 'other'] as const

/** Asks why an answer given earlier is changed: one key says it, Enter alone says nothing. */
export async function whyCorrected(question: Question, before: Answer, { desk, context }: Table): Promise<Why> {
  const { messages, talk, simple } = context
  const words = messages.visit.correction
  await desk.turnPage()
  talk.err({ text: words.why(answerInWords(question, before, context)), style: 'strong' })
  const choices = reasons.map((id) => ({ id, text: words.reasons[id] }))
  const hint = simple ? words.hintSimple : words.hint
  const reply = await desk.ask({
    prompt: words.inWords,
    choices,
    optional: true,
    atOnce: true,
    commands: ['back', 'quit'],
    hint,
  })
  if (reply.kind === 'end') return 'quit'
  if (reply.kind === 'command') return reply.command === 'back' ? back(words.keptAsWas, context) : 'quit'
  const chosen =
    reply.kind === 'chosen' ? choices.find(({ id }) => id === reply.ids[0]) : choices[Number(reply.text) - 1]
  if (chosen === undefined)
    return reply.kind === 'typed' && reply.text.trim() !== '' ? { reason: reply.text.trim() } : {}
  if (chosen.id !== 'other') return { reason: chosen.text }
  const said = await askWords(words.inWords, desk)
  return said === undefined ? {} : said === 'quit' ? said : { reason: said.said }
}

function back(text: string, context: Table['context']): 'back' {
  say(text, context)
  return 'back'
}
