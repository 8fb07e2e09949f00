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
  /** The columns of the screen that help is read on; none where there is no screen. */
  columns?: number | undefined
}>

/** English names with French aliases; both are typed the same. */
const names = {
  prepare: ['prepare', 'preparer'],
  visit: ['visit', 'visite'],
  batch: ['batch', 'lot'],
  list: ['list', 'liste'],
  show: ['show', 'montrer'],
  report: ['report', 'rapport'],
  compare: ['compare', 'comparer'],
  progress: ['progress', 'progression'],
  explain: ['explain', 'expliquer'],
  questionnaire: ['questionnaire'],
  questionnaireCheck: ['check', 'verifier'],
  questionnaireList: ['list', 'liste'],
  questionnaireShow: ['show', 'montrer'],
  questionnaireDiff: ['diff', 'differences'],
  questionnaireMigrate: ['migrate', 'migrer'],
  questionnaireNew: ['new', 'nouveau'],
  plan: ['plan'],
  planShow: ['show', 'montrer'],
  planExplain: ['explain', 'expliquer'],
  planDecide: ['decide', 'decider'],
  planAdd: ['add', 'ajouter'],
  planStatus: ['status', 'suivi'],
  directory: ['directory', 'repertoire'],
  referral: ['referral', 'mise-en-relation'],
  referralAdd: ['add', 'ajouter'],
  referralList: ['list', 'liste'],
  referralUpdate: ['update', 'noter'],
  planHistory: ['history', 'historique'],
  planExport: ['export', 'exporter'],
  planCheck: ['check', 'verifier'],
  agenda: ['agenda'],
  backup: ['backup', 'sauvegarde'],
  restore: ['restore', 'restaurer'],
  doctor: ['doctor', 'examiner'],
  demo: ['demo'],
} as const

/** A command under another, in the words of the person, with its examples. */
export function verb(parent: Command, desk: Desk, which: keyof typeof names): Command {
  const [name, ...aliases] = names[which]
  const command = dress(parent.command(name), desk).aliases(aliases).description(desk.cli.commands[which])
  const lines: Readonly<Record<string, readonly string[]>> = desk.cli.examples
  return command.addHelpText('after', examples(desk, lines[which] ?? []))
}

/** A line of help is not easier to read for being longer. */
const widest = 100

/** The flags and manners that every command has. */
export function dress(command: Command, desk: Desk): Command {
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
    .option(`--data <${cli.valueNames.folder}>`, cli.options.data)
    .option('--simple', cli.options.simple)
    .option('--no-color', cli.options.color)
    .option('--debug', cli.options.debug)
    .configureHelp({
      styleTitle: (title) => titles.get(title) ?? title,
      subcommandTerm: (under) => [under.name(), ...under.aliases()].join('|'),
      helpWidth: Math.min(desk.columns || widest, widest),
      minWidthToWrap: 20,
    })
    .configureOutput({ outputError: () => undefined, writeOut: desk.out, writeErr: desk.err })
    .exitOverride()
}

/** An option given several times. */
export function eachOf(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

export function json(desk: Desk): Option {
  return new commander.Option('--json', desk.cli.options.json)
}

export function examples(desk: Desk, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `\n${[desk.cli.helpTitles.examples, ...lines.map((line) => `  ${line}`)].join('\n')}`
}
