import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { storeFailure } from './failure.ts'
import type { Release } from './hold.ts'
import { loadSqlite, type Sqlite } from './sqlite.ts'

/**
 * Enters the gate of a store, with others, for as long as its file is open: meanwhile nobody replaces the file.
 *
 * A session whose file is renamed away under it would go on writing where nobody reads. The lock is the system's, on an
 * empty file beside the store: a killed process leaves nothing to clean. Where it cannot be made, the store is in a
 * place where nothing can be replaced either. Throws `StoreLocked` while a restore has the store.
 */
export function enterGate(path: string, sqlite: Sqlite): Release {
  try {
    return lock(path, { sqlite, patience: 5000, begin: 'BEGIN; SELECT count(*) FROM sqlite_schema' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw storeFailure(error, path)
    return () => undefined
  }
}

/** Takes a store for oneself alone, or throws `StoreLocked` at once when a session has it open; its folder is made if needed. */
export function holdAlone(path: string): Release {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    return lock(path, { sqlite: loadSqlite(), patience: 0, begin: 'BEGIN EXCLUSIVE' })
  } catch (error) {
    throw storeFailure(error, path)
  }
}

type Way = Readonly<{ sqlite: Sqlite; patience: number; begin: string }>

function lock(path: string, { sqlite, patience, begin }: Way): Release {
  const folder = join(dirname(path), 'sessions')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const gate: Database.Database = new sqlite(join(folder, 'store.lock'), { timeout: patience })
  try {
    gate.exec(begin)
  } catch (error) {
    gate.close()
    throw error
  }
  return () => void gate.close()
}
