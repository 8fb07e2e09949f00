// Keeps twenty rows, saying each once its COMMIT is over, with the setting given: NORMAL | FULL.
// usage: node acknowledge.mjs <path> <synchronous>
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

const [path, synchronous] = process.argv.slice(2)
const database = new Database(path)
database.pragma('journal_mode = WAL')
database.exec('CREATE TABLE row (n INTEGER) STRICT')
database.pragma('wal_checkpoint(TRUNCATE)')
const folder = openSync(dirname(path), 'r')
fsyncSync(folder)
closeSync(folder)
database.pragma(`synchronous = ${synchronous}`)
const keep = database.prepare('INSERT INTO row VALUES (?)')
for (let n = 1; n <= 20; n += 1) {
  keep.run(n)
  writeSync(2, `kept ${n}\n`)
}
