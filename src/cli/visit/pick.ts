import type { Command } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Choice, Desk } from './desk.ts'

/** One of a list, by its number or its place; undefined when the person leaves it, or is not there any more. */
export async function pick(asked: Listed, desk: Desk, context: Context): Promise<string | undefined> {
  const chosen = await pickOrLeave(asked, desk, context)
  return typeof chosen === 'object' ? chosen.id : undefined
}

type Listed = Ask & Readonly<{ choices: readonly Choice[] }>

/** The same, which tells the one who goes back from the one who leaves, or is not there any more. */
export async function pickOrLeave(
  asked: Listed,
  desk: Desk,
  context: Context,
): Promise<Readonly<{ id: string }> | 'back' | 'quit'> {
  const chosen = await pickOrCommand({ commands: ['quit', 'back'], ...asked }, desk, context)
  return typeof chosen === 'object' || chosen === 'back' ? chosen : 'quit'
}

/** One of a list, or the command given instead; nobody at the keyboard any more is the command to leave. */
export async function pickOrCommand(
  asked: Listed,
  desk: Desk,
  { talk, messages }: Context,
): Promise<Readonly<{ id: string }> | Command> {
  const { choices, first = 1 } = asked
  for (;;) {
    const reply = await desk.ask(asked)
    if (reply.kind === 'end') return 'quit'
    if (reply.kind === 'command') return reply.command
    const typed = reply.kind === 'typed' ? reply.text.trim() : ''
    const id = reply.kind === 'chosen' ? reply.ids[0] : numbered(typed, choices, first)
    if (id !== undefined) return { id }
    const { faults } = messages.visit
    talk.err(faults['no-option']({ kind: 'no-option', typed, least: first, most: first + choices.length - 1 }))
  }
}

function numbered(typed: string, choices: readonly Choice[], first: number): string | undefined {
  return /^\d+$/.test(typed) ? choices[Number(typed) - first]?.id : undefined
}

/** Yes or no, said in letters: Enter alone is neither. Undefined when the person leaves, or is not there any more. */
export async function yesOrNo(prompt: string, desk: Desk, { talk, messages }: Context): Promise<boolean | undefined> {
  for (;;) {
    const reply = await desk.ask({ prompt: `${prompt} ${messages.visit.yesNo}`, commands: ['quit'] })
    if (reply.kind !== 'typed') return undefined
    const typed = reply.text.trim().toLowerCase()
    if (['o', 'oui', 'y', 'yes'].includes(typed)) return true
    if (['n', 'non', 'no'].includes(typed)) return false
    talk.err(messages.visit.yesNoAgain)
  }
}

/** Words beside an answer (a note, a reason, a place to go); `quit` when the person leaves, undefined when nothing is said. */
export async function askWords(
  prompt: string,
  desk: Desk,
  current: readonly string[] = [],
): Promise<Readonly<{ said: string }> | 'quit' | undefined> {
  const reply = await desk.ask({ prompt, current, commands: ['quit', 'back'] })
  if (reply.kind === 'end' || (reply.kind === 'command' && reply.command === 'quit')) return 'quit'
  const said = reply.kind === 'typed' ? reply.text.trim() : ''
  return said === '' ? undefined : { said }
}
