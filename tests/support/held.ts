import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { newFolder } from './run-program.ts'

/** What the store of a folder holds: its schema, the number of rows of each table, its trail as it is. */
export type Held = Readonly<{ version: unknown; rows: Readonly<Record<string, number>>; trail: readonly unknown[] }>

/**
 * What the store of a folder holds, read by SQLite itself from a copy, so that the folder stays as a fault left it;
 * undefined when there is none. Throws when SQLite finds anything wrong.
 */
export function heldIn(cwd: string): Held | undefined {
  if (!existsSync(join(cwd, 'data', 'virage.db'))) return undefined
  const copy = newFolder()
  cpSync(join(cwd, 'data'), copy, { recursive: true })
  try {
    return heldBy(join(copy, 'virage.db'))
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** The same of one file. */
export function heldBy(path: string): Held {
  const database = new Database(path)
  try {
    const found = database.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`${path}: ${String(found)}`)
    const tables = database
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all()
    const count = (table: string) => Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
    const trail = tables.includes('trail')
      ? database.prepare('SELECT question, response FROM trail ORDER BY seq').all()
      : []
    return {
      version: database.pragma('user_version', { simple: true }),
      rows: Object.fromEntries(tables.map((table) => [table, count(table)])),
      trail,
    }
  } finally {
    database.close()
  }
}
