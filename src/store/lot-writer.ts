import { type Apart, sealOfBlock } from './block-seal.ts'
import { wordId } from './dictionary.ts'
import { bytesOf, noValue, numbersEach, profileOf, type RowBlock, texts, tierCount, wordOf } from './row-block.ts'
import type { Place, Store } from './store.ts'

/** Rows in one statement: several at once are kept faster than one by one, up to about this many. */
const together = 8

const kinds = ['sector', 'size', 'region'] as const
const before = ['seq', 'lot', 'line', 'response', 'name', 'subject', 'revises', 'at', ...kinds, 'profile']

/** A row of a block that is to be kept under a number; without its name where it only says which subject is meant. */
export type Keeping = Readonly<{ row: number; seq: number; isNamed: boolean }> & Apart

/** Writes the rows of a lot in their order, and seals them block by block. Within a transaction. */
export class LotWriter {
  readonly #store: Store
  readonly #lot: number
  readonly #said: string
  readonly #tiers: number
  /** The ids of the words already met, a map for each kind. */
  readonly #ids = kinds.map(() => new Map<string, number>())
  readonly #insertSeveral: (places: readonly Place[]) => void
  readonly #insertOne: (places: readonly Place[]) => void
  readonly #insertSeal: (places: readonly Place[]) => void
  /** The rows that wait to be several, place after place. */
  readonly #places: Place[]
  #filled = 0

  /** `said`: what the lot says of all its rows; `tiers`: how many tier-1 values they have. */
  constructor(store: Store, lot: Readonly<{ seq: number; said: string; tiers: number }>) {
    this.#store = store
    this.#lot = lot.seq
    this.#said = lot.said
    this.#tiers = Math.min(lot.tiers, tierCount)
    this.#places = Array.from({ length: (before.length + this.#tiers + 1) * together }, () => null)
    this.#insertSeveral = store.repeated(insertion(this.#tiers, together))
    this.#insertOne = store.repeated(insertion(this.#tiers, 1))
    this.#insertSeal = store.repeated('INSERT INTO lot_seal (first, last, seal) VALUES (?, ?, ?)')
  }

  /** The bytes of the block are those of the rows that wait: it stays as it is until they are flushed. */
  add(block: RowBlock, { row, seq, subject, revises, isNamed }: Keeping): void {
    this.#place(seq)
    this.#place(this.#lot)
    const from = row * numbersEach
    this.#place(block.numbers[from] ?? null)
    this.#place(bytesOf(block, row, texts.response))
    this.#place(isNamed ? bytesOf(block, row, texts.name) : null)
    this.#place(subject)
    this.#place(revises)
    this.#place(wordOf(block, row, 0) ?? null)
    for (let kind = 0; kind < kinds.length; kind += 1) this.#place(this.#idOf(block, row, kind))
    this.#place(profileOf(block, row))
    for (let tier = 1; tier <= this.#tiers; tier += 1) {
      const value = block.numbers[from + tier] ?? noValue
      this.#place(value === noValue ? null : value)
    }
    this.#place(bytesOf(block, row, texts.answers))
    if (this.#filled < this.#places.length) return
    this.#insertSeveral(this.#places)
    this.#filled = 0
  }

  /** Brings into the table the rows that wait to be several. */
  flush(): void {
    const width = this.#places.length / together
    for (let from = 0; from < this.#filled; from += width) this.#insertOne(this.#places.slice(from, from + width))
    this.#filled = 0
  }

  /** Seals a block, all of whose rows were added, from a number on. */
  seal(block: RowBlock, first: number, apart: ReadonlyMap<number, Apart>): void {
    this.flush()
    this.#insertSeal([first, first + block.count - 1, sealOfBlock(this.#said, block, { first, apart })])
  }

  #place(value: Place): void {
    this.#places[this.#filled++] = value
  }

  #idOf(block: RowBlock, row: number, kind: number): number | null {
    const word = wordOf(block, row, kind + 1)
    if (word === undefined) return null
    const known = this.#ids[kind]?.get(word)
    if (known !== undefined) return known
    const id = wordId(this.#store, kinds[kind] ?? '', word)
    this.#ids[kind]?.set(word, id)
    return id
  }
}

function insertion(tiers: number, rows: number): string {
  const columns = [...before, ...Array.from({ length: tiers }, (_, n) => `tier1_${n + 1}`), 'answers']
  const texts = ['response', 'name', 'answers']
  const row = `(${columns.map((column) => (texts.includes(column) ? 'CAST(? AS TEXT)' : '?')).join(', ')})`
  return `INSERT INTO lot_row (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`
}
