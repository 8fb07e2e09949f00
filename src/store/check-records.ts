import { readAssessment } from './assessment-row.ts'
import { isToldBeside } from './check-beside.ts'
import { isPlanSound } from './check-plan.ts'
import { isTrailSound } from './check-trail.ts'
import { isContentIntact, listContents } from './contents.ts'
import { StoreDamaged } from './errors.ts'
import { isNumber, isString, shaped } from './guard.ts'
import { isIntact } from './load-assessment.ts'
import { type Tails, tailsOf } from './lot-ids.ts'
import { isSealed } from './lot-seal.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** What was verified, and what is no longer what was kept: a content's digest, the id of an assessment or of a lot, a run's first row. */
export type Verified = Readonly<{
  contents: number
  assessments: number
  rows: number
  altered: readonly Altered[]
}>
export type Altered = Readonly<{ kind: 'content' | 'assessment' | 'lot' | 'rows'; id: string }>

/** How far it is: the records seen, of so many. */
export type Seen = Readonly<{ done: number; total: number }>

type Check = Altered & Readonly<{ weight: number; holds: () => boolean }>

/**
 * Verifies every record that says what it should be: contents and closed assessments by their digests, imported rows by
 * their seals, sheets by their trail. Yields how far it is, so that who waits can be told.
 */
export function* checkRecords(store: Store): Generator<Seen, Verified> {
  const checks = [...contentChecks(store), ...assessmentChecks(store), ...lotChecks(store), ...runChecks(store)]
  const total = checks.reduce((sum, { weight }) => sum + weight, 0)
  const altered: Altered[] = []
  let done = 0
  for (const { kind, id, weight, holds } of checks) {
    if (!isTrue(holds)) altered.push({ kind, id })
    done += weight
    yield { done, total }
  }
  const count = (kind: Altered['kind']) => checks.filter((check) => check.kind === kind)
  const rows = count('rows').reduce((sum, { weight }) => sum + weight, 0)
  return { contents: count('content').length, assessments: count('assessment').length, rows, altered }
}

/** A record that cannot even be read is altered. */
function isTrue(holds: () => boolean): boolean {
  try {
    return holds()
  } catch (error) {
    if (error instanceof StoreDamaged || error instanceof RangeError) return false
    throw error
  }
}

function contentChecks(store: Store): readonly Check[] {
  return listContents(store).map((row) => {
    return { kind: 'content', id: row.digest, weight: 1, holds: () => isContentIntact(store, row) }
  })
}

const isId = shaped<Readonly<{ id: string }>>({ id: isString })

function assessmentChecks(store: Store): readonly Check[] {
  return store.rows('SELECT id FROM assessment ORDER BY seq').map((row) => {
    const { id } = trusted(store, isId, row)
    return { kind: 'assessment', id, weight: 1, holds: () => isSound(store, id) }
  })
}

/** What is said of an assessment in several places is the same everywhere. */
function isSound(store: Store, id: string): boolean {
  const assessment = readAssessment(store, id)
  if (assessment === undefined || !isIntact(store, assessment)) return false
  return isTrailSound(store, assessment) && isToldBeside(store, assessment) && isPlanSound(store, assessment)
}

type Lot = Readonly<{ id: string } & Tails>
const isLot = shaped<Lot>({ id: isString, assessments: isString, subjects: isString })

/** The ids of a lot's rows are made of its own. */
function lotChecks(store: Store): readonly Check[] {
  return store.rows('SELECT id, assessments, subjects FROM lot ORDER BY seq').map((row) => {
    const { id, assessments, subjects } = trusted(store, isLot, row)
    const holds = () => tailsOf(id).assessments === assessments && tailsOf(id).subjects === subjects
    return { kind: 'lot', id, weight: 1, holds }
  })
}

type Run = Readonly<{ first: number; last: number }>
const isRun = shaped<Run>({ first: isNumber, last: isNumber })

/** Rows that no seal covers make a run of their own, which does not hold. */
function runChecks(store: Store): readonly Check[] {
  const runs = store.rows('SELECT first, last FROM lot_seal ORDER BY first').map((row): Check => {
    const { first, last } = trusted(store, isRun, row)
    return { kind: 'rows', id: String(first), weight: last - first + 1, holds: () => isSealed(store, first) }
  })
  const bare = store.row(`SELECT seq FROM lot_row WHERE NOT EXISTS (
    SELECT 1 FROM lot_seal WHERE first = (SELECT max(first) FROM lot_seal WHERE first <= lot_row.seq) AND last >= lot_row.seq
  ) LIMIT 1`)
  return bare === undefined ? runs : [...runs, { kind: 'rows', id: '', weight: 1, holds: () => false }]
}
