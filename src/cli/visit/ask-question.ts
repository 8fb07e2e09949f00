import type { Command, Typed } from '../../answers/command.ts'
import type { Stop } from '../../answers/course.ts'
import { choose, type Parsed, parseReply } from '../../answers/reply.ts'
import type { Answer } from '../../model/answer.ts'
import { evaluate } from '../../model/evaluate.ts'
import { type Option, optionsOf, type Question } from '../../model/questionnaire.ts'
import type { ReplyFault } from '../../model/reply-fault.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import type { Context } from '../context.ts'
import { askAround } from './ask-around.ts'
import { askRows } from './ask-rows.ts'
import type { Ask, Desk, Reply } from './desk.ts'
import { optionLabels } from './option-labels.ts'
import type { Sitting } from './sitting.ts'

/** Where to go from a question: on, back, to a question, what is left, or out. */
export type Move = Readonly<{ go: 'next' | 'back' | 'quit' | 'left' | 'again' }> | Readonly<{ go: 'to'; where: string }>

/** What a question needs around it: the sheet, the keyboard, the words. */
export type Table = Readonly<{ sitting: Sitting; desk: Desk; context: Context }>

/** The commands understood at a question. */
export const commands: readonly Command[] = [
  'not-applicable',
  'unknown',
  'later',
  'back',
  'go',
  'left',
  'evidence',
  'note',
  'guide',
  'quit',
  'help',
]

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
  const { sitting, context } = table
  const { messages, language, simple } = context
  const words = messages.visit
  const before = sitting.answers.get(question.id)?.answer
  const current = before?.state === 'answered' && !isRowsValue(before.value) ? [before.value].flat().map(String) : []
  if (question.kind !== 'single' && question.kind !== 'multi')
    return { prompt: promptOf(question, context), current, commands, ...hintOf(words.keysText, table) }
  const choices = optionLabels(question, language, words.between)
  const several = question.kind === 'multi'
  if (!several) return { prompt: words.choice, choices, current, commands, ...hintOf(keysOf(context), table) }
  const how = simple ? words.several : words.severalRich
  return { prompt: words.choices, choices, several, current, commands, ...hintOf(keysOf(context), table, how) }
}

/** « Votre réponse », and in what unit. */
function promptOf(question: Question, { messages, language }: Context): string {
  const unit = question.kind === 'number' ? inLanguage(question.unit ?? {}, language) : ''
  return unit === '' ? messages.visit.reply : messages.visit.replyIn(unit)
}

export function keysOf({ messages, simple }: Context): string {
  return simple ? messages.visit.keysSimple : messages.visit.keysRich
}

/** The keys under a question. Line by line they are said once, at the first question; « /! » says them again. */
export function hintOf(keys: string, { context, sitting }: Table, how?: string): Readonly<{ hint?: string }> {
  const isSaid = context.simple && sitting.areKeysSaid
  sitting.areKeysSaid = true
  const lines = [...(how === undefined ? [] : [how]), ...(isSaid ? [] : [keys])]
  return lines.length === 0 ? {} : { hint: lines.join('\n') }
}

function isRowsValue(value: unknown): value is Readonly<Record<string, Answer>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Does what was asked; undefined = the question is asked again. */
async function handle(reply: Reply, question: Question, table: Table): Promise<Move | undefined> {
  switch (reply.kind) {
    case 'end':
      return { go: 'quit' }
    case 'command':
      return command(reply, question, table)
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
  const { sitting, context, desk } = table
  if (parsed.fault !== undefined) return say(faultWords(parsed.fault, context), context)
  const { answer } = parsed
  if (isBlocked(question, answer, table)) return undefined
  const other = otherOf(question, answer)
  const words = other === undefined ? undefined : await desk.ask({ prompt: context.messages.visit.other })
  const text = words?.kind === 'typed' ? words.text.trim() : ''
  sitting.record(question, answer, text === '' ? {} : { other: text })
  return { go: 'next' }
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

function otherOf(question: Question, answer: Answer): Option | undefined {
  if (answer.state !== 'answered' || isRowsValue(answer.value)) return undefined
  const chosen = [answer.value].flat().map(String)
  return optionsOf(question).find(({ id, other }) => other && chosen.includes(id))
}

async function command({ command: name, rest }: Typed, question: Question, table: Table): Promise<Move | undefined> {
  const { sitting, context } = table
  const words = context.messages.visit
  switch (name) {
    case 'back':
      return { go: 'back' }
    case 'quit':
      return { go: 'quit' }
    case 'left':
      return { go: 'left' }
    case 'go':
      return { go: 'to', where: rest }
    case 'help':
      sitting.areKeysSaid = false
      return undefined
    case 'guide':
      return say(guideWords(question, context), context)
    case 'evidence':
    case 'note':
      return askAround(name, rest, { question, table })
    default:
      if (question.required) return say(words.required, context)
      if (name === 'not-applicable') return notApplicable(question, rest, table)
      sitting.record(question, { state: name === 'later' ? 'later' : 'unknown' })
      return { go: 'next' }
  }
}

/** « Sans objet », where it is offered, with its reason. */
async function notApplicable(
  question: Question,
  rest: string,
  { sitting, desk, context }: Table,
): Promise<Move | undefined> {
  const words = context.messages.visit
  if (!sitting.standing.offersNotApplicable(question)) return say(words.notOffered, context)
  const reply =
    rest === '' ? await desk.ask({ prompt: words.whyNotApplicable }) : ({ kind: 'typed', text: rest } as const)
  if (reply.kind === 'end') return { go: 'quit' }
  const reason = reply.kind === 'typed' ? reply.text.trim() : ''
  if (reason === '') return undefined
  sitting.record(question, { state: 'not-applicable', reason })
  return { go: 'next' }
}

function guideWords({ guide }: Question, { messages, language }: Context): string {
  return guide === undefined ? messages.visit.noGuide : messages.visit.guide(inLanguage(guide, language))
}

/** Says it, and the question is asked again. */
export function say(text: string, { talk }: Context): undefined {
  talk.err({ text, style: 'warning' })
  return undefined
}

/** Why a reply is not an answer, in words. */
export function faultWords(fault: ReplyFault, { messages, language }: Context): string {
  const { faults } = messages.visit
  switch (fault.kind) {
    case 'no-option':
      return faults['no-option'](fault)
    case 'alone':
      return faults.alone(inLanguage(fault.option.text, language))
    case 'not-a-number':
      return faults['not-a-number'](fault.typed)
    case 'too-small':
      return faults['too-small'](fault.min)
    case 'too-large':
      return faults['too-large'](fault.max)
    case 'too-long':
      return faults['too-long'](fault.most)
    case 'bad-form':
      return faults['bad-form'](fault.form, fault.length)
    default:
      return faults[fault.kind]
  }
}
