import { linkSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { migrate } from './migrate.ts'
import type { Opening } from './opening.ts'
import { applySettings } from './settings.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * Makes a new store, whole, then gives it its name.
 *
 * A kill at any instant leaves no store or a good one, never an empty file that the next opening would refuse;
 * two processes that make one at the same time end up with the same one, the first that was named.
 */
export function createFile({ path, at, sqlite, migrations }: Opening): void {
  const folder = mkdtempSync(join(dirname(path), '.new-'))
  try {
    const fresh = join(folder, basename(path))
    writeFileSync(fresh, '', { flag: 'wx', mode: 0o600 })
    const database = new sqlite(fresh)
    try {
      applySettings(database)
      migrate(database, migrations, at)
      database.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      database.close()
    }
    giveName(fresh, path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  syncFolder(dirname(path))
}

/** A hard link never replaces a file that is there. Where links do not exist (FAT), renaming is the next best. */
function giveName(fresh: string, path: string): void {
  try {
    linkSync(fresh, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return
    renameSync(fresh, path)
  }
}
