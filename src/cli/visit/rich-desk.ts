import { keys, parseCommand } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Desk, Reply } from './desk.ts'
import { Interrupted } from './desk.ts'
import { openPrompts, type Prompted } from './prompts.ts'

/**
 * The visit with arrows and single keys.
 *
 * The terminal stays in raw mode from the first question to the last: what is typed between two questions is neither
 * echoed nor taken for an answer to the next one.
 */
export async function openRichDesk({ environment, talk }: Context): Promise<Desk> {
  const { stdin, stderr } = environment
  const prompts = await openPrompts(talk)
  const raw = (isRaw: boolean): void => void (stdin.isTTY && stdin.setRawMode(isRaw))
  raw(true)
  return {
    ask: async (asked) => {
      try {
        const by = { input: stdin, output: stderr }
        const prompt = asked.choices === undefined ? prompts.text(asked, by) : prompts.choice(asked, by)
        return replyOf(await prompt, asked)
      } catch (error) {
        if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted()
        throw error
      } finally {
        raw(true)
      }
    },
    close: () => {
      raw(false)
      stdin.pause()
    },
  }
}

/** A key on a list is a command as it is; in a text field a command follows a slash. */
function replyOf(prompted: Prompted, { commands = [] }: Ask): Reply {
  if ('ids' in prompted) return { kind: 'chosen', ids: prompted.ids }
  if ('key' in prompted) {
    const command = keys[prompted.key]
    return command === undefined ? { kind: 'typed', text: '' } : { kind: 'command', command, rest: '' }
  }
  const typed = parseCommand(prompted.text)
  return typed !== undefined && commands.includes(typed.command)
    ? { kind: 'command', ...typed }
    : { kind: 'typed', text: prompted.text }
}
