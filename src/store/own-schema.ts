import type Database from 'better-sqlite3'
import { StoreDamaged } from './errors.ts'
import { migrate, versionOf } from './migrate.ts'
import type { Opening } from './opening.ts'

/**
 * The damage behind an error of SQLite about our own statements, when the schema is not what the migrations make: a bit of
 * its text was flipped. The same error when it is: it is then a mistake of ours.
 */
export function schemaFailure(error: unknown, database: Database.Database, opening: Opening): unknown {
  const isOfSql = error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR'
  return isOfSql && !isSchemaOurs(database, opening) ? new StoreDamaged(opening.path, 'corrupt') : error
}

/** Whether each table, index, view and trigger that the migrations make is there as they make it; others may be beside. */
function isSchemaOurs(database: Database.Database, { sqlite, migrations, at }: Opening): boolean {
  const made = new sqlite(':memory:')
  try {
    const version = versionOf(database)
    migrate(
      made,
      migrations.filter((migration) => migration.version <= version),
      at,
    )
    const found = new Set(objectsOf(database))
    return objectsOf(made).every((object) => found.has(object))
  } catch {
    return false
  } finally {
    made.close()
  }
}

function objectsOf(database: Database.Database): readonly string[] {
  return database.prepare<[], string>("SELECT name || ' ' || coalesce(sql, '') FROM sqlite_master").pluck().all()
}
