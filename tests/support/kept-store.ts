import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { newVisit } from './line-visit.ts'
import { newFolder, run } from './run-program.ts'

/** A folder where Roy was visited, a backup made, then Tremblay visited. */
export function withBackup(): Readonly<{ cwd: string; backup: string }> {
  const cwd = newFolder()
  newVisit(['Vendre'], { cwd })
  const backup: string = JSON.parse(run(['backup', '--json'], { cwd }).out).path
  newVisit(['Grandir'], { cwd, business: 'Tremblay' })
  return { cwd, backup }
}

/** The businesses of a store file, read by SQLite itself, which finds nothing wrong in it. */
export function businessesIn(path: string): readonly string[] {
  const database = new Database(path, { readonly: true })
  try {
    const integrity = database.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Error(`${path}: ${integrity}`)
    return database.prepare('SELECT name FROM subject ORDER BY seq').pluck().all().map(String)
  } finally {
    database.close()
  }
}

export function storeOf(cwd: string): string {
  return join(cwd, 'data', 'virage.db')
}

/** What restores replaced, the oldest first. */
export function replacedIn(cwd: string): readonly string[] {
  const folder = join(cwd, 'data', 'backups')
  const names = readdirSync(folder).filter((name) => /^avant-restauration-.*\.db$/.test(name))
  return names.sort().map((name) => join(folder, name))
}
