import { wordId } from './dictionary.ts'
import { RunSeal, runLength, type SealedRow, tierCount } from './run-seal.ts'
import type { Place, Store } from './store.ts'

/** Rows in one statement: several at once are kept faster than one by one, up to about this many. */
const together = 8

const kinds = ['sector', 'size', 'region'] as const
const before = ['seq', 'lot', 'line', 'response', 'name', 'subject', 'revises', 'at', ...kinds, 'profile']

/** Writes the rows of a lot in their order, and seals them run by run. Within a transaction. */
export class LotWriter {
  readonly #store: Store
  readonly #lot: number
  readonly #tiers: number
  readonly #seal: RunSeal
  readonly #words = {
    sector: new Map<string, number>(),
    size: new Map<string, number>(),
    region: new Map<string, number>(),
  }
  readonly #insertSeveral: (places: readonly Place[]) => void
  readonly #insertOne: (places: readonly Place[]) => void
  readonly #insertSeal: (places: readonly Place[]) => void
  /** The rows that wait to be several, place after place. */
  readonly #places: Place[]
  #filled = 0
  #first = 0
  #last = 0

  /** `said`: what the lot says of all its rows; `tiers`: how many tier-1 values they have. */
  constructor(store: Store, lot: Readonly<{ seq: number; said: string; tiers: number }>) {
    this.#store = store
    this.#lot = lot.seq
    this.#tiers = Math.min(lot.tiers, tierCount)
    this.#seal = new RunSeal(lot.said)
    this.#places = Array.from({ length: (before.length + this.#tiers + 1) * together }, () => null)
    this.#insertSeveral = store.repeated(insertion(this.#tiers, together))
    this.#insertOne = store.repeated(insertion(this.#tiers, 1))
    this.#insertSeal = store.repeated('INSERT INTO lot_seal (first, last, seal) VALUES (?, ?, ?)')
  }

  add(row: SealedRow): void {
    const { seq, line, response, name, subject, revises, at, profile, answers } = row
    this.#place(seq)
    this.#place(this.#lot)
    this.#place(line)
    this.#place(response)
    this.#place(name)
    this.#place(subject)
    this.#place(revises)
    this.#place(at)
    for (const kind of kinds) this.#place(this.#word(kind, row[kind]))
    this.#place(profile)
    for (let n = 0; n < this.#tiers; n++) this.#place(row.tier1[n] ?? Number.NaN)
    this.#place(answers)
    if (this.#filled === this.#places.length) {
      this.#insertSeveral(this.#places)
      this.#filled = 0
    }
    if (this.#seal.count === 0) this.#first = seq
    this.#last = seq
    this.#seal.add(row)
    if (this.#seal.count === runLength) this.#closeRun()
  }

  /** Brings into the table the rows that wait to be several. */
  flush(): void {
    const width = this.#places.length / together
    for (let from = 0; from < this.#filled; from += width) this.#insertOne(this.#places.slice(from, from + width))
    this.#filled = 0
  }

  end(): void {
    if (this.#seal.count > 0) this.#closeRun()
    this.flush()
  }

  #place(value: Place): void {
    this.#places[this.#filled++] = value
  }

  #closeRun(): void {
    this.flush()
    this.#insertSeal([this.#first, this.#last, this.#seal.close()])
  }

  #word(kind: (typeof kinds)[number], word: string | null): number | null {
    if (word === null) return null
    const known = this.#words[kind].get(word)
    if (known !== undefined) return known
    const id = wordId(this.#store, kind, word)
    this.#words[kind].set(word, id)
    return id
  }
}

function insertion(tiers: number, rows: number): string {
  const columns = [...before, ...Array.from({ length: tiers }, (_, n) => `tier1_${n + 1}`), 'answers']
  const row = `(${'?, '.repeat(columns.length - 1)}CAST(? AS TEXT))`
  return `INSERT INTO lot_row (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`
}
