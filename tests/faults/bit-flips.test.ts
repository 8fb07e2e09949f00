import { readFileSync, writeFileSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type Looked, lookAtStore } from '../../src/cli/doctor/look-at-store.ts'
import { inMemory } from '../../src/store/in-memory.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { openCopy } from '../../src/store/open-copy.ts'
import { isWhole } from '../../src/store/soundness.ts'
import { loadSqlite } from '../../src/store/sqlite.ts'
import { readUntouched } from '../../src/store/untouched.ts'
import { chances } from '../support/chance.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { at, scores, tellVisit, visit } from '../support/invented-visit.ts'
import { digestOfFile, newPath, opened } from '../support/temporary-store.ts'

const seeds = Number(process.env.VIRAGE_TEST_FLIPPED)
const sqlite = loadSqlite()

/** A visit closed, with its plan and what became of an action, and three hundred imported rows. */
function wholeStore(): string {
  const path = newPath()
  const store = opened(path)
  tellVisit(store, 'closed')
  const rows = Array.from({ length: 300 }, (_, index) => rowAt(index + 2))
  imported(store, lotNamed('export.csv'), rows)
  store.close()
  return path
}

/** The same bytes, of which some bits, one to sixty-four, are turned, anywhere. */
function flipped(bytes: Buffer, seed: number): Buffer {
  const chance = chances(seed)
  const copy = Buffer.from(bytes)
  const count = 1 + Math.floor(chance() ** 4 * 64)
  for (let flip = 0; flip < count; flip += 1) {
    const place = Math.floor(chance() * copy.length)
    copy.writeUInt8(copy.readUInt8(place) ^ (1 << Math.floor(chance() * 8)), place)
  }
  return copy
}

function looked(path: string): Looked {
  const steps = lookAtStore(path, sqlite, at)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}

function isFound({ found, soundness, records }: Looked): boolean {
  if (found.kind !== 'read' || soundness === undefined || !isWhole(soundness)) return true
  return records === undefined || records.altered.length > 0
}

/** Every value that SQLite itself reads in a file, by table, row and column: a bit that changes none of them is in free space. */
function valuesIn(bytes: Buffer): ReadonlyMap<string, string> {
  const database = inMemory(sqlite, Buffer.from(bytes))
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String)
    return new Map(['sqlite_schema', ...tables].flatMap((table) => valuesOf(table, database)))
  } finally {
    database.close()
  }
}

function valuesOf(table: string, database: Database.Database): readonly (readonly [string, string])[] {
  return database
    .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`)
    .all()
    .flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [`${table}.${column} ${index}`, JSON.stringify(value)] as const),
    )
}

function changedColumns(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const places = new Set([...before.keys(), ...after.keys()])
  return [...places].filter((place) => before.get(place) !== after.get(place)).map((place) => place.replace(/ .*/, ''))
}

/** What no digest covers: who, when, and words around a score; never an answer, nor a score. */
const unsealed =
  /^(subject\.(name|created_at)|trail\.(at|by|source|reason)|plan\.(at|json)|plan_decision\.\w+|action_status\.\w+|referral\.\w+|journal\.\w+|consent\.\w+|notice_shown\.\w+|lot_consent\w*\.\w+|lot\.(survey|file|sha256|tool|matching)|migration\.applied_at|store\.(identity|writes)|sqlite_sequence\.\w+)$/

/** The scores that would be printed, and undefined when nothing would. */
function printed(path: string): unknown {
  const read = readUntouched(path, sqlite)
  if (read.kind !== 'read') return undefined
  try {
    return loadAssessment(openCopy(read.copy, path, at), visit.id)?.assessment.scores
  } catch {
    return undefined
  } finally {
    read.copy.database.close()
  }
}

test(`bits turned at random in a store (${seeds} times) are found, or are in free space, or in words that nothing seals; no score is ever wrong`, () => {
  const path = wholeStore()
  const bytes = readFileSync(path)
  const whole = valuesIn(bytes)
  expect([isFound(looked(path)), printed(path)]).toEqual([false, scores])
  let found = 0
  for (let seed = 1; seed <= seeds; seed += 1) {
    writeFileSync(path, flipped(bytes, seed))
    const before = digestOfFile(path)
    if (isFound(looked(path))) found += 1
    else {
      const changed = changedColumns(whole, valuesIn(readFileSync(path)))
      expect([seed, changed.filter((column) => !unsealed.test(column))]).toEqual([seed, []])
    }
    expect([seed, [undefined, scores]]).toEqual([seed, expect.arrayContaining([printed(path)])])
    expect(digestOfFile(path)).toBe(before)
  }
  expect(found).toBeGreaterThan(seeds / 4)
})
