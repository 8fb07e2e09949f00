import type Database from 'better-sqlite3'
import type { Sqlite } from './sqlite.ts'

/** A connection to a database's bytes. Bytes 18 and 19 say that there is a log; in memory there is none. */
export function inMemory(sqlite: Sqlite, bytes: Buffer): Database.Database {
  bytes.writeUInt8(1, 18)
  bytes.writeUInt8(1, 19)
  return new sqlite(bytes)
}
