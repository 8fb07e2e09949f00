import { parseCommand } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Desk, Reply } from './desk.ts'
import { Lines } from './lines.ts'

/** The visit line by line: numbered choices, one line per reply, no escape byte; for a screen reader, a pipe, any console. */
export function openSimpleDesk({ environment, talk }: Context): Desk {
  const { stdin, stderr } = environment
  const lines = new Lines(stdin)
  const release = environment.onInterrupt(() => lines.interrupt())
  return {
    ask: async (asked) => {
      const { choices = [], first = 1, hint, prompt } = asked
      for (const [index, { text }] of choices.entries()) talk.err(`  ${index + first}  ${text}`)
      if (hint !== undefined) talk.err(hint)
      stderr.write(`${talk.paint(prompt)} > `)
      const line = await lines.next()
      // A terminal has shown what was typed; from a pipe it is shown here, so that the session reads the same.
      if (stdin.isTTY !== true) talk.err(line ?? '')
      return replyOf(line, asked)
    },
    // Every line counts here: a person may well type the next answers ahead, or send them all at once.
    turnPage: () => Promise.resolve(),
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
  // Enter alone keeps what was answered before, where there is something.
  if (line.trim() === '' && current !== undefined && current.length > 0)
    return choices === undefined ? { kind: 'typed', text: current[0] ?? '' } : { kind: 'chosen', ids: current }
  return { kind: 'typed', text: line }
}
