import type { Stop } from '../../answers/course.ts'
import { choose, type Parsed, parseReply } from '../../answers/reply.ts'
import { type Answer, isRows } from '../../model/answer.ts'
import { evaluate } from '../../model/evaluate.ts'
import { optionsOf, type Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import type { Context } from '../context.ts'
import { askRows } from './ask-rows.ts'
import type { Ask, Reply } from './desk.ts'
import { faultWords } from './fault-words.ts'
import { obey } from './obey.ts'
import { optionLabels } from './option-labels.ts'
import { askWords } from './pick.ts'
import { commandsAt, hintOf, keepSaid, keysOf, type Move, said, say, type Table } from './table.ts'

/** Asks one question until it is answered or left; an answer is on disk when this returns. */
export async function askQuestion(stop: Stop, table: Table): Promise<Move> {
  const { sitting, desk } = table
  const question = asWorded(stop.asked.question, sitting.standing.facts)
  if (question.kind === 'grid') return askRows(question, table)
  for (;;) {
    const reply = await desk.ask(askOf(question, table))
    const move = await handle(reply, question, table)
    if (move !== undefined) return move
  }
}

/** What is asked of a question, as the desk shows it. */
function askOf(question: Question, table: Table): Ask {
  const { context } = table
  const { messages, language, simple } = context
  const words = messages.visit
  const commands = commandsAt(table)
  const before = said(question, table)
  const current = before === undefined ? [] : written(before)
  if (question.kind !== 'single' && question.kind !== 'multi') {
    return { prompt: promptOf(question, context), current, commands, ...hintOf(keysOf(table, 'text'), table) }
  }
  const choices = optionLabels(question, language, words.between)
  const several = question.kind === 'multi'
  const keys = keysOf(table, 'list')
  if (!several) return { prompt: words.choice, choices, current, commands, ...hintOf(keys, table) }
  const how = simple ? words.several : words.severalRich
  return { prompt: words.choices, choices, several, current, commands, ...hintOf(keys, table, how) }
}

/** « Votre réponse », and in what unit. */
function promptOf(question: Question, { messages, language }: Context): string {
  const unit = question.kind === 'number' ? inLanguage(question.unit ?? {}, language) : ''
  return unit === '' ? messages.visit.reply : messages.visit.replyIn(unit)
}

/** An answer as it would be typed again. */
function written(answer: Answer): readonly string[] {
  return answer.state === 'answered' && !isRows(answer.value) ? [answer.value].flat().map(String) : []
}

/** Does what was asked; undefined = the question is asked again. */
async function handle(reply: Reply, question: Question, table: Table): Promise<Move | undefined> {
  switch (reply.kind) {
    case 'end':
      return { go: 'quit' }
    case 'command':
      return obey(reply, question, table)
    case 'chosen':
      return keep(chosenAnswer(question, reply.ids), question, table)
    case 'typed':
      return keep(parseReply(question, reply.text), question, table)
  }
}

function chosenAnswer(question: Question, ids: readonly string[]): Parsed {
  const options = optionsOf(question)
  const chosen = options.filter(({ id }) => ids.includes(id))
  const [first] = chosen
  if (question.kind === 'multi') return choose(options, chosen)
  return first === undefined ? { fault: { kind: 'nothing' } } : { answer: { state: 'answered', value: first.id } }
}

/** Keeps a reply that is an answer, once its likelihood checks are made. */
async function keep(parsed: Parsed, question: Question, table: Table): Promise<Move | undefined> {
  const { context, desk, voice } = table
  if (parsed.fault !== undefined) return say(faultWords(parsed.fault, context), context)
  const { answer } = parsed
  if (isBlocked(question, answer, table)) return undefined
  const other =
    voice === undefined && opensText(question, answer) ? await askWords(context.messages.visit.other, desk) : undefined
  keepSaid(question, answer, table, typeof other === 'object' ? { other: other.said } : {})
  return { go: other === 'quit' ? 'quit' : 'next' }
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
