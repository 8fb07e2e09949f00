import type Database from 'better-sqlite3'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import type { Sqlite } from './sqlite.ts'
import type { Copy } from './untouched.ts'

/** What is wrong with the pages of a store, if anything. */
export type Soundness = Readonly<{
  /** What SQLite finds, in its own words, at most a hundred. */
  faults: readonly string[]
  /** Rows that refer to a row that is not there. */
  orphans: number
  /** It is made as this program makes a store of its version. */
  isAsMade: boolean
}>

export function isWhole({ faults, orphans, isAsMade }: Soundness): boolean {
  return faults.length === 0 && orphans === 0 && isAsMade
}

/** Examines every page, index and reference, and what makes each table. */
export function soundnessOf({ database, version }: Copy, sqlite: Sqlite): Soundness {
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    const faults = rowsOf(database, 'integrity_check').flatMap(Object.values).map(String)
    const found = faults.filter((fault) => fault !== 'ok')
    if (found.length > 0) return { faults: found, orphans: 0, isAsMade: true }
    return {
      faults: [],
      orphans: rowsOf(database, 'foreign_key_check').length,
      isAsMade: isMade(database, version, sqlite),
    }
  } catch (error) {
    if (!(error instanceof sqlite.SqliteError)) throw error
    return { faults: [error.message], orphans: 0, isAsMade: true }
  }
}

function rowsOf(database: Database.Database, pragma: string): readonly object[] {
  const rows: unknown = database.pragma(pragma)
  return Array.isArray(rows) ? rows : []
}

function isMade(database: Database.Database, version: number, sqlite: Sqlite): boolean {
  const model = new sqlite(':memory:')
  try {
    migrate(
      model,
      migrations.filter((migration) => migration.version <= version),
      '',
    )
    return makingOf(model) === makingOf(database)
  } finally {
    model.close()
  }
}

/** What makes each table, and by which steps. */
function makingOf(database: Database.Database): string {
  const schema = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all()
  const steps = database.prepare('SELECT version, name FROM migration ORDER BY version').all()
  return JSON.stringify([schema, steps, database.pragma('application_id', { simple: true })])
}
