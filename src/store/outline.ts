import type Database from 'better-sqlite3'

/** What a copy has in common with its store when it is one: whose file it is, its schema, how many rows each table has. */
export type Outline = Readonly<{
  application: number
  version: number
  /** What makes each table, index, view and trigger, by name. */
  schema: readonly string[]
  rows: Readonly<Record<string, number>>
}>

export function outlineOf(database: Database.Database): Outline {
  const tables = texts(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  return {
    application: Number(database.pragma('application_id', { simple: true })),
    version: Number(database.pragma('user_version', { simple: true })),
    schema: texts(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"),
    rows: Object.fromEntries(tables.map((table) => [table, rowsOf(database, table)])),
  }
}

export function isSameOutline(left: Outline, right: Outline): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function texts(database: Database.Database, sql: string): readonly string[] {
  return database.prepare(sql).pluck().all().map(String)
}

function rowsOf(database: Database.Database, table: string): number {
  return Number(
    database
      .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get(),
  )
}
