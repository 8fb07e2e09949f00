import type { Command } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'
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

/** Says it, and the question is asked again. */
export function say(text: string, { talk }: Context): undefined {
  talk.err({ text, style: 'warning' })
  return undefined
}

/** The keys under a list. */
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
