import { existsSync, statSync } from 'node:fs'
import { abandonBackup, backupFolder, beginBackup, finishBackup, type Making } from './backup-file.ts'
import { BackupFailed, StoreDamaged, StoreUnwritable } from './errors.ts'
import { storeFailure } from './failure.ts'
import { isSameOutline, type Outline, outlineOf } from './outline.ts'
import { loadSqlite } from './sqlite.ts'
import type { Store } from './store.ts'
import { type Holdings, holdingsOf } from './summary.ts'

/** A backup just made: where, when (ISO 8601, UTC), how big, and what is in it. */
export type Made = Readonly<{ path: string; at: string; bytes: number; holds: Holdings }>

/**
 * Copies a store as it is at this instant under `backups/`, reads the copy again, then gives it its name; others may go
 * on writing meanwhile. Undefined when there is no store yet.
 *
 * Throws `BackupFailed` when the copy cannot be written or is not equal, `StoreDamaged` when the store itself is.
 */
export async function makeBackup(
  store: Store,
  at: string,
  label: 'manual' | 'daily' = 'manual',
): Promise<Made | undefined> {
  if (!existsSync(store.path)) return undefined
  try {
    const making = beginBackup(store.path, { at, label })
    try {
      const outline = await store.copyTo(making.partial)
      const holds = checkedCopy(making, outline)
      if (holds === undefined) throw unequal(store)
      finishBackup(making)
      return { path: making.backup, at, bytes: statSync(making.backup).size, holds }
    } catch (error) {
      abandonBackup(making)
      throw error
    }
  } catch (error) {
    throw failureOf(error, store)
  }
}

/** What a sound and equal copy holds; undefined when it is neither. A copy is of no open session, and needs no log. */
export function checkedCopy({ partial }: Pick<Making, 'partial'>, outline: Outline): Holdings | undefined {
  const copy = new (loadSqlite())(partial, { fileMustExist: true })
  try {
    copy.pragma('trusted_schema = OFF')
    copy.pragma('journal_mode = DELETE')
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return undefined
    if (!isSameOutline(outlineOf(copy), outline)) return undefined
    copy.prepare('UPDATE store SET open = 0').run()
    return holdingsOf(copy)
  } finally {
    copy.close()
  }
}

/** A copy that is not sound, or not equal, is that of a damaged store, or was spoilt on its way. */
function unequal(store: Store): BackupFailed | StoreDamaged {
  return store.isSound() ? new BackupFailed(backupFolder(store.path), 'UNEQUAL') : store.unreadable()
}

function failureOf(error: unknown, store: Store): unknown {
  const folder = backupFolder(store.path)
  const failure = storeFailure(error, folder)
  if (failure instanceof StoreUnwritable) return new BackupFailed(folder, failure.code)
  return failure instanceof StoreDamaged && failure !== error ? unequal(store) : failure
}
