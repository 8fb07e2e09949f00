import { readFileSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { Damage } from './errors.ts'
import { readHeader } from './header.ts'
import { inMemory } from './in-memory.ts'
import { latestOf, versionOf } from './migrate.ts'
import { migrations } from './migrations.ts'
import { replayLog } from './replay-log.ts'
import type { Sqlite } from './sqlite.ts'

/** A store's file as it is, looked at without touching anything. */
export type Untouched =
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'not-a-file' }>
  | Readonly<{ kind: 'wrong'; damage: Damage }>
  /** A newer program wrote it: nothing more is known of it. */
  | Readonly<{ kind: 'newer'; found: number; known: number }>
  /** Another session writes to it, faster than it can be read. */
  | Readonly<{ kind: 'busy' }>
  /** The disk refuses, or the file is too large for memory. `code` is Node's. */
  | Readonly<{ kind: 'refused'; code: string }>
  | Readonly<{ kind: 'read'; copy: Copy }>

/** All that a store holds, in memory: whoever gets it closes it. */
export type Copy = Readonly<{
  database: Database.Database
  version: number
  bytes: number
  /** What its log was: replayed, or the last session was cut and its log is gone, or is another store's. */
  log: 'none' | 'replayed' | 'missing' | 'foreign'
}>

/** How many times a store that others write to is read again before it is left alone. */
const patience = 5

/**
 * Reads a store, its log included, into memory: a connection to the file, even one that only reads, would leave companion
 * files beside it. Nothing is made, changed or locked, whatever the state of the file.
 */
export function readUntouched(path: string, sqlite: Sqlite): Untouched {
  try {
    for (let attempt = 0; attempt < patience; attempt += 1) {
      const found = readOnce(path, sqlite)
      if (found !== undefined) return found
    }
    return { kind: 'busy' }
  } catch (error) {
    return refusalOf(error)
  }
}

/** Undefined when another session wrote meanwhile: what was read may be half of one moment, half of another. */
function readOnce(path: string, sqlite: Sqlite): Untouched | undefined {
  const before = stateOf(path)
  const header = readHeader(path)
  if (header.kind !== 'store') return header
  if (!header.ours) return { kind: 'absent' }
  const [file, log] = [readFileSync(path), header.log > 0 ? readFileSync(`${path}-wal`) : undefined]
  return stateOf(path) === before ? copyOf({ file, log }, sqlite) : undefined
}

function refusalOf(error: unknown): Untouched {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_')) return { kind: 'wrong', damage: 'corrupt' }
  if (code !== '') return { kind: 'refused', code }
  throw error
}

/** What changes as soon as a file is written to. */
function stateOf(path: string): string {
  return [path, `${path}-wal`]
    .map((name) => statSync(name, { throwIfNoEntry: false, bigint: true }))
    .map((found) => (found === undefined ? '' : `${found.ino} ${found.size} ${found.mtimeNs}`))
    .join()
}

function copyOf({ file, log }: Readonly<{ file: Buffer; log: Buffer | undefined }>, sqlite: Sqlite): Untouched {
  if (!hasKnownFormat(file)) return { kind: 'wrong', damage: 'corrupt' }
  // SQLite takes any well-formed log for the file's own: the identity that every transaction writes tells.
  const own = log === undefined ? undefined : identityIn(file, sqlite)
  const bytes = file.length
  const database = inMemory(sqlite, log === undefined ? file : replayLog(file, log))
  try {
    const [version, known] = [versionOf(database), latestOf(migrations)]
    if (version > 0 && version <= known) return { kind: 'read', copy: { database, version, bytes, log: logOf() } }
    database.close()
    return version > known ? { kind: 'newer', found: version, known } : { kind: 'wrong', damage: 'foreign' }
  } catch (error) {
    database.close()
    throw error
  }

  function logOf(): Copy['log'] {
    if (log !== undefined) return own !== undefined && own !== identityOf(database) ? 'foreign' : 'replayed'
    return isMarked(database) ? 'missing' : 'none'
  }
}

/** Bytes 18 and 19: how the file is written and read. `inMemory` writes over them. */
function hasKnownFormat(file: Buffer): boolean {
  const [write, read] = [file.readUInt8(18), file.readUInt8(19)]
  return write === read && (read === 1 || read === 2)
}

function identityIn(file: Buffer, sqlite: Sqlite): unknown {
  const database = inMemory(sqlite, Buffer.from(file))
  try {
    return identityOf(database)
  } finally {
    database.close()
  }
}

function identityOf(database: Database.Database): unknown {
  return readOne(database, 'SELECT identity FROM store')
}

function isMarked(database: Database.Database): boolean {
  return readOne(database, 'SELECT open FROM store') === 1
}

/** Undefined where it cannot be read: what is wrong is then found by who examines the whole. */
function readOne(database: Database.Database, sql: string): unknown {
  try {
    return database.prepare(sql).pluck().get()
  } catch {
    return undefined
  }
}
