import type Database from 'better-sqlite3'
import { applicationId } from './header.ts'
import type { Migration } from './migrations.ts'

/** The schema's number of a store; SQLite keeps it in the file's header. */
export function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/**
 * Applies the migrations a store lacks, each in one transaction with its record and its number.
 *
 * The number is read again once the lock is held: another process may have migrated in between.
 */
export function migrate(database: Database.Database, migrations: readonly Migration[], at: string): void {
  const step = database.transaction((migration: Migration) => {
    if (versionOf(database) >= migration.version) return
    database.exec(migration.sql)
    database
      .prepare('INSERT INTO migration (version, name, applied_at) VALUES (?, ?, ?)')
      .run(migration.version, migration.name, at)
    database.pragma(`user_version = ${migration.version}`)
    database.pragma(`application_id = ${applicationId}`)
  })
  for (const migration of migrations) step.immediate(migration)
}

/** The number of the last migration: what this program knows. */
export function latestOf(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map((migration) => migration.version))
}
