import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'

/** A plain connection to a file, as another program would have: for looking behind the store's back. */
export function raw(path: string, options: Database.Options = {}): Database.Database {
  const database = new Database(path, options)
  onTestFinished(() => {
    database.close()
  })
  return database
}
