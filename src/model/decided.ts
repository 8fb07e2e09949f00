import { type Codes, passing } from './codes.ts'
import { Pairs } from './pairs.ts'

/** Past this many combinations met, what was decided is let go. */
const mostKept = 65_536

/**
 * What some columns of a row decide together: worked out the first time a combination of their codes is met, then
 * found by it.
 */
export class Decided<T> {
  /** By the code, where one column decides alone. */
  readonly #alone: T[] = []
  readonly #columns: readonly number[]
  readonly #decide: (codes: Codes) => T
  readonly #isKept: (decision: T) => boolean
  /** From what is known so far (0 at first) and one more code, to the next state; the last one is a place of `decided`. */
  readonly #next: readonly Pairs[]
  readonly #decided: T[] = []
  #states = 0

  constructor(columns: readonly number[], decide: (codes: Codes) => T, isKept: (decision: T) => boolean = () => true) {
    this.#columns = columns
    this.#decide = decide
    this.#isKept = isKept
    this.#next = columns.map(() => new Pairs())
  }

  of(codes: Codes): T {
    const columns = this.#columns
    if (columns.length === 1) return this.#alone[codes[columns[0] ?? 0] ?? 0] ?? this.#fresh(codes)
    let state = 0
    for (let index = 0; index < columns.length; index += 1) {
      const next = this.#next[index]?.get(state, codes[columns[index] ?? 0] ?? 0) ?? 0
      if (next === 0) return this.#fresh(codes)
      state = next
    }
    return this.#decided[state] ?? this.#fresh(codes)
  }

  #fresh(codes: Codes): T {
    const decision = this.#decide(codes)
    if (!this.#isKept(decision) || this.#columns.some((column) => codes[column] === passing)) return decision
    if (this.#columns.length === 1) {
      this.#alone[codes[this.#columns[0] ?? 0] ?? 0] = decision
      return decision
    }
    if (this.#states + this.#columns.length >= mostKept) this.#clear()
    let state = 0
    for (const [index, column] of this.#columns.entries()) {
      const code = codes[column] ?? 0
      const known = this.#next[index]?.get(state, code) ?? 0
      if (known === 0) {
        this.#states += 1
        this.#next[index]?.set(state, code, this.#states)
      }
      state = known === 0 ? this.#states : known
    }
    this.#decided[state] = decision
    return decision
  }

  #clear(): void {
    for (const next of this.#next) next.clear()
    this.#decided.length = 0
    this.#states = 0
  }
}
