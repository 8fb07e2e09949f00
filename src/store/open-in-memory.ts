import { readFileSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { examine } from './examine-pair.ts'
import type { Header } from './header.ts'
import { inMemory } from './in-memory.ts'
import { migrate } from './migrate.ts'
import type { Opening } from './opening.ts'
import { schemaFailure } from './own-schema.ts'
import { replayLog } from './replay-log.ts'

/**
 * A store read into memory, where nothing can be written: for a write-protected file or folder, or for none at all.
 *
 * SQLite cannot even read a WAL database in a folder where it may not make its companion files (trust DUR-06).
 */
export function openInMemory(opening: Opening, header: Header): Database.Database {
  const database = header.kind === 'absent' ? new opening.sqlite(':memory:') : copyInMemory(opening)
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    database.pragma('foreign_keys = ON')
    if (header.kind !== 'absent') examine(opening, database)
    migrate(database, opening.migrations, opening.at)
    database.pragma('query_only = ON')
    return database
  } catch (error) {
    const failure = schemaFailure(error, database, opening)
    database.close()
    throw failure
  }
}

function copyInMemory({ path, sqlite }: Opening): Database.Database {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(`${path}-wal`)
  const file = readFileSync(path)
  return inMemory(sqlite, log === undefined ? file : replayLog(file, log))
}
