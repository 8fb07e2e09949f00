import type { Command, Option } from 'commander'
import type { CliWords } from '../text/cli-words.ts'
import { commander } from './commander.ts'
import type { Context } from './context.ts'
import type { ExitCode } from './exit.ts'

/** A command's work, once its flags are read. */
export type Work = (context: Context) => Promise<ExitCode>

/** What building the command line needs: its words, where help goes, and who receives the work asked for. */
export type Desk = Readonly<{
  cli: CliWords
  version: string
  out: (text: string) => void
  err: (text: string) => void
  accept: (command: Command, work: Work) => void
}>

/** The whole command line, in the words of one language; commands load their own world only when they run. */
export function buildProgram(desk: Desk): Command {
  const { cli } = desk
  const program = dress(new commander.Command('virage'), desk)
    .description(cli.tagline)
    .version(desk.version, '-V, --version', cli.versionOption)
    .usage(cli.helpTitles.commandsPlaceholder)
    .addHelpText('after', examples(desk, cli.examples.root))
  for (const add of [addVisit, addList, addShow, addReport, addQuestionnaire, addDemo]) add(program, desk)
  return program
}

type Add = (program: Command, desk: Desk) => void

const addVisit: Add = (program, desk) => {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'visit')
    .argument(argumentNames.business, argumentsHelp.business)
    .option('-a, --answers <yaml>', options.answers)
    .option('-q, --questionnaire <code>', options.questionnaire)
    .option('--stage <code>', options.stage)
    .option('--new', options.new)
    .option('--report [pdf]', options.withReport)
    .addOption(json(desk))
    .action((business: string | undefined, flags: VisitFlags, command: Command) =>
      desk.accept(command, async (context) => {
        const { visit } = await import('./commands/visit.ts')
        return visit({ ...flags, ...(business === undefined ? {} : { business }) }, context)
      }),
    )
}

type VisitFlags = Readonly<{
  answers?: string
  questionnaire?: string
  stage?: string
  new?: boolean
  report?: string | true
}>

const addList: Add = (program, desk) => {
  verb(program, desk, 'list')
    .addOption(json(desk))
    .action((_flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/list.ts')).list(context)),
    )
}

const addShow: Add = (program, desk) => {
  verb(program, desk, 'show')
    .argument(desk.cli.argumentNames.assessment, desk.cli.argumentsHelp.assessment)
    .addOption(json(desk))
    .action((which: string, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/show.ts')).show(which, context)),
    )
}

const addReport: Add = (program, desk) => {
  const { options, argumentsHelp, argumentNames } = desk.cli
  verb(program, desk, 'report')
    .argument(argumentNames.assessment, argumentsHelp.assessment)
    .option('-o, --out <pdf>', options.out)
    .option('-f, --force', options.force)
    .action((which: string, flags: Readonly<{ out?: string; force?: boolean }>, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/report.ts')).report(which, flags, context)),
    )
}

const addQuestionnaire: Add = (program, desk) => {
  const { argumentNames, argumentsHelp, helpTitles } = desk.cli
  const group = verb(program, desk, 'questionnaire').usage(helpTitles.commandsPlaceholder)
  verb(group, desk, 'questionnaireCheck')
    .argument(argumentNames.files, argumentsHelp.files)
    .addOption(json(desk))
    .action((files: readonly string[], _flags: unknown, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-check.ts')).questionnaireCheck(files, context),
      ),
    )
  verb(group, desk, 'questionnaireList')
    .addOption(json(desk))
    .action((_flags: unknown, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-list.ts')).questionnaireList(context),
      ),
    )
}

const addDemo: Add = (program, desk) => {
  verb(program, desk, 'demo').action((_flags: unknown, command: Command) =>
    desk.accept(command, async (context) => (await import('./commands/demo.ts')).demo(context)),
  )
}

/** English names with French aliases; both are typed the same. */
const names = {
  visit: ['visit', 'visite'],
  list: ['list', 'liste'],
  show: ['show', 'montrer'],
  report: ['report', 'rapport'],
  questionnaire: ['questionnaire'],
  questionnaireCheck: ['check', 'verifier'],
  questionnaireList: ['list', 'liste'],
  demo: ['demo'],
} as const

function verb(parent: Command, desk: Desk, which: keyof typeof names): Command {
  const [name, ...aliases] = names[which]
  const command = dress(parent.command(name), desk).aliases(aliases).description(desk.cli.commands[which])
  const lines: Readonly<Record<string, readonly string[]>> = desk.cli.examples
  return command.addHelpText('after', examples(desk, lines[which] ?? []))
}

function dress(command: Command, desk: Desk): Command {
  const { cli } = desk
  const titles = new Map([
    ['Usage:', cli.helpTitles.usage],
    ['Arguments:', cli.helpTitles.arguments],
    ['Options:', cli.helpTitles.options],
    ['Commands:', cli.helpTitles.commands],
  ])
  return command
    .helpOption('-h, --help', cli.helpOption)
    .helpCommand(false)
    .option('--lang <fr|en>', cli.options.lang)
    .option('--data <dossier>', cli.options.data)
    .option('--simple', cli.options.simple)
    .option('--no-color', cli.options.color)
    .option('--debug', cli.options.debug)
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title, helpWidth: 100 })
    .configureOutput({ outputError: () => undefined, writeOut: desk.out, writeErr: desk.err })
    .exitOverride()
}

function json(desk: Desk): Option {
  return new commander.Option('--json', desk.cli.options.json)
}

function examples(desk: Desk, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `\n${[desk.cli.helpTitles.examples, ...lines.map((line) => `  ${line}`)].join('\n')}`
}
