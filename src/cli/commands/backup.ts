import { dirname, resolve } from 'node:path'
import { backupFolder } from '../../store/backup-file.ts'
import { makeBackup } from '../../store/make-backup.ts'
import type { ToFlags } from '../backup/back-up-to.ts'
import { listKept } from '../backup/list-kept.ts'
import { backupJson, sayBackup } from '../backup/say-backup.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { storePath, withStore } from '../open-store.ts'

export type BackupFlags = Partial<ToFlags> & Readonly<{ list?: boolean }>

/**
 * `virage backup`: a copy of the whole store beside it, read again before it is announced; with `--to`, encrypted in another
 * folder; or those that are kept.
 */
export async function backup({ list = false, to, ...given }: BackupFlags, context: Context): Promise<ExitCode> {
  if (list) return listKept(context)
  const { environment, flags, messages, talk } = context
  if (to !== undefined && !isOwnFolder(to, context))
    return (await import('../backup/back-up-to.ts')).backUpTo({ ...given, to }, context)
  if (given.recipient ?? given.passphraseFile ?? given.force) {
    talk.err({ text: messages.seal.failures.onlyWithTo, style: 'bad' })
    return exit.usage
  }
  return withStore(context, 'read', async (store) => {
    const made = await makeBackup(store, environment.now().toISOString())
    if (made === undefined) {
      talk.err({ text: messages.backup.nothing(dirname(store.path)), style: 'bad' })
      return exit.inputWrong
    }
    if (flags.json) talk.json(backupJson(made))
    else sayBackup(made, context)
    return exit.done
  })
}

/** The data folder, or that of its backups: where a copy is as safe, and as readable, as the store itself. */
function isOwnFolder(to: string, context: Context): boolean {
  const path = storePath(context)
  return [dirname(path), backupFolder(path)].includes(resolve(context.environment.cwd, to))
}
