import type { Stop } from '../../answers/course.ts'
import type { Parsed } from '../../answers/reply.ts'
import type { Answer } from '../../model/answer.ts'
import { evaluate } from '../../model/evaluate.ts'
import { optionsOf, type Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { askOf, parsedReply, written } from './ask-reply.ts'
import { askRows } from './ask-rows.ts'
import type { Reply } from './desk.ts'
import { faultWords } from './fault-words.ts'
import { keepChanged } from './keep-changed.ts'
import { obey } from './obey.ts'
import { askWords } from './pick.ts'
import { type Move, said, say, type Table } from './table.ts'

/** Asks one question until it is answered or left; an answer is on disk when this returns. */
export async function askQuestion(stop: Stop, table: Table): Promise<Move> {
  const { sitting, desk } = table
  const question = asWorded(stop.asked.question, sitting.standing.facts)
  if (question.kind === 'grid') return askRows(question, table)
  for (;;) {
    const reply = await desk.ask(askOf(question, said(question, table), table))
    const move = await handle(reply, question, table)
    if (move !== undefined) return move
  }
}

/** Does what was asked; undefined = the question is asked again. */
async function handle(reply: Reply, question: Question, table: Table): Promise<Move | undefined> {
  switch (reply.kind) {
    case 'end':
      return { go: 'quit' }
    case 'command':
      return obey(reply, question, table)
    default:
      return keep(parsedReply(question, reply), question, table)
  }
}

/** Keeps a reply that is an answer, once its likelihood checks are made. */
async function keep(parsed: Parsed, question: Question, table: Table): Promise<Move | undefined> {
  const { context, desk, voice } = table
  if (parsed.fault !== undefined) return say(faultWords(parsed.fault, context), context)
  const { answer } = parsed
  if (isBlocked(question, answer, table)) return undefined
  const other =
    voice === undefined && opensText(question, answer) ? await askWords(context.messages.visit.other, desk) : undefined
  const around = typeof other === 'object' ? { other: other.said } : {}
  const done = await keepChanged(
    { question, answer, around, changed: { question, before: said(question, table), answer } },
    table,
  )
  if (done === 'dropped') return undefined
  return { go: other === 'quit' || done === 'quit' ? 'quit' : 'next' }
}

/** Says every check that does not hold; true when one of them stops the answer. */
function isBlocked(question: Question, answer: Answer, { sitting, context }: Table): boolean {
  const facts = sitting.with(question, { answer }).facts
  const failing = question.checks.filter(({ that }) => evaluate(that, facts) === false)
  for (const { say: words, severity } of failing) {
    context.talk.err({ text: inLanguage(words, context.language), style: severity === 'error' ? 'bad' : 'warning' })
  }
  return failing.some(({ severity }) => severity === 'error')
}

function opensText(question: Question, answer: Answer): boolean {
  const chosen = written(answer)
  return optionsOf(question).some(({ id, other }) => other && chosen.includes(id))
}
