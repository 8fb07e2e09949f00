import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { readHeader } from './header.ts'
import type { Sqlite } from './sqlite.ts'
import { stampOf } from './stamp.ts'
import { syncFolder } from './sync-folder.ts'

/** Where a store's backups are: beside it. */
function backupFolder(path: string): string {
  return join(dirname(path), 'backups')
}

/**
 * Writes a whole copy of an open store under `backups/`, and says where.
 *
 * Made under another name, synced, then renamed: a kill never leaves half a backup under a backup's name.
 */
export function backUp(
  database: Database.Database,
  path: string,
  reason: Readonly<{ at: string; label: string }>,
): string {
  const folder = backupFolder(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const backup = join(folder, `${stampOf(reason.at)}-${reason.label}.db`)
  const partial = `${backup}.partial`
  rmSync(partial, { force: true })
  // VACUUM INTO takes an empty file, which is how the copy is private from its first byte.
  closeSync(openSync(partial, 'wx', 0o600))
  try {
    database.prepare('VACUUM INTO ?').run(partial)
    sync(partial)
    renameSync(partial, backup)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  syncFolder(folder)
  return backup
}

/** The newest backup that is whole, by its name's time; the others are passed over. */
export function newestGoodBackup(sqlite: Sqlite, path: string): string | undefined {
  return namesIn(backupFolder(path))
    .filter((name) => name.endsWith('.db'))
    .sort()
    .reverse()
    .map((name) => join(backupFolder(path), name))
    .find((backup) => isGood(sqlite, backup))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isGood(sqlite: Sqlite, backup: string): boolean {
  try {
    const header = readHeader(backup)
    if (header.kind !== 'store' || !header.ours) return false
    const database = new sqlite(backup, { readonly: true })
    try {
      return database.pragma('quick_check', { simple: true }) === 'ok'
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
