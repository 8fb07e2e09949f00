import type Database from 'better-sqlite3'
import { StoreDamaged, StoreLocked, StoreUnwritable } from './errors.ts'
import { storeFailure } from './failure.ts'
import { type Outline, outlineOf } from './outline.ts'

type Value = string | number | null
type Values = Readonly<Record<string, Value>>
/** The value of a statement's question mark. Bytes are a text that is already UTF-8. */
export type Place = Value | Uint8Array

/** What a store is made of; `openDatabase` alone puts it together. */
export type Opened = Readonly<{
  database: Database.Database
  path: string
  writable: boolean
  /** The last session did not end well and its log is gone: its last answers may be missing. */
  logMissing: boolean
  /** The file says that a session is, or was left, open. */
  marked: boolean
  /** The same error, with a copy put aside and the newest good backup named. */
  damaged: (damage: StoreDamaged) => StoreDamaged
  /** Lets the file be replaced again. */
  leave?: () => void
  /** What an error of SQLite is: damage to the schema, or the same error. */
  failureOf?: (error: unknown) => unknown
}>

/**
 * An open store: it owns the connection, and prepares each statement once.
 *
 * Every refusal of the world comes out as one of the errors of `errors.ts`; anything else is a mistake of ours.
 */
export class Store {
  readonly path: string
  /** False for a store read from memory because its file or folder is write-protected. */
  readonly writable: boolean
  readonly logMissing: boolean
  readonly #opened: Opened
  readonly #statements = new Map<string, Database.Statement>()
  #marked: boolean
  #hasWritten = false

  constructor(opened: Opened) {
    this.path = opened.path
    this.writable = opened.writable
    this.logMissing = opened.logMissing
    this.#opened = opened
    this.#marked = opened.marked
  }

  /** Whether something was kept in this session. */
  get hasWritten(): boolean {
    return this.#hasWritten
  }

  /** The rows of a query. */
  rows(sql: string, values: Values = {}): readonly unknown[] {
    return this.#guarded(() => this.#statement(sql).all(values))
  }

  /** The first row of a query, if any. */
  row(sql: string, values: Values = {}): unknown {
    return this.#guarded(() => this.#statement(sql).get(values))
  }

  /** Runs one statement that writes; only within `write`. Returns how many rows it touched. */
  run(sql: string, values: Values = {}): number {
    return this.#guarded(() => this.#statement(sql).run(values).changes)
  }

  /** Goes through the rows of a query one by one; nothing is written meanwhile. */
  each(sql: string, take: (row: unknown) => void, values: Values = {}): void {
    this.#guarded(() => {
      for (const row of this.#statement(sql).iterate(values)) take(row)
    })
  }

  /** One statement to run again and again with other values; only within `write`. */
  repeated(sql: string): (places: readonly Place[]) => void {
    const statement = this.#guarded(() => this.#statement(sql))
    return (places) => {
      this.#guarded(() => statement.run(places))
    }
  }

  /**
   * Does `work` in one transaction and returns after COMMIT: what it returns can be acknowledged.
   *
   * Each one also writes the store's own row, so that its log says whose it is; the first since a session was closed, this
   * one or another, brings it into the main file, where it says that a session is open: a log that disappears is noticed.
   */
  write<T>(work: () => T): T {
    const { database } = this.#opened
    if (database.inTransaction) return work()
    let isFirst = false
    const result = this.#guarded(() =>
      database
        .transaction(() => {
          isFirst = this.run('UPDATE store SET open = 1 WHERE open = 0') > 0
          this.run('UPDATE store SET writes = writes + 1')
          return work()
        })
        .immediate(),
    )
    this.#hasWritten = true
    this.#marked = true
    if (isFirst) this.#showMark()
    return result
  }

  /**
   * Copies all there is at this instant into an empty file, and gives the outline that the copy must have. Others may go
   * on writing meanwhile: what is copied is one transaction's view. A refusal of the file comes out as it is.
   */
  async copyTo(file: string): Promise<Outline> {
    const { database } = this.#opened
    database.exec('BEGIN')
    try {
      const outline = this.#guarded(() => outlineOf(database))
      await database.backup(file)
      return outline
    } finally {
      database.exec('COMMIT')
    }
  }

  /** Whether SQLite finds nothing wrong in the whole store. */
  isSound(): boolean {
    return this.#guarded(() => this.#opened.database.pragma('integrity_check', { simple: true }) === 'ok')
  }

  /** Ends the session: everything is brought into the one file, and the log goes. */
  close(): void {
    const { database } = this.#opened
    if (!database.open) return
    try {
      if (this.writable && this.#marked) this.#guarded(() => this.#unmark())
    } finally {
      this.#statements.clear()
      database.close()
      this.#opened.leave?.()
    }
  }

  /** The error to throw when a record cannot be read back: the file is not what the program wrote. */
  unreadable(): StoreDamaged {
    return this.#opened.damaged(new StoreDamaged(this.path, 'unreadable-record'))
  }

  #statement(sql: string): Database.Statement {
    const prepared = this.#statements.get(sql) ?? this.#opened.database.prepare(sql)
    this.#statements.set(sql, prepared)
    return prepared
  }

  #guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const { failureOf } = this.#opened
      const failure = storeFailure(failureOf === undefined ? error : failureOf(error), this.path)
      const isNewDamage = failure instanceof StoreDamaged && failure !== error
      throw isNewDamage ? this.#opened.damaged(failure) : failure
    }
  }

  #showMark(): void {
    try {
      this.#opened.database.pragma('wal_checkpoint(PASSIVE)')
    } catch {
      // The answer is committed, in the log: it must be acknowledged, whatever the checkpoint says.
    }
  }

  #unmark(): void {
    try {
      this.#opened.database.prepare('UPDATE store SET open = 0').run()
      this.#opened.database.pragma('wal_checkpoint(TRUNCATE)')
    } catch (error) {
      // A busy or full disk loses nothing: all is committed, and the next opening finds the log and the mark.
      const failure = storeFailure(error, this.path)
      if (!(failure instanceof StoreLocked || failure instanceof StoreUnwritable)) throw error
    }
  }
}
