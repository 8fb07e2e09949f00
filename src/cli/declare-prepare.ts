import type { Command } from 'commander'
import { type Desk, eachOf, verb } from './verb.ts'

type Flags = Readonly<{
  questionnaire?: readonly string[]
  date?: string
  place?: string
  advisor?: string
  contact?: string
  sheet?: string | true
  out?: string
  force?: boolean
}>

/** Adds what gets a meeting ready. */
export function addPrepare(program: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'prepare')
    .argument(argumentNames.business, argumentsHelp.prepared)
    .option('-q, --questionnaire <code>', options.questionnaire, eachOf)
    .option('--date <2026-12-03>', options.meetingDate)
    .option(`--place <${valueNames.text}>`, options.place)
    .option(`--advisor <${valueNames.text}>`, options.advisor)
    .option(`--contact <${valueNames.text}>`, options.contact)
    .option('--sheet [pdf]', options.sheet)
    .option('-o, --out <pdf>', options.out)
    .option('-f, --force', options.force)
    .action((business: string | undefined, flags: Flags, command: Command) =>
      desk.accept(command, async (context) => {
        const { prepare } = await import('./commands/prepare.ts')
        return prepare({ ...flags, ...(business === undefined ? {} : { business }) }, context)
      }),
    )
}
