import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backupFolder } from '../../store/backup-file.ts'
import { listBackups } from '../../store/list-backups.ts'
import type { Context } from '../context.ts'
import { storePath } from '../open-store.ts'

/** What a restore takes: a file, or what the last restore replaced, which may be as damaged as it was. */
export type Source = Readonly<{ path: string; isUndo: boolean }>

/** The file of this name, in the current folder or among the backups kept; or why not. One that does not exist is thrown. */
export function namedSource(name: string, context: Context): Source | string {
  const typed = resolve(context.environment.cwd, name)
  const kept = join(backupFolder(storePath(context)), name)
  const path = realpathSync(!existsSync(typed) && existsSync(kept) ? kept : typed)
  return statSync(path).isFile() ? { path, isUndo: false } : context.messages.restore.failures.notAFile(path)
}

/** What the last restore replaced; or why there is nothing to go back to. */
export function replacedSource(context: Context): Source | string {
  const store = storePath(context)
  const path = listBackups(store).find(({ reason }) => reason === 'restore')?.path
  return path === undefined
    ? context.messages.restore.failures.nothingToUndo(backupFolder(store))
    : { path, isUndo: true }
}
