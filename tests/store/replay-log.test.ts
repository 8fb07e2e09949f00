import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayLog } from '../../src/store/replay-log.ts'
import { raw } from '../support/raw-sqlite.ts'
import { temporaryFolder } from '../support/temporary-store.ts'

/** A database and its log as a killed process leaves them: rows of 1 to 40, a shrunk table, an unfinished end. */
function pair() {
  const path = join(temporaryFolder(), 'a.db')
  const database = raw(path)
  database.pragma('journal_mode = WAL')
  database.pragma('wal_autocheckpoint = 0')
  database.exec('CREATE TABLE t (n INTEGER, text TEXT)')
  const insert = database.prepare('INSERT INTO t VALUES (?, ?)')
  for (let n = 1; n <= 20; n++) insert.run(n, 'x'.repeat(n * 100))
  database.pragma('wal_checkpoint(TRUNCATE)')
  for (let n = 21; n <= 40; n++) insert.run(n, 'y'.repeat(n * 100))
  database.exec('DELETE FROM t WHERE n BETWEEN 5 AND 15; VACUUM')
  return { file: readFileSync(path), log: readFileSync(`${path}-wal`) }
}

function rowsInMemory(bytes: Buffer): unknown {
  bytes.fill(1, 18, 20)
  const database = new Database(bytes)
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    return database.prepare('SELECT * FROM t').all()
  } finally {
    database.close()
  }
}

function rowsBySqlite({ file, log }: Readonly<{ file: Buffer; log: Buffer }>): unknown {
  const path = join(temporaryFolder(), 'b.db')
  writeFileSync(path, file)
  writeFileSync(`${path}-wal`, log)
  return raw(path).prepare('SELECT * FROM t').all()
}

test('a log replayed in memory gives what SQLite reads from the pair, wherever its end was torn', () => {
  const { file, log } = pair()
  expect(rowsBySqlite({ file, log })).toHaveLength(29)
  fc.assert(
    fc.property(fc.nat({ max: log.length }), (length) => {
      const torn = log.subarray(0, length)
      expect(rowsInMemory(replayLog(Buffer.from(file), torn))).toEqual(rowsBySqlite({ file, log: torn }))
    }),
    { numRuns: 40, examples: [[log.length], [0], [31], [32]] },
  )
})

test('a byte flipped anywhere in a log stops the replay where SQLite stops', () => {
  const { file, log } = pair()
  fc.assert(
    fc.property(fc.nat({ max: log.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const bent = Buffer.from(log)
      bent.writeUInt8(bent.readUInt8(at) ^ mask, at)
      expect(rowsInMemory(replayLog(Buffer.from(file), bent))).toEqual(rowsBySqlite({ file, log: bent }))
    }),
    { numRuns: 40 },
  )
})
