import { cellBytes } from './cell-text.ts'
import type { DelimitedRecord } from './record.ts'
import type { Sniffed } from './sniff.ts'
import { isBlank } from './trial.ts'

/**
 * Passes on the records of a file's table, and nothing else: not what stands before it, nor blank lines, nor what comes
 * after it: a footnote or a table of another width under a blank line, or the same headers again.
 */
export class OneTable {
  /** The line where the table ends, and where something else begins; absent while it goes on. */
  endedAt: number | undefined
  readonly #sniffed: Sniffed
  readonly #take: (record: DelimitedRecord) => void
  #header: readonly Uint8Array[] | undefined
  #count = 0
  #isAfterBlank = false

  constructor(sniffed: Sniffed, take: (record: DelimitedRecord) => void) {
    this.#sniffed = sniffed
    this.#take = take
  }

  /** What a scanner gives, record after record. */
  take(record: DelimitedRecord): void {
    if (record.line <= this.#sniffed.preamble || this.endedAt !== undefined) return
    if (this.#sniffed.width > 1 && isBlank(record)) {
      this.#isAfterBlank = true
      return
    }
    if (this.#isElsewhere(record)) {
      this.endedAt = record.line
      return
    }
    this.#isAfterBlank = false
    this.#header ??= Array.from({ length: record.count }, (_, index) => Buffer.from(cellBytes(record, index)))
    this.#count += 1
    this.#take(record)
  }

  #isElsewhere(record: DelimitedRecord): boolean {
    const { width, headers } = this.#sniffed
    if (this.#header === undefined || width < 2) return false
    const widest = Math.max(width, this.#header.length)
    if (this.#isAfterBlank && (record.count < width / 2 || record.count > widest)) return true
    return headers > 0 && this.#count >= headers && this.#isHeader(record, this.#header)
  }

  /** All that both have is the same, and that is most of the header. */
  #isHeader(record: DelimitedRecord, header: readonly Uint8Array[]): boolean {
    const common = Math.min(record.count, header.length)
    if (common < Math.max(2, header.length / 2)) return false
    for (let index = 0; index < common; index += 1) if (!isSame(record, index, header[index])) return false
    return true
  }
}

function isSame(record: DelimitedRecord, index: number, bytes: Uint8Array | undefined): boolean {
  const start = record.starts[index] ?? 0
  const length = (record.ends[index] ?? 0) - start
  if (record.quoting[index] !== 3) {
    if (length !== bytes?.length) return false
    for (let i = 0; i < length; i += 1) if (record.bytes[start + i] !== bytes[i]) return false
    return true
  }
  return cellBytes(record, index).equals(bytes ?? new Uint8Array(0))
}
