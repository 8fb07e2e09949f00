import type { Command } from 'commander'
import type { AgendaFlags } from './commands/agenda.ts'
import { type Desk, json, verb } from './verb.ts'

/** Adds what tells the days of every business. */
export function addAgenda(program: Command, desk: Desk): void {
  const { options, valueNames } = desk.cli
  verb(program, desk, 'agenda')
    .option(`--within <${valueNames.days}>`, options.within)
    .option(`--ics <${valueNames.file}>`, options.ics)
    .option('--names', options.names)
    .option('-f, --force', options.force)
    .addOption(json(desk))
    .action((flags: AgendaFlags, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/agenda.ts')).agenda(flags, context)),
    )
}
