import type { Command } from 'commander'
import type { BackupFlags } from './commands/backup.ts'
import type { RestoreFlags } from './commands/restore.ts'
import { type Desk, eachOf, json, verb } from './verb.ts'

export function addBackup(program: Command, desk: Desk): void {
  const { options, valueNames } = desk.cli
  verb(program, desk, 'backup')
    .option('-l, --list', options.listBackups)
    .option(`--to <${valueNames.folder}>`, options.backupTo)
    .option('--recipient <age1…>', options.recipient, eachOf)
    .option(`--passphrase-file <${valueNames.file}>`, options.passphraseFile)
    .option('-f, --force', options.force)
    .addOption(json(desk))
    .action((flags: BackupFlags, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/backup.ts')).backup(flags, context)),
    )
}

export function addRestore(program: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'restore')
    .argument(argumentNames.backup, argumentsHelp.backup)
    .option('--undo', options.undo)
    .option('--yes', options.yes)
    .option(`--identity <${valueNames.file}>`, options.identity)
    .option(`--passphrase-file <${valueNames.file}>`, options.passphraseFile)
    .addOption(json(desk))
    .action((name: string | undefined, flags: RestoreFlags, command: Command) =>
      desk.accept(command, async (context) => {
        const { restore } = await import('./commands/restore.ts')
        return restore({ ...flags, ...(name === undefined ? {} : { name }) }, context)
      }),
    )
}
