import { wordId } from './dictionary.ts'
import { RunSeal, runLength, type SealedRow, tierCount } from './run-seal.ts'
import type { Places, Store } from './store.ts'

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
  readonly #insertSeveral: (places: Places) => void
  readonly #insertOne: (places: Places) => void
  readonly #insertSeal: (places: Places) => void
  readonly #pending: (string | number | null | Uint8Array)[] = []
  #first = 0
  #last = 0

  /** `said`: what the lot says of all its rows; `tiers`: how many tier-1 values they have. */
  constructor(store: Store, lot: Readonly<{ seq: number; said: string; tiers: number }>) {
    this.#store = store
    this.#lot = lot.seq
    this.#tiers = Math.min(lot.tiers, tierCount)
    this.#seal = new RunSeal(lot.said)
    this.#insertSeveral = store.repeated(insertion(this.#tiers, together))
    this.#insertOne = store.repeated(insertion(this.#tiers, 1))
    this.#insertSeal = store.repeated('INSERT INTO lot_seal (first, last, seal) VALUES (?, ?, ?)')
  }

  add(row: SealedRow): void {
    const { seq, line, response, name, subject, revises, at, profile, answers } = row
    const pending = this.#pending
    pending.push(seq, this.#lot, line, response, name, subject, revises, at)
    pending.push(this.#word('sector', row.sector), this.#word('size', row.size), this.#word('region', row.region))
    pending.push(profile)
    for (let n = 0; n < this.#tiers; n++) pending.push(row.tier1[n] ?? Number.NaN)
    pending.push(answers)
    if (pending.length === this.#width * together) {
      this.#insertSeveral(pending)
      pending.length = 0
    }
    if (this.#seal.count === 0) this.#first = seq
    this.#last = seq
    this.#seal.add(row)
    if (this.#seal.count === runLength) this.#closeRun()
  }

  /** Brings into the table the rows that wait to be several. */
  flush(): void {
    const { length } = this.#pending
    for (let from = 0; from < length; from += this.#width) {
      this.#insertOne(this.#pending.slice(from, from + this.#width))
    }
    this.#pending.length = 0
  }

  end(): void {
    if (this.#seal.count > 0) this.#closeRun()
    this.flush()
  }

  get #width(): number {
    return before.length + this.#tiers + 1
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
