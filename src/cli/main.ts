import type { Command, CommanderError } from 'commander'
import { isLanguage } from '../model/text.ts'
import { type CliWords, cliWords } from '../text/cli-words.ts'
import { commander } from './commander.ts'
import type { CommonFlags, Context } from './context.ts'
import { type Environment, languageOf } from './environment.ts'
import { type ExitCode, exit } from './exit.ts'
import { buildProgram } from './program.ts'
import type { Work } from './verb.ts'
import { versionOf } from './version.ts'

/** From the words typed to the exit code. Never throws: what goes wrong is worded, and has its code. */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const cli = await cliWords(languageOf(environment.variables, languageTyped(argv)))
  const asked = await readCommandLine(argv, environment, cli)
  if (asked === undefined || typeof asked === 'number') return asked ?? exit.done
  const { lang } = asked.flags
  if (lang !== undefined && !isLanguage(lang)) {
    const { languageSentence } = await import('./usage-sentence.ts')
    environment.stderr.write(`${languageSentence(lang, cli)}\n`)
    return exit.usage
  }
  const { openContext } = await import('./context.ts')
  const context = await openContext(environment, asked.flags)
  try {
    return await asked.work(context)
  } catch (error) {
    return (await import('./failure.ts')).sayFailure(error, context)
  }
}

type Asked = Readonly<{ flags: CommonFlags; work: Work }>

async function readCommandLine(
  argv: readonly string[],
  environment: Environment,
  cli: CliWords,
): Promise<Asked | ExitCode | undefined> {
  let asked: Asked | undefined
  let help = ''
  const program = buildProgram({
    cli,
    version: versionOf(environment.packageRoot),
    columns: environment.stdout.columns,
    out: (text) => void environment.stdout.write(text),
    err: (text) => {
      help += text
    },
    accept: (command, work) => {
      asked = { flags: flagsTyped(command), work }
    },
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error
    if (error.exitCode === 0) return exit.done
    if (error.code === 'commander.help' && program.args.length === 0)
      return { flags: flagsTyped(program), work: (context) => openMenu(context, help) }
    const sentence = error.code === 'commander.help' ? help : `${await usageSentence(error, cli)}\n`
    environment.stderr.write(sentence)
    return exit.usage
  }
  return asked
}

async function usageSentence(error: CommanderError, cli: CliWords): Promise<string> {
  return (await import('./usage-sentence.ts')).usageSentence(error, cli)
}

/** The flags a person typed, wherever they stand: `virage --lang en list` and `virage list --lang en` are the same. */
function flagsTyped(command: Command): CommonFlags {
  const above: CommonFlags = command.parent ? flagsTyped(command.parent) : {}
  const typed = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  return { ...above, ...Object.fromEntries(typed) }
}

/** `--lang` is read before commander, because commander's own words depend on it. */
function languageTyped(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return undefined
  return argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1]
}

async function openMenu(context: Context, help: string): Promise<ExitCode> {
  return (await import('./commands/menu.ts')).menu(context, help)
}
