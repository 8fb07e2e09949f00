import type Database from 'better-sqlite3'
import type { SubjectRecord } from '../model/assessment.ts'

/** How many businesses, advisors and regions, and how many assessments, a store holds. */
export type Holdings = Readonly<Record<SubjectRecord['kind'] | 'assessment', number>>

/** What a person can tell a store by. */
export type Summary = Readonly<{
  holds: Holdings
  /** Rows of survey exports that were imported. */
  rows: number
  /** When something was last recorded (ISO 8601, UTC); undefined when nothing was. */
  last: string | undefined
}>

/** Each table that holds a moment, and its column; an older schema lacks some. */
const moments = [
  ['subject', 'created_at'],
  ['assessment', 'started_at'],
  ['assessment', 'closed_at'],
  ['trail', 'at'],
  ['consent', 'at'],
  ['plan', 'at'],
  ['action_status', 'at'],
  ['lot', 'at'],
  ['journal', 'at'],
] as const

export function holdingsOf(database: Database.Database): Holdings {
  const of = (kind: string) => Number(database.prepare('SELECT count(*) FROM subject WHERE kind = ?').pluck().get(kind))
  return {
    business: of('business'),
    advisor: of('advisor'),
    region: of('region'),
    assessment: Number(database.prepare('SELECT count(*) FROM assessment').pluck().get()),
  }
}

/** The same of any schema that was ever shipped. */
export function summaryOf(database: Database.Database): Summary {
  const tables = new Set(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all())
  const found = moments
    .filter(([table]) => tables.has(table))
    .map(([table, column]) => database.prepare(`SELECT max(${column}) FROM ${table}`).pluck().get())
    .filter((moment) => typeof moment === 'string')
  const rows = tables.has('lot_row') ? database.prepare('SELECT count(*) FROM lot_row').pluck().get() : 0
  return { holds: holdingsOf(database), rows: Number(rows), last: found.sort().at(-1) }
}
