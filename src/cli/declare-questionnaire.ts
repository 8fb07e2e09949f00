import type { Command } from 'commander'
import type { Flags } from './new-questionnaire/read-flags.ts'
import { type Desk, eachOf, json, verb } from './verb.ts'

/** Adds the commands that work on the files of content, and on what was made with them. */
export function addQuestionnaire(program: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp, helpTitles } = desk.cli
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
  verb(group, desk, 'questionnaireShow')
    .argument(argumentNames.content, argumentsHelp.content)
    .option('-q, --questionnaire <yaml>', options.beside, eachOf)
    .addOption(json(desk))
    .action((name: string, flags: Readonly<{ questionnaire?: readonly string[] }>, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-show.ts')).questionnaireShow({ ...flags, name }, context),
      ),
    )
  verb(group, desk, 'questionnaireDiff')
    .argument(argumentNames.before, argumentsHelp.before)
    .argument(argumentNames.after, argumentsHelp.after)
    .option('-q, --questionnaire <yaml>', options.beside, eachOf)
    .addOption(json(desk))
    .action((before: string, after: string, flags: Readonly<{ questionnaire?: readonly string[] }>, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-diff.ts')).questionnaireDiff({ ...flags, before, after }, context),
      ),
    )
  addMigrate(group, desk)
  addNew(group, desk)
}

type MigrateFlags = Readonly<{ to?: string; questionnaire?: readonly string[]; all?: boolean; dryRun?: boolean }>

function addMigrate(group: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'questionnaireMigrate')
    .argument(argumentNames.migrated, argumentsHelp.migrated)
    .option('--to <code@1.1.0>', options.to)
    .option('-q, --questionnaire <yaml>', options.migrateFiles, eachOf)
    .option('--all', options.all)
    .option('--dry-run', options.dryRun)
    .addOption(json(desk))
    .action((which: string, flags: MigrateFlags, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-migrate.ts')).questionnaireMigrate({ ...flags, which }, context),
      ),
    )
}

type NewFlags = Flags & Readonly<{ force?: boolean }>

function addNew(group: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp, valueNames } = desk.cli
  verb(group, desk, 'questionnaireNew')
    .argument(argumentNames.newFile, argumentsHelp.newFile)
    .option(`--id <${valueNames.code}>`, options.newId)
    .option(`--name <${valueNames.text}>`, options.newName)
    .option(`--framework <${valueNames.reference}|none|own>`, options.newFramework)
    .option('--subject <business|advisor|region>', options.newSubject)
    .option(`--from <${valueNames.reference}>`, options.newFrom)
    .option('--questions <Q1,Q2>', options.newQuestions)
    .option(`--copy <${valueNames.code}>`, options.newCopy)
    .option('--languages <fr,en|fr|en>', options.newLanguages)
    .option('--force', options.force)
    .action((file: string, flags: NewFlags, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/questionnaire-new.ts')).questionnaireNew({ ...flags, file }, context),
      ),
    )
}
