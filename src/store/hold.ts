import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SubjectRecord } from '../model/assessment.ts'
import { SubjectHeld } from './errors.ts'
import { isNumber, isString, isTime, shaped } from './guard.ts'
import { loadSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** The session that conducts a visit: whose it is, its process, since when (ISO 8601, UTC). */
export type Holder = Readonly<{ user: string; process: number; since: string }>
const isHolder = shaped<Holder>({ user: isString, process: isNumber, since: isTime })

/**
 * Takes a subject's file for one visit at a time, until it is released or the process ends (trust DUR-08); throws
 * `SubjectHeld` when another session has it.
 *
 * The lock is the system's, by an empty SQLite file kept locked: a killed process, a dead battery leave nothing to
 * clean, and no number of a process can be mistaken for another's. What is written beside it only tells who it is.
 */
export function holdSubject(store: Store, { id, name }: Pick<SubjectRecord, 'id' | 'name'>, holder: Holder): Release {
  const folder = join(dirname(store.path), 'sessions')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const told = join(folder, `${id}.json`)
  const database = new (loadSqlite())(join(folder, `${id}.lock`), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw isBusy(error) ? new SubjectHeld(name, readHolder(told)) : error
  }
  writeFileSync(told, JSON.stringify(holder), { mode: 0o600 })
  return () => {
    rmSync(told, { force: true })
    database.close()
  }
}

/** Gives the file back. */
export type Release = () => void

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isHolder(holder) ? holder : undefined
  } catch {
    // Not written yet, or cut: the file is held all the same.
    return undefined
  }
}
