import { parseCommand } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Desk, Reply } from './desk.ts'
import { Lines } from './lines.ts'

/** The visit line by line: numbered choices, one line per reply, no escape byte; for a screen reader, a pipe, any console. */
export function openSimpleDesk({ environment, talk }: Context): Desk {
  const lines = new Lines(environment.stdin)
  const release = environment.onInterrupt(() => lines.interrupt())
  return {
    ask: async (asked) => {
      for (const [index, { text }] of (asked.choices ?? []).entries()) talk.err(`  ${index + 1}  ${text}`)
      if (asked.hint !== undefined) talk.err(asked.hint)
      environment.stderr.write(`${talk.paint(asked.prompt)} > `)
      return replyOf(await lines.next(), asked)
    },
    close: () => {
      release()
      lines.close()
    },
  }
}

function replyOf(line: string | undefined, { commands = [], current, choices }: Ask): Reply {
  if (line === undefined) return { kind: 'end' }
  const typed = parseCommand(line)
  if (typed !== undefined && commands.includes(typed.command)) return { kind: 'command', ...typed }
  // Entrée alone keeps what was answered before, where there is something.
  if (line.trim() === '' && current !== undefined && current.length > 0)
    return choices === undefined ? { kind: 'typed', text: current[0] ?? '' } : { kind: 'chosen', ids: current }
  return { kind: 'typed', text: line }
}
