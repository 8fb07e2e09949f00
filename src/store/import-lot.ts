import { canonicalJson } from '../model/canonical.ts'
import { allCriteria } from '../model/framework.ts'
import { isProfile } from './answer-guards.ts'
import { StoreLocked } from './errors.ts'
import { isNumber, isString, shaped } from './guard.ts'
import { KnownResponses } from './known-responses.ts'
import type { LotRow, LotSummary, NewLot } from './lot.ts'
import { type Given, givenByRow, keepLotConsents } from './lot-consents.ts'
import { LotWriter } from './lot-writer.ts'
import { readable, trusted } from './read-record.ts'
import { type Registered, registerLot } from './register-lot.ts'
import type { SealedRow } from './run-seal.ts'
import { settleSubject } from './settle-subject.ts'
import type { Store } from './store.ts'

/** How long an import waits for the others that are writing: a large one takes its time. */
const attempts = 120

/**
 * Keeps the rows of a survey export, all of them or none, in one transaction.
 *
 * A row whose response (`survey` and response id, of a questionnaire and stage) is kept already is not kept again when it
 * says the same; when it does not, it is one more row that revises the older, which is not lost and no longer stands.
 * `add` gives the number of the row that holds what was said (`importedId`).
 */
export function importLot(store: Store, lot: NewLot, rows: (add: (row: LotRow) => number) => void): LotSummary {
  if (lot.questionnaire.respondents.anonymous) throw new TypeError('an anonymous questionnaire has no sheet')
  for (let attempt = 1; ; attempt++) {
    let begun = false
    const work = () => {
      begun = true
      return keepLot(store, lot, rows)
    }
    try {
      return store.write(work)
    } catch (error) {
      if (begun || !(error instanceof StoreLocked) || attempt === attempts) throw error
    }
  }
}

const isId = shaped<Readonly<{ id: string }>>({ id: isString })
const isSeq = shaped<Readonly<{ seq: number }>>({ seq: isNumber })

function keepLot(store: Store, lot: NewLot, rows: (add: (row: LotRow) => number) => void): LotSummary {
  const registered = registerLot(store, lot)
  if ('already' in registered) return { state: 'already', id: registered.already }
  const intake = new Intake(store, lot, registered)
  rows((row) => intake.add(row))
  return { state: 'kept', id: lot.id, ...intake.end() }
}

/** The rows of a lot as they come: those that say nothing new stop here. */
class Intake {
  readonly #store: Store
  readonly #writer: LotWriter
  readonly #known: KnownResponses
  readonly #lot: number
  readonly #notice: string | null
  readonly #first: number
  #next: number
  #kept = 0
  #revised = 0
  #unchanged = 0

  constructor(store: Store, lot: NewLot, { seq, said, notice }: Exclude<Registered, { already: string }>) {
    const tiers = lot.framework ? allCriteria(lot.framework.root).filter(({ tier }) => tier === 1).length : 0
    this.#store = store
    this.#lot = seq
    this.#notice = notice
    this.#writer = new LotWriter(store, { seq, said: canonicalJson(said), tiers })
    this.#known = new KnownResponses(store, lot)
    const next = store.row('SELECT coalesce(max(seq), 0) + 1 AS seq FROM lot_row')
    this.#first = trusted(store, isSeq, next).seq
    this.#next = this.#first
  }

  add(row: LotRow): number {
    const { response, consents } = row
    const fresh = sealedOf(row, this.#next)
    const older = response === undefined ? undefined : this.#known.find(response, this.#writer)
    if (older === undefined) return this.#keep(fresh, consents)
    if (saysTheSame(older, fresh) && this.#consentsTheSame(older.seq, consents)) {
      this.#unchanged++
      return older.seq
    }
    const subject = row.subject ?? older.subjectId
    this.#revised++
    return this.#keep({ ...fresh, subject, revises: older.seq }, consents)
  }

  /** A row that says nothing of consents changes none. */
  #consentsTheSame(older: number, consents: Given | undefined): boolean {
    return consents === undefined || givenByRow(this.#store, older) === canonicalJson(consents)
  }

  /** Subjects that something was kept about are in tables of their own: what revises their assessments goes there too. */
  end(): Readonly<{ kept: number; revised: number; unchanged: number }> {
    this.#writer.end()
    const settled = this.#store.rows(
      `SELECT DISTINCT subject AS id FROM lot_row
       WHERE seq >= @first AND revises IS NOT NULL AND subject IN (SELECT id FROM subject)`,
      { first: this.#first },
    )
    for (const subject of settled) settleSubject(this.#store, trusted(this.#store, isId, subject).id)
    return { kept: this.#kept, revised: this.#revised, unchanged: this.#unchanged }
  }

  #keep(row: SealedRow, consents: Given | undefined): number {
    const { seq, response, revises } = row
    this.#writer.add(row)
    if (response !== null && revises === null) this.#known.add(response, seq)
    else if (response !== null && revises !== null) this.#known.move(response, revises, seq)
    const notice = this.#notice
    if (consents !== undefined && notice !== null)
      keepLotConsents(this.#store, { lot: this.#lot, row: seq, notice }, consents)
    this.#next++
    this.#kept++
    return seq
  }
}

function sealedOf(row: LotRow, seq: number): SealedRow {
  const { line, response = null, name = null, subject = null, at = null, tier1, answers } = row
  const { sector = null, size = null, region = null } = row
  const profile = row.profile === undefined ? null : canonicalJson(readable(isProfile, row.profile))
  return { seq, line, response, name, subject, revises: null, at, sector, size, region, profile, tier1, answers }
}

/** Where it was in the file, and what the scores came out as, are not something else said. */
function saysTheSame(older: Readonly<{ subjectId: string }> & SealedRow, fresh: SealedRow): boolean {
  const answers = typeof fresh.answers === 'string' ? fresh.answers : Buffer.from(fresh.answers).toString()
  return (
    (fresh.subject === null || fresh.subject === older.subjectId) &&
    (['name', 'at', 'sector', 'size', 'region', 'profile'] as const).every((said) => older[said] === fresh[said]) &&
    older.answers === answers
  )
}
