import type { Branch } from '../branch.ts'
import type { Numbers, Tally } from '../tally.ts'
import { type Effects, passingEffect } from './effects.ts'
import { type Kept, Lines } from './lines.ts'
import { type Measured, measured } from './mean.ts'

/** A leaf: the question among those that are scored, and which of its leaves. */
export type LeafOf = Readonly<{ at: number; place: number; leaf: number; effects: Effects }>

/** What a row is being measured with. */
export type Row = Readonly<{ tally: Tally; effects: Int32Array; weights: Numbers }>

/** Past this many combinations of effects (a power of two), a criterion is worked out for each row. */
const mostBits = 12

const unkept = -1

/** A criterion made of questions alone: its line is kept for each combination of their effects, while these are few. */
export class LeafCriterion {
  readonly #at: number
  readonly #branch: Measured
  readonly #leaves: readonly LeafOf[]
  readonly #lines: Lines
  /** The places in a row's effects, and how many bits each takes in a combination. */
  readonly #places: Int32Array
  readonly #bits: Int32Array
  /** Combination → its line and one more; 0 where it was not met. Absent once there are too many. */
  #table: Int32Array | undefined

  constructor(branch: Branch, leaves: readonly LeafOf[], kept: Kept) {
    this.#at = branch.at
    this.#branch = measured(branch, kept)
    this.#lines = new Lines(kept)
    this.#leaves = leaves
    this.#places = Int32Array.from(leaves, ({ place }) => place)
    this.#bits = new Int32Array(leaves.length).fill(2)
    this.#table = this.#emptyTable()
  }

  measure(row: Row): void {
    const table = this.#table
    const key = table === undefined ? unkept : this.#keyOf(row.effects)
    const line = table?.[key] ?? 0
    if (line > 0) this.#lines.put(line - 1, row.tally, this.#at)
    else {
      this.#workOut(row)
      if (table !== undefined) this.#keep(row, table, key)
    }
  }

  #keep({ tally, effects }: Row, table: Int32Array, key: number): void {
    if (key === unkept) this.#widen(effects)
    else table[key] = this.#lines.keep(tally, this.#at) + 1
  }

  /** Not kept when an effect is too large a number for its bits, or passes. */
  #keyOf(effects: Int32Array): number {
    let key = 0
    for (let index = 0; index < this.#places.length; index += 1) {
      const effect = effects[this.#places[index] ?? 0] ?? 0
      const bits = this.#bits[index] ?? 0
      if (effect === passingEffect || effect >> bits > 0) return unkept
      key = (key << bits) | effect
    }
    return key
  }

  #workOut({ tally, effects, weights }: Row): void {
    for (const { effects: own, place, leaf } of this.#leaves) own.put(effects[place] ?? 0, leaf)
    this.#branch.measure(tally, weights)
  }

  /** Gives each effect the bits that this row asks for; what was kept by fewer is let go. */
  #widen(effects: Int32Array): void {
    const now = [...this.#places].map((place) => effects[place] ?? 0)
    if (now.includes(passingEffect)) return
    for (const [index, effect] of now.entries()) {
      this.#bits[index] = Math.max(this.#bits[index] ?? 0, 32 - Math.clz32(effect))
    }
    this.#table = this.#emptyTable()
    this.#lines.clear()
  }

  #emptyTable(): Int32Array | undefined {
    const bits = this.#bits.reduce((sum, one) => sum + one, 0)
    return bits > mostBits ? undefined : new Int32Array(1 << bits)
  }
}
