import { cellBytes, recordText } from './cell-text.ts'
import type { DelimitedRecord } from './record.ts'

const [comma, quote, carriageReturn, lineFeed] = [44, 34, 13, 10]
const block = 262_144

/**
 * Writes records as they were understood: UTF-8, commas, every cell between quotes, CR LF. Where several records name
 * the columns they become one, the names of each column joined by a space.
 */
export class AsRead {
  readonly #headers: number
  readonly #write: (bytes: Uint8Array) => void
  readonly #names: (readonly string[])[] = []
  #bytes = new Uint8Array(block)
  #length = 0

  constructor(headers: number, write: (bytes: Uint8Array) => void) {
    this.#headers = headers
    this.#write = write
  }

  take(record: DelimitedRecord): void {
    if (this.#names.length < this.#headers) {
      this.#names.push(recordText(record))
      if (this.#names.length === this.#headers) this.#addNames()
      return
    }
    for (let index = 0; index < record.count; index += 1) this.#addCell(cellBytes(record, index), index === 0)
    this.#endLine()
  }

  end(): void {
    if (this.#names.length < this.#headers && this.#names.length > 0) this.#addNames()
    this.#write(this.#bytes.subarray(0, this.#length))
    this.#length = 0
  }

  #addNames(): void {
    const columns = Math.max(...this.#names.map((row) => row.length))
    for (let column = 0; column < columns; column += 1) {
      const parts = this.#names.map((row) => row[column] ?? '').filter((name) => name !== '')
      this.#addCell(new TextEncoder().encode(parts.join(' ')), column === 0)
    }
    this.#endLine()
  }

  #addCell(cell: Uint8Array, isFirst: boolean): void {
    this.#makeRoom(2 * cell.length + 5)
    const bytes = this.#bytes
    let length = this.#length
    if (!isFirst) bytes[length++] = comma
    bytes[length++] = quote
    for (let i = 0; i < cell.length; i += 1) {
      const byte = cell[i] ?? 0
      if (byte === quote) bytes[length++] = quote
      bytes[length++] = byte
    }
    bytes[length++] = quote
    this.#length = length
  }

  #endLine(): void {
    this.#bytes[this.#length++] = carriageReturn
    this.#bytes[this.#length++] = lineFeed
  }

  /** Room for this many bytes, and for a line end after them. */
  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return
    this.#write(this.#bytes.subarray(0, this.#length))
    this.#length = 0
    if (bytes > this.#bytes.length) this.#bytes = new Uint8Array(bytes)
  }
}
