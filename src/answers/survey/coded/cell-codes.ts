import { absent, firstKept, mostKept, passing } from '../../../model/codes.ts'
import type { DelimitedRecord } from '../record.ts'

/** A cell longer than this has no code of its own: it is a text, and hardly comes again. */
const longest = 128
/** Twice as many as the codes, so that they seldom meet: a power of two. */
const slots = 2 * mostKept

/**
 * The codes of the cells of one column: the same for the same bytes, compared one by one, without making a text. A cell
 * with escapes inside is another than the one without that reads the same.
 */
export class CellCodes {
  /** The codes of cells of one byte that is not quoted. */
  readonly #short = new Uint16Array(256)
  readonly #slots = new Uint16Array(slots)
  /** Where the bytes of each code begin; they end where those of the next begin. */
  readonly #starts = new Int32Array(mostKept + 1)
  readonly #escaped = new Uint8Array(mostKept)
  #bytes = new Uint8Array(256)
  #count = 0

  /** `absent` where the record has no such cell, or an empty one; `passing` where there were too many to keep. */
  code({ bytes, starts, ends, quoting, count }: DelimitedRecord, index: number): number {
    const start = starts[index] ?? 0
    const length = (ends[index] ?? 0) - start
    if (index >= count || length === 0) return absent
    if (length > longest) return passing
    const isEscaped = quoting[index] === 3 ? 1 : 0
    if (length > 1 || isEscaped === 1) return this.#coded(bytes, start, length, isEscaped)
    const byte = bytes[start] ?? 0
    const known = this.#short[byte] ?? 0
    if (known !== 0) return known
    const code = this.#keep(bytes, start, 1, 0)
    if (code !== passing) this.#short[byte] = code
    return code
  }

  #coded(bytes: Uint8Array, start: number, length: number, isEscaped: number): number {
    let slot = slotOf(bytes, start, length)
    for (;;) {
      const code = this.#slots[slot] ?? 0
      if (code === 0) break
      if (this.#isSame(code - firstKept, bytes, start, length) && this.#escaped[code - firstKept] === isEscaped)
        return code
      slot = (slot + 1) & (slots - 1)
    }
    const code = this.#keep(bytes, start, length, isEscaped)
    if (code !== passing) this.#slots[slot] = code
    return code
  }

  #isSame(kept: number, bytes: Uint8Array, start: number, length: number): boolean {
    const from = this.#starts[kept] ?? 0
    if ((this.#starts[kept + 1] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at += 1) if (this.#bytes[from + at] !== bytes[start + at]) return false
    return true
  }

  #keep(bytes: Uint8Array, start: number, length: number, isEscaped: number): number {
    if (this.#count === mostKept) return passing
    const from = this.#starts[this.#count] ?? 0
    if (from + length > this.#bytes.length) {
      const larger = new Uint8Array(2 * (from + length))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes.subarray(start, start + length), from)
    this.#escaped[this.#count] = isEscaped
    this.#count += 1
    this.#starts[this.#count] = from + length
    return firstKept + this.#count - 1
  }
}

/** FNV-1a, mixed at its end. */
function slotOf(bytes: Uint8Array, start: number, length: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}
