import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { abandonBackup, backupFolder, beginBackup, finishBackup, type Label, namesIn } from './backup-file.ts'
import { readHeader } from './header.ts'
import type { Sqlite } from './sqlite.ts'

/** Writes a whole copy of an open store under `backups/`, before something is done to the store; says where. */
export function backUp(
  database: Database.Database,
  path: string,
  reason: Readonly<{ at: string; label: Label }>,
): string {
  const making = beginBackup(path, reason)
  try {
    database.prepare('VACUUM INTO ?').run(making.partial)
    finishBackup(making)
    return making.backup
  } catch (error) {
    abandonBackup(making)
    throw error
  }
}

/** The newest backup that is whole, by its name's time; the others are passed over. */
export function newestGoodBackup(sqlite: Sqlite, path: string): string | undefined {
  return namesIn(backupFolder(path))
    .filter((name) => name.endsWith('.db'))
    .sort((left, right) => (timeIn(left) < timeIn(right) ? 1 : -1))
    .map((name) => join(backupFolder(path), name))
    .find((backup) => isGood(sqlite, backup))
}

function timeIn(name: string): string {
  return name.replace('avant-restauration-', '')
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
