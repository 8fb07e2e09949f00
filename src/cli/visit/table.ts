import { type Command, keyOf } from '../../answers/command.ts'
import type { Answer, Response } from '../../model/answer.ts'
import { own } from '../../model/own.ts'
import type { Question } from '../../model/questionnaire.ts'
import { withVoice } from '../../model/voices.ts'
import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'
import type { FormerAnswers } from './former.ts'
import type { Sitting } from './sitting.ts'

/** Where to go from a question: on, back, to a question, what is left, to another respondent, or out. */
export type Move =
  | Readonly<{ go: 'next' | 'back' | 'quit' | 'left' | 'again' | 'voices' }>
  | Readonly<{ go: 'to'; where: string }>

/**
 * What a question needs around it: the sheet, the keyboard, the words; who answers, when it is one of several; and what
 * an older version says of the questions to be confirmed.
 */
export type Table = Readonly<{
  sitting: Sitting
  desk: Desk
  context: Context
  voice?: Voice
  earlier?: ReadonlyMap<string, string>
  /** What was answered before, where there is a before. */
  former?: FormerAnswers
}>

/** A respondent, with the role they have in the questionnaire. */
export type Voice = Readonly<{ who: string; role: string }>

/** The answer there is to a question: of the one who answers, else of all. */
export function said({ id }: Question, { sitting, voice }: Table): Answer | undefined {
  const response = sitting.answers.get(id)
  return voice === undefined ? response?.answer : own(response?.by ?? {}, voice.who)
}

/** What goes with an answer: what was said around it, and why it is so. */
type Beside = Readonly<{ around?: Omit<Response, 'answer'>; reason?: string }>

/** Keeps it where it belongs. */
export function keepSaid(question: Question, answer: Answer, table: Table, beside: Beside = {}): void {
  const { sitting, voice } = table
  const { around, reason } = beside
  const why = reason === undefined ? {} : { reason }
  if (voice === undefined) {
    sitting.record(question, answer, around, why)
    return
  }
  const response = withVoice(sitting.answers.get(question.id), voice.who, answer)
  sitting.keep(question, response, { ...why, respondents: { ...sitting.respondents, [voice.who]: voice.role } })
}

const commands: readonly Command[] = [
  'not-applicable',
  'unknown',
  'later',
  'back',
  'go',
  'left',
  'evidence',
  'note',
  'guide',
  'terms',
  'respondent',
  'quit',
  'help',
]

const ofOneVoice: readonly Command[] = ['not-applicable', 'unknown', 'later', 'back', 'guide', 'terms', 'quit', 'help']

/** The commands understood at a question. */
export function commandsAt({ voice, sitting }: Table): readonly Command[] {
  if (voice !== undefined) return ofOneVoice
  return sitting.questionnaire.respondents.anonymous ? commands.filter((one) => !couldTellWho.includes(one)) : commands
}

/** What an anonymous group does not keep is not asked either. */
const couldTellWho: readonly Command[] = ['evidence', 'note', 'respondent']

/** Says it, and the question is asked again. */
export function say(text: string, { talk }: Context): undefined {
  talk.err({ text, style: 'warning' })
  return undefined
}

/** The keys under a list, or under a text field. */
export function keysOf(table: Table, under: 'list' | 'text'): string {
  const { messages, simple } = table.context
  const { howRich, howText, howSimple } = messages.visit
  const { anonymous } = table.sitting.questionnaire.respondents
  const keys = anonymous ? { ...messages.visit.keys, quit: messages.visit.group.quit } : messages.visit.keys
  const how = simple ? howSimple : under === 'list' ? howRich : howText
  const shown = commandsAt(table).filter((command) => command !== 'terms' && (simple || command !== 'help'))
  return [how, ...shown.map((command) => `${keyShown(command, under, table)}\u00a0${keys[command]}`)].join(' · ')
}

/** The key of a command as it is typed there. */
export function keyShown(command: Command, under: 'list' | 'text', { context }: Table): string {
  return `${context.simple || under === 'text' ? '/' : ''}${keyOf(command)}`
}

/** The keys under a question. Line by line they are said once, at the first question; « /! » says them again. */
export function hintOf(keys: string, { context, sitting }: Table, how: readonly string[]): Readonly<{ hint?: string }> {
  const isSaid = context.simple && sitting.areKeysSaid
  sitting.areKeysSaid = true
  const lines = [...how, ...(isSaid ? [] : [keys])]
  return lines.length === 0 ? {} : { hint: lines.join('\n') }
}
