import { readFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { StoreDamaged } from './errors.ts'
import { inMemory } from './in-memory.ts'
import { versionOf } from './migrate.ts'
import { type Opening, refuseNewer } from './opening.ts'
import { isSound } from './settings.ts'

/**
 * Examines a store whose log is still to be replayed, and throws when the two do not make a good store.
 *
 * Through a connection that cannot write, so that neither file changes.
 */
export function examinePair(opening: Opening): void {
  const database = new opening.sqlite(opening.path, { readonly: true, timeout: 5000 })
  try {
    examine(opening, database)
  } finally {
    database.close()
  }
}

/**
 * Throws when what `database` reads, log included, is not a good store or not this one.
 *
 * SQLite takes any well-formed log for the file's own: one that belongs to another store is known by the identity that
 * every transaction writes.
 */
export function examine(opening: Opening, database: Database.Database): void {
  refuseNewer(opening, versionOf(database))
  const own = identityOfFile(opening)
  const isOurs = own === undefined || own === identityOf(database)
  if (!isOurs || !isSound(database)) throw new StoreDamaged(opening.path, 'corrupt')
}

/** The identity in the main file alone; undefined when it cannot be read without its log (a checkpoint was cut). */
function identityOfFile({ path, sqlite }: Opening): unknown {
  const database = inMemory(sqlite, readFileSync(path))
  try {
    return identityOf(database)
  } finally {
    database.close()
  }
}

function identityOf(database: Database.Database): unknown {
  try {
    return database.prepare('SELECT identity FROM store').pluck().get()
  } catch {
    return undefined
  }
}
