import { keys, parseCommand } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Desk, Reply } from './desk.ts'
import { Interrupted } from './desk.ts'
import { Keyboard } from './keyboard.ts'
import { openPrompts, type Prompted } from './prompts.ts'

/** The visit with arrows and single keys. */
export function openRichDesk({ environment, talk, messages }: Context): Desk {
  const prompts = openPrompts({ paint: talk.paint, words: messages.visit.search, screen: environment.stderr })
  const keyboard = new Keyboard(environment.stdin)
  const releases = [environment.onInterrupt(() => keyboard.interrupt()), environment.onResume(() => keyboard.resume())]
  return {
    ask: async (asked) => {
      const by = { input: keyboard.open(), output: environment.stderr, signal: keyboard.ended }
      try {
        return replyOf(await (asked.choices === undefined ? prompts.text : prompts.choice)(asked, by), asked)
      } catch (error) {
        return endOf(error)
      } finally {
        keyboard.release()
      }
    },
    turnPage: () => keyboard.forget(),
    close: () => {
      for (const release of releases) release()
      keyboard.close()
    },
  }
}

/** Nobody at the keyboard any more, or an interruption; anything else is not ours to understand. */
function endOf(error: unknown): Reply {
  const name = error instanceof Error ? error.name : ''
  if (name === 'AbortPromptError') return { kind: 'end' }
  throw name === 'ExitPromptError' ? new Interrupted() : error
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
