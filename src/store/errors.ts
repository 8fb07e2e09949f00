/** What is wrong with a file that cannot be trusted. */
export type Damage =
  | 'empty'
  | 'short'
  | 'truncated'
  | 'not-sqlite'
  /** Another program's SQLite file. */
  | 'foreign'
  /** SQLite found it inconsistent. */
  | 'corrupt'
  /** SQLite reads it, but a record in it is not what the program wrote. */
  | 'unreadable-record'

/** The store is damaged, or is not one. It was not modified; `quarantine` is where a copy went, `backup` the newest good one. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged'
  readonly path: string
  readonly damage: Damage
  readonly quarantine: string | undefined
  readonly backup: string | undefined
  constructor(path: string, damage: Damage, help: Readonly<{ quarantine?: string; backup?: string }> = {}) {
    super(`${damage}: ${path}`)
    this.path = path
    this.damage = damage
    this.quarantine = help.quarantine
    this.backup = help.backup
  }
}

/** The store was written by a newer program: it was not touched. */
export class StoreNewer extends Error {
  override readonly name = 'StoreNewer'
  readonly path: string
  readonly found: number
  readonly known: number
  constructor(path: string, found: number, known: number) {
    super(`${found} > ${known}: ${path}`)
    this.path = path
    this.found = found
    this.known = known
  }
}

/** Another process kept the store busy longer than the patience of the program. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked'
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** Another session conducts a visit with this business: `user`, `process` and `since` (ISO 8601, UTC) say which, if they can be told. */
export class SubjectHeld extends Error {
  override readonly name = 'SubjectHeld'
  readonly subject: string
  readonly by: Readonly<{ user: string; process: number; since: string }> | undefined
  constructor(subject: string, by: SubjectHeld['by']) {
    super(subject)
    this.subject = subject
    this.by = by
  }
}

/** The disk refuses: full, read-only, no right, I/O error, or the path is not a regular file. `code` is SQLite's or Node's. */
export class StoreUnwritable extends Error {
  override readonly name = 'StoreUnwritable'
  readonly path: string
  readonly code: string
  constructor(path: string, code: string) {
    super(`${code}: ${path}`)
    this.path = path
    this.code = code
  }
}

/** No backup could be made in `folder`, and nothing is left of it. `code` is SQLite's or Node's; UNEQUAL: read again, the copy was not the store. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed'
  readonly folder: string
  readonly code: string
  constructor(folder: string, code: string) {
    super(`${code}: ${folder}`)
    this.folder = folder
    this.code = code
  }
}

/** A closed assessment is no longer what was closed: its digest does not match. */
export class RecordAltered extends Error {
  override readonly name = 'RecordAltered'
  readonly path: string
  readonly assessment: string
  constructor(path: string, assessment: string) {
    super(`${assessment}: ${path}`)
    this.path = path
    this.assessment = assessment
  }
}

/** An answer arrived for an assessment that another session closed, or revised: nothing was recorded. */
export class AssessmentClosed extends Error {
  override readonly name = 'AssessmentClosed'
  readonly assessment: string
  constructor(assessment: string) {
    super(assessment)
    this.assessment = assessment
  }
}

/** better-sqlite3 does not load: not installed, not compiled, or compiled for another Node. `code` says which. */
export class BinaryMissing extends Error {
  override readonly name = 'BinaryMissing'
  readonly code: 'not-installed' | 'not-compiled' | 'other-runtime'
  constructor(code: BinaryMissing['code'], cause: unknown) {
    super(code, { cause })
    this.code = code
  }
}
