import type { Command } from 'commander'
import type { BatchFlags } from './batch/flags.ts'
import { type Desk, eachOf, verb } from './verb.ts'

/** Adds what scores the export of a survey. */
export function addBatch(program: Command, desk: Desk): void {
  const { options, valueNames, argument, argumentName } = desk.cli.batch
  verb(program, desk, 'batch')
    .argument(argumentName, argument)
    .option('-q, --questionnaire <code>', options.questionnaire, eachOf)
    .option(`--mapping <${valueNames.yaml}>`, options.mapping)
    .option(`--draft-mapping <${valueNames.yaml}>`, options.draftMapping)
    .option(`--from <${valueNames.tool}>`, options.from)
    .option('--encoding <utf-8>', options.encoding)
    .option('--date-order <dmy|mdy|ymd>', options.dateOrder)
    .option('--stage <code>', options.stage)
    .option(`--survey <${valueNames.name}>`, options.survey)
    .option('--revise', options.revise)
    .option(`--business <${valueNames.name}>`, options.business)
    .option(`--group-by <${valueNames.column}>`, options.groupBy)
    .option('--keep-unfinished', options.keepUnfinished)
    .option('--consent-in-survey', options.consentInSurvey)
    .option(`--scores <${valueNames.csv}>`, options.scores)
    .option('--excel', options.excel)
    .option('--names', options.names)
    .option(`--rejected <${valueNames.csv}>`, options.rejected)
    .option(`--reports <${valueNames.folder}>`, options.reports)
    .option('-f, --force', options.force)
    .option(`--as-read <${valueNames.csv}>`, options.asRead)
    .option('--dry-run', options.dryRun)
    .option('--json', options.json)
    .action((file: string, flags: BatchFlags, command: Command) =>
      desk.accept(command, async (context) => {
        const { batch } = await import('./commands/batch.ts')
        return batch({ ...flags, file }, context)
      }),
    )
}
