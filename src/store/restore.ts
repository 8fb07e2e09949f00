import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { abandonBackup, beginBackup, finishBackup, namesIn, sync } from './backup-file.ts'
import { BackupFailed, StoreDamaged, StoreNewer, StoreUnwritable } from './errors.ts'
import { examinePair } from './examine-pair.ts'
import { storeFailure } from './failure.ts'
import { readHeader } from './header.ts'
import { latestOf } from './migrate.ts'
import { migrations } from './migrations.ts'
import { isSound } from './settings.ts'
import { loadSqlite } from './sqlite.ts'
import { stampOf } from './stamp.ts'
import { type Summary, summaryOf } from './summary.ts'
import { syncFolder } from './sync-folder.ts'

const companions = ['-wal', '-shm', '-journal']

/** A restore under way: the store at `path`, held alone, is about to be replaced by what is at `staged`. */
export type Restore = Readonly<{ path: string; at: string; staged: string }>

/** Makes room beside the store for what will replace it; what a killed restore left there goes. */
export function beginRestore(path: string, at: string): Restore {
  const prefix = '.restauration-'
  const folder = dirname(path)
  for (const name of namesIn(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true })
  return { path, at, staged: join(folder, `${prefix}${stampOf(at)}.db`) }
}

/** Takes away what was staged, if it did not become the store. */
export function endRestore({ staged }: Restore): void {
  for (const companion of ['', ...companions]) rmSync(staged + companion, { force: true })
}

/** Copies a plain backup to where it is staged, with its log if it has one. */
export function stageCopy(source: string, { staged }: Restore): void {
  for (const companion of ['', '-wal']) {
    if (!existsSync(source + companion)) continue
    copyFileSync(source + companion, staged + companion)
    chmodSync(staged + companion, 0o600)
  }
}

/**
 * What is staged, once it was verified: a whole, sound store of ours, that this program knows. `source` is where it is
 * said to come from. Throws `StoreDamaged` or `StoreNewer`.
 */
export function checkStaged({ staged, at }: Restore, source: string): Summary {
  const header = readHeader(staged)
  if (header.kind === 'wrong') throw new StoreDamaged(source, header.damage)
  if (header.kind !== 'store' || !header.ours) throw new StoreDamaged(source, 'foreign')
  if (header.version > latestOf(migrations)) throw new StoreNewer(source, header.version, latestOf(migrations))
  const sqlite = loadSqlite()
  try {
    if (header.log > 0) examinePair({ path: staged, at, purpose: 'read', sqlite, migrations })
    const database = new sqlite(staged, { fileMustExist: true })
    try {
      database.pragma('trusted_schema = OFF')
      database.pragma('journal_mode = DELETE')
      if (!isSound(database, 'integrity_check')) throw new StoreDamaged(source, 'corrupt')
      database.prepare('UPDATE store SET open = 0').run()
      return summaryOf(database)
    } finally {
      database.close()
    }
  } catch (error) {
    const failure = storeFailure(error, source)
    throw failure instanceof StoreDamaged ? new StoreDamaged(source, failure.damage) : failure
  }
}

/** The store that is there now: none, one to be kept byte for byte (damaged, newer or of another program), or one that is read. */
export type Present = Readonly<{ kind: 'absent' } | { kind: 'unread' } | { kind: 'store'; summary: Summary }>

export function readPresent({ path, at }: Restore): Present {
  const header = readHeader(path)
  if (header.kind === 'absent') return header
  if (header.kind === 'not-a-file') throw new StoreUnwritable(path, 'NOT_A_FILE')
  if (header.kind === 'wrong' || !header.ours || header.version > latestOf(migrations)) return { kind: 'unread' }
  const sqlite = loadSqlite()
  try {
    if (header.log > 0) examinePair({ path, at, purpose: 'read', sqlite, migrations })
    const database = new sqlite(path, { timeout: 0 })
    try {
      database.pragma('trusted_schema = OFF')
      return isSound(database) ? { kind: 'store', summary: summaryOf(database) } : { kind: 'unread' }
    } finally {
      database.close()
    }
  } catch (error) {
    const failure = storeFailure(error, path)
    if (failure instanceof StoreDamaged || failure instanceof StoreNewer) return { kind: 'unread' }
    throw failure
  }
}

/**
 * Puts what is staged in the place of the store, of which a copy is kept first; says where, if there was one.
 *
 * A kill at any instant leaves the old store or the new one under the name (trust DUR-15): all is on disk before the
 * renaming. Throws `StoreLocked` when a session of an older program has the store, `BackupFailed` when the copy cannot be made.
 */
export function replaceStore(restore: Restore, present: Present): string | undefined {
  const { path, staged } = restore
  try {
    sync(staged)
    const kept = present.kind === 'absent' ? undefined : keepPresent(restore, present)
    // A log left beside another file would be replayed into it.
    for (const companion of companions) rmSync(path + companion, { force: true })
    renameSync(staged, path)
    if (existsSync(`${staged}-wal`)) renameSync(`${staged}-wal`, `${path}-wal`)
    syncFolder(dirname(path))
    return kept
  } catch (error) {
    throw storeFailure(error, path)
  }
}

function keepPresent({ path, at }: Restore, { kind }: Present): string {
  if (kind === 'store') fold(path)
  const making = beginBackup(path, { at, label: 'before-restore' })
  try {
    copyFileSync(path, making.partial)
    chmodSync(making.partial, 0o600)
    if (existsSync(`${path}-wal`)) {
      copyFileSync(`${path}-wal`, `${making.backup}-wal`)
      chmodSync(`${making.backup}-wal`, 0o600)
      sync(`${making.backup}-wal`)
    }
    finishBackup(making)
    return making.backup
  } catch (error) {
    abandonBackup(making)
    rmSync(`${making.backup}-wal`, { force: true })
    const failure = storeFailure(error, making.backup)
    throw failure instanceof StoreUnwritable ? new BackupFailed(dirname(making.backup), failure.code) : failure
  }
}

/** Brings all of a store into its one file, ended well: leaving the log's mode takes the file for oneself. */
function fold(path: string): void {
  const database = new (loadSqlite())(path, { timeout: 0 })
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('synchronous = FULL')
    database.prepare('UPDATE store SET open = 0').run()
    database.pragma('journal_mode = DELETE')
  } finally {
    database.close()
  }
}
