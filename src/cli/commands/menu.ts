import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { demo } from './demo.ts'
import { list } from './list.ts'
import { report } from './report.ts'
import { show } from './show.ts'
import { visit } from './visit.ts'

const entries = ['visit', 'list', 'show', 'report', 'demo', 'leave'] as const
type Entry = (typeof entries)[number]

/** `virage` alone: a menu for people who never typed a command. Where nobody can choose, the help says what to type. */
export async function menu(context: Context, help: string): Promise<ExitCode> {
  const { talk, interactive, simple } = context
  if (!interactive || simple) {
    talk.err(help.trimEnd())
    return exit.usage
  }
  const entry = await chosen(context)
  switch (entry) {
    case 'visit':
      return visit({}, context)
    case 'list':
      return list(context)
    case 'demo':
      return demo(context)
    case 'leave':
      return exit.done
    default:
      return about(entry, context)
  }
}

async function chosen({ environment, messages }: Context): Promise<Entry> {
  const { default: inquirer } = await import('inquirer')
  const words = messages.visit.menu
  const prompt = inquirer.createPromptModule({ input: environment.stdin, output: environment.stderr })
  const { entry } = await prompt<{ entry: Entry }>([
    {
      type: 'select',
      name: 'entry',
      message: words.what,
      choices: entries.map((value) => ({ value, name: words[value] })),
    },
  ])
  return entry
}

async function about(entry: 'show' | 'report', context: Context): Promise<ExitCode> {
  const { default: inquirer } = await import('inquirer')
  const { environment, messages } = context
  const prompt = inquirer.createPromptModule({ input: environment.stdin, output: environment.stderr })
  const { which } = await prompt<{ which: string }>([
    { type: 'input', name: 'which', message: messages.visit.menu.which },
  ])
  return entry === 'show' ? show(which, context) : report(which, {}, context)
}
