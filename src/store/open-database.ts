import { accessSync, chmodSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { backUp, newestGoodBackup } from './backup.ts'
import { createFile } from './create-file.ts'
import { StoreDamaged, StoreUnwritable } from './errors.ts'
import { examinePair } from './examine-pair.ts'
import { storeFailure } from './failure.ts'
import { enterGate } from './gate.ts'
import { type Header, readHeader } from './header.ts'
import type { Release } from './hold.ts'
import { latestOf, migrate, versionOf } from './migrate.ts'
import { type Migration, migrations as shipped } from './migrations.ts'
import { openInMemory } from './open-in-memory.ts'
import { type Opening, refuseNewer } from './opening.ts'
import { schemaFailure } from './own-schema.ts'
import { quarantine } from './quarantine.ts'
import { applySettings, isSound } from './settings.ts'
import { loadSqlite } from './sqlite.ts'
import { Store } from './store.ts'
import { makeFolder } from './sync-folder.ts'

export type OpenOptions = Readonly<{
  /** The time, ISO 8601 UTC: names backups and quarantine, dates migrations. */
  at: string
  /** `read`: a store that cannot be written is read from memory, a missing one is an empty one in memory. */
  purpose: 'read' | 'write'
  /** The schema's history; the shipped one unless given. */
  migrations?: readonly Migration[]
}>

/**
 * Opens the store of the advisor, and makes or migrates it when needed: the only place that does (trust §3).
 *
 * The file is examined before SQLite may touch it; one that is damaged, foreign or newer is never modified.
 * Throws one of the errors of `errors.ts`.
 */
export function openDatabase(path: string, options: OpenOptions): Store {
  const { at, purpose, migrations = shipped } = options
  const opening: Opening = { path, at, purpose, sqlite: loadSqlite(), migrations }
  try {
    return open(opening)
  } catch (error) {
    const failure = storeFailure(error, path)
    throw failure instanceof StoreDamaged ? withHelp(opening, failure) : failure
  }
}

function open(opening: Opening): Store {
  const header = checkedHeader(opening)
  const refusal = header.kind === 'absent' ? undefined : whyUnwritable(opening.path)
  if (opening.purpose === 'read' && (header.kind === 'absent' || refusal !== undefined)) {
    return storeOf(opening, openInMemory(opening, header), { writable: false, logMissing: false })
  }
  if (refusal !== undefined) throw new StoreUnwritable(opening.path, refusal)
  if (header.kind === 'absent') {
    makeFolder(dirname(opening.path), 0o700)
    createFile(opening)
    return open(opening)
  }
  return openOrRead(opening, header)
}

/** A disk that is full refuses even what SQLite needs beside the file to read it: it is then read from memory. */
function openOrRead(opening: Opening, header: Extract<Header, { kind: 'store' }>): Store {
  try {
    return openFile(opening, header.log > 0)
  } catch (error) {
    const isRefused = storeFailure(error, opening.path) instanceof StoreUnwritable
    if (opening.purpose === 'write' || !isRefused) throw error
    return storeOf(opening, openInMemory(opening, header), { writable: false, logMissing: false })
  }
}

function checkedHeader(opening: Opening): Exclude<Header, { kind: 'not-a-file' | 'wrong' }> {
  const header = readHeader(opening.path)
  if (header.kind === 'not-a-file') throw new StoreUnwritable(opening.path, 'NOT_A_FILE')
  if (header.kind === 'wrong') throw new StoreDamaged(opening.path, header.damage)
  if (header.kind === 'store') refuseNewer(opening, header.version)
  return header
}

/** The code of what forbids writing the file or its folder, if anything does. */
function whyUnwritable(path: string): string | undefined {
  try {
    accessSync(dirname(path), constants.W_OK)
    accessSync(path, constants.W_OK)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'EACCES'
  }
}

function openFile(opening: Opening, hasLog: boolean): Store {
  const leave = enterGate(opening.path, opening.sqlite)
  try {
    return openEntered(opening, { hasLog, leave })
  } catch (error) {
    leave()
    throw error
  }
}

function openEntered(opening: Opening, { hasLog, leave }: Readonly<{ hasLog: boolean; leave: Release }>): Store {
  if (hasLog) examinePair(opening)
  makePrivate(opening.path)
  const database = new opening.sqlite(opening.path, { timeout: 5000 })
  try {
    applySettings(database)
    const logMissing = !hasLog && isMarked(database)
    if (logMissing && !isSound(database)) throw new StoreDamaged(opening.path, 'corrupt')
    bringUpToDate(opening, database)
    return storeOf(opening, database, { writable: true, logMissing, leave })
  } catch (error) {
    const failure = schemaFailure(error, database, opening)
    database.close()
    throw failure
  }
}

function bringUpToDate({ path, at, migrations }: Opening, database: Database.Database): void {
  const version = versionOf(database)
  const latest = latestOf(migrations)
  if (version === latest) return
  backUp(database, path, { at, label: `before-v${latest}` })
  migrate(database, migrations, at)
}

function storeOf(
  opening: Opening,
  database: Database.Database,
  found: Readonly<{ writable: boolean; logMissing: boolean; leave?: Release }>,
): Store {
  const damaged = (damage: StoreDamaged) => withHelp(opening, damage)
  const failureOf = (error: unknown) => schemaFailure(error, database, opening)
  return new Store({ database, path: opening.path, ...found, marked: isMarked(database), damaged, failureOf })
}

/** A session is writing, or was cut before its end. */
function isMarked(database: Database.Database): boolean {
  if (versionOf(database) === 0) return false
  return database.prepare('SELECT open FROM store').pluck().get() === 1
}

function makePrivate(path: string): void {
  try {
    chmodSync(path, 0o600)
  } catch {
    // Another owner's file: `doctor` is where modes are reported.
  }
}

function withHelp({ path, at, sqlite }: Opening, { damage }: StoreDamaged): StoreDamaged {
  const copy = quarantine(path, at)
  const backup = newestGoodBackup(sqlite, path)
  return new StoreDamaged(path, damage, {
    ...(copy === undefined ? {} : { quarantine: copy }),
    ...(backup === undefined ? {} : { backup }),
  })
}
