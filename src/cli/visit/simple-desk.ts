import { parseCommand } from '../../answers/command.ts'
import type { Context } from '../context.ts'
import type { Ask, Choice, Desk, Reply } from './desk.ts'
import { fold, widthOf } from './fold.ts'
import { Lines } from './lines.ts'
import { isLong, matching } from './search.ts'

/** The visit line by line: numbered choices, one line per reply, no escape byte; for a screen reader, a pipe, any console. */
export function openSimpleDesk(context: Context): Desk {
  const { environment, talk } = context
  const { stdin, stderr } = environment
  const lines = new Lines(stdin)
  const release = environment.onInterrupt(() => lines.interrupt())
  const nextLine = async (prompt: string): Promise<string | undefined> => {
    const shown = stderr.columns === undefined ? prompt : fold(prompt, widthOf(stderr) - 2)
    stderr.write(`${talk.paint(shown)} > `)
    const line = await lines.next()
    // A terminal has shown what was typed; from a pipe it is shown here, so that the session reads the same.
    if (stdin.isTTY !== true) talk.err(line ?? '')
    return line
  }
  return {
    ask: async (asked) => {
      sayList(asked, context)
      for (;;) {
        const reply = replyOf(await nextLine(asked.prompt), asked)
        const found = reply.kind === 'typed' ? foundIn(asked, reply.text) : []
        const [only] = found
        if (only === undefined) return reply
        if (found.length === 1) {
          talk.err(`> ${only.text}`)
          return { kind: 'chosen', ids: [only.id] }
        }
        talk.err(context.messages.visit.search.several(found.length))
        sayChoices(found, asked, context)
      }
    },
    // Every line counts here: a person may well type the next answers ahead, or send them all at once.
    turnPage: () => Promise.resolve(),
    close: () => {
      release()
      lines.close()
    },
  }
}

function sayList(asked: Ask, context: Context): void {
  const { choices = [], hint } = asked
  sayChoices(choices, asked, context)
  if (isLong(asked)) context.talk.err(context.messages.visit.search.inLines)
  if (hint !== undefined) context.talk.err(hint)
}

/** Choices with the numbers they have in the whole list. */
function sayChoices(shown: readonly Choice[], { choices = [], first = 1 }: Ask, { talk }: Context): void {
  for (const choice of shown) talk.err(`  ${choices.indexOf(choice) + first}  ${choice.text}`)
}

/** The choices of a long list that have these words; none when nothing is searched for, or found. */
function foundIn(asked: Ask, typed: string): readonly Choice[] {
  const { choices = [], several = false, keys = [] } = asked
  const word = typed.trim().toLowerCase()
  const isNamed = keys.includes(word) || choices.some(({ id }) => id.toLowerCase() === word)
  if (several || isNamed || !isLong(asked) || !/\p{L}/u.test(typed)) return []
  return matching(choices, typed).flatMap((rank) => choices[rank] ?? [])
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
