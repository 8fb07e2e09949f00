import type { Command } from 'commander'
import { type Desk, verb } from './verb.ts'

type Flags = Readonly<{ asRead: string; encoding?: string; force?: boolean }>

/** Adds what reads the export of a survey. */
export function addBatch(program: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'batch')
    .argument(argumentNames.survey, argumentsHelp.survey)
    .requiredOption('--as-read <csv>', options.asRead)
    .option('--encoding <utf-8>', options.encoding)
    .option('-f, --force', options.force)
    .action((file: string, flags: Flags, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/batch.ts')).batch({ ...flags, file }, context)),
    )
}
