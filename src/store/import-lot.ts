import { canonicalJson } from '../model/canonical.ts'
import { allCriteria } from '../model/framework.ts'
import type { Apart } from './block-seal.ts'
import { BlockWriter } from './block-writer.ts'
import { StoreLocked } from './errors.ts'
import { isNumber, isString, shaped } from './guard.ts'
import { KnownResponses } from './known-responses.ts'
import type { LotSummary, NewLot } from './lot.ts'
import { type Given, givenByRow, keepLotConsents } from './lot-consents.ts'
import type { LotRecord } from './lot-record.ts'
import { LotWriter } from './lot-writer.ts'
import { trusted } from './read-record.ts'
import { type Registered, registerLot } from './register-lot.ts'
import { bytesOf, profileOf, type RowBlock, rowOf, texts } from './row-block.ts'
import { settleSubject } from './settle-subject.ts'
import type { Store } from './store.ts'

/** How long an import waits for the others that are writing: a large one takes its time. */
const attempts = 120

/**
 * Whom the rows of a block are about, by their places: the id of a known subject, which the name only says when it
 * `isName`; and the rows that are not to be kept. All the others bring a subject of their own.
 */
export type Meant = Readonly<{
  subjects: ReadonlyMap<number, Readonly<{ id: string; isName: boolean }>>
  left: ReadonlySet<number>
}>

/** Takes a block of rows, good until it returns; gives the numbers of the rows that hold what they say, 0 where one is left. */
export type Add = (block: RowBlock, meant?: Meant) => Uint32Array

/**
 * Keeps the rows of a survey export, all of them or none, in one transaction.
 *
 * A row whose response (`survey` and response id, of a questionnaire and stage) is kept already is not kept again when it
 * says the same; when it does not, it is one more row that revises the older, which is not lost and no longer stands.
 * A row is found again by its number (`importedId`).
 */
export function importLot(store: Store, lot: NewLot, rows: (add: Add) => void): LotSummary {
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

function keepLot(store: Store, lot: NewLot, rows: (add: Add) => void): LotSummary {
  const registered = registerLot(store, lot)
  if ('already' in registered) return { state: 'already', id: registered.already }
  const intake = new Intake(store, lot, registered)
  rows((block, meant) => intake.add(block, meant))
  return { state: 'kept', id: lot.id, ...intake.end() }
}

const nobody: Meant = { subjects: new Map(), left: new Set() }

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
    this.#known = new KnownResponses(store, lot, seq)
    const next = store.row('SELECT coalesce(max(seq), 0) + 1 AS seq FROM lot_row')
    this.#first = trusted(store, isSeq, next).seq
    this.#next = this.#first
  }

  add(block: RowBlock, meant: Meant = nobody): Uint32Array {
    const numbers = new Uint32Array(block.count)
    const taken = new Taken(this.#next)
    for (let row = 0; row < block.count; row += 1) {
      if (!meant.left.has(row)) numbers[row] = this.#addRow(block, row, { meant, taken })
    }
    if (taken.count > 0) this.#writer.seal(taken.blockOf(block), taken.first, taken.apart)
    return numbers
  }

  #addRow(block: RowBlock, row: number, { meant, taken }: Readonly<{ meant: Meant; taken: Taken }>): number {
    const response = bytesOf(block, row, texts.response)
    const subject = meant.subjects.get(row)
    const keeping = { row, seq: this.#next, subject: subject?.id ?? null, isNamed: subject?.isName !== true }
    const older = response === null ? undefined : this.#known.find(response, this.#writer)
    const consents = block.beside.get(row)?.consents
    if (older !== undefined && saysTheSame(older, block, keeping) && this.#consentsTheSame(older.seq, consents)) {
      this.#unchanged++
      return older.seq
    }
    const revises = older?.seq ?? null
    const kept = { ...keeping, subject: keeping.subject ?? older?.subjectId ?? null, revises }
    this.#writer.add(block, kept)
    taken.add(kept)
    if (response !== null && revises === null) this.#known.add(response, kept.seq)
    else if (response !== null && revises !== null) this.#known.move(response, revises, kept.seq)
    this.#count(kept, consents)
    return kept.seq
  }

  #count({ seq, revises }: Readonly<{ seq: number; revises: number | null }>, consents: Given | undefined): void {
    const notice = this.#notice
    if (consents !== undefined && notice !== null)
      keepLotConsents(this.#store, { lot: this.#lot, row: seq, notice }, consents)
    if (revises !== null) this.#revised++
    this.#kept++
    this.#next++
  }

  /** A row that says nothing of consents changes none. */
  #consentsTheSame(older: number, consents: Given | undefined): boolean {
    return consents === undefined || givenByRow(this.#store, older) === canonicalJson(consents)
  }

  /** Subjects that something was kept about are in tables of their own: what revises their assessments goes there too. */
  end(): Readonly<{ kept: number; revised: number; unchanged: number }> {
    const settled = this.#store.rows(
      `SELECT DISTINCT subject AS id FROM lot_row
       WHERE seq >= @first AND revises IS NOT NULL AND subject IN (SELECT id FROM subject)`,
      { first: this.#first },
    )
    for (const subject of settled) settleSubject(this.#store, trusted(this.#store, isId, subject).id)
    return { kept: this.#kept, revised: this.#revised, unchanged: this.#unchanged }
  }
}

/** The rows of a block that are kept, from a number on. */
class Taken {
  readonly first: number
  readonly #rows: Readonly<{ row: number; isNamed: boolean }>[] = []
  #isWhole = true
  /** What was found of them, by their place among those kept. */
  readonly apart = new Map<number, Apart>()

  constructor(first: number) {
    this.first = first
  }

  get count(): number {
    return this.#rows.length
  }

  add({ row, isNamed, subject, revises }: Readonly<{ row: number; isNamed: boolean }> & Apart): void {
    if (subject !== null || revises !== null) this.apart.set(this.count, { subject, revises })
    this.#isWhole &&= row === this.count && isNamed
    this.#rows.push({ row, isNamed })
  }

  /** A block of them alone. */
  blockOf(block: RowBlock): RowBlock {
    if (this.#isWhole && this.count === block.count) return block
    const writer = new BlockWriter()
    for (const { row, isNamed } of this.#rows) writer.copy(block, row, isNamed)
    return writer.take()
  }
}

/** Where it was in the file, and what the scores came out as, are not something else said. */
function saysTheSame(
  older: LotRecord,
  block: RowBlock,
  { row, subject, isNamed }: Readonly<{ row: number; subject: string | null; isNamed: boolean }>,
): boolean {
  const fresh = rowOf(block, row)
  return (
    (subject === null || subject === older.subjectId) &&
    older.name === (isNamed ? (fresh.name ?? null) : null) &&
    (['at', 'sector', 'size', 'region'] as const).every((said) => older[said] === (fresh[said] ?? null)) &&
    older.profile === profileOf(block, row) &&
    older.answers === fresh.answers
  )
}
