import { firstKept, mostKept, passing } from '../../model/codes.ts'

/** What is said in a column of rows: one code for each different thing, and the thing from its code. */
export class CodedColumn<T> {
  readonly #keyOf: (said: T) => string
  readonly #codes = new Map<string, number>()
  readonly #said: (T | undefined)[] = [undefined, undefined]

  /** Things whose keys are the same are one. */
  constructor(keyOf: (said: T) => string) {
    this.#keyOf = keyOf
  }

  /** Its code, and whether it was never met, or not kept. */
  code(said: T): Readonly<{ code: number; isFresh: boolean }> {
    const key = this.#keyOf(said)
    const known = this.#codes.get(key)
    if (known !== undefined) return { code: known, isFresh: false }
    const code = this.#codes.size === mostKept ? passing : firstKept + this.#codes.size
    if (code !== passing) this.#codes.set(key, code)
    this.#said[code] = said
    return { code, isFresh: true }
  }

  said(code: number): T | undefined {
    return this.#said[code]
  }
}
