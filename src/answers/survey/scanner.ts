import { CellReader, cut } from './cell-reader.ts'
import type { Dialect } from './dialect.ts'
import type { HeldRecord } from './held-record.ts'
import { carriageReturn, lineFeed } from './line-break.ts'
import type { DelimitedRecord } from './record.ts'
import type { Limits, Oddity, Stop } from './stop.ts'

type Options = Readonly<{ limits?: Limits; told?: (oddity: Oddity) => void }>

const usual: Limits = { cell: 65_536, record: 1_048_576 }
const slice = 262_144

/**
 * Reads a delimited file (UTF-8 bytes, cut anywhere) record after record, with RFC 4180 and what is tolerated of it:
 * any line ends, spaces around quotes, quotes inside a cell, ragged records, no last line end. A blank line is a record
 * of one empty cell; those at the end are left out.
 *
 * `take` is given the same record again and again: what it keeps, it copies. Once `stopped`, nothing more is read.
 */
export class Scanner {
  readonly #take: (record: DelimitedRecord) => void
  readonly #told: ((oddity: Oddity) => void) | undefined
  readonly #limits: Limits
  readonly #cells: CellReader
  readonly #blank: HeldRecord
  #blanks = 0

  constructor(dialect: Dialect, take: (record: DelimitedRecord) => void, { limits = usual, told }: Options = {}) {
    this.#take = take
    this.#told = told
    this.#limits = limits
    this.#cells = new CellReader(dialect, limits)
    const places = { starts: new Int32Array(1), ends: new Int32Array(1), quoting: new Uint8Array(1) }
    this.#blank = { ...this.#cells.record, ...places, count: 1 }
  }

  get stopped(): Stop | undefined {
    return this.#cells.stopped
  }

  push(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length && this.stopped === undefined; from += slice) {
      this.#hold(bytes.subarray(from, from + slice))
      this.#scan()
    }
  }

  /** Reads what is left: no more will come. */
  end(): void {
    this.#cells.isLast = true
    if (this.stopped === undefined) this.#scan()
  }

  #hold(bytes: Uint8Array): void {
    const cells = this.#cells
    if (cells.end + bytes.length >= cells.bytes.length) {
      const larger = Buffer.alloc(2 * (cells.end + Math.max(bytes.length, slice)))
      larger.set(cells.bytes.subarray(0, cells.end))
      cells.bytes = larger
      cells.record.bytes = larger
    }
    cells.bytes.set(bytes, cells.end)
    cells.end += bytes.length
  }

  #scan(): void {
    const cells = this.#cells
    if (cells.end > 0) cells.bytes[cells.end] = lineFeed
    let at = 0
    while (at < cells.end) {
      const next = this.#readRecord(at)
      if (next === cut) break
      at = next
    }
    if (cells.end - at > this.#limits.record) {
      cells.stop({ code: 'record-too-long', limit: this.#limits.record }, cells.record.line)
    }
    cells.bytes.copyWithin(0, at, cells.end)
    cells.end -= at
  }

  /** Reads the record that begins there: where the next one begins. */
  #readRecord(from: number): number {
    const cells = this.#cells
    const { record } = cells
    record.count = 0
    cells.innerLines = 0
    if (cells.oddities.length > 0) cells.oddities = []
    let at = from
    for (;;) {
      const end = cells.read(at)
      if (end === cut) return cut
      record.count += 1
      if (end >= cells.end || cells.bytes[end] !== cells.first) return this.#endRecord(end)
      at = end + cells.delimiter.length
    }
  }

  #endRecord(end: number): number {
    const cells = this.#cells
    const isReturn = end < cells.end && cells.bytes[end] === carriageReturn
    if (isReturn && end + 1 === cells.end && !cells.isLast) return cut
    this.#give()
    cells.record.line += cells.innerLines + 1
    return isReturn && end + 1 < cells.end && cells.bytes[end + 1] === lineFeed ? end + 2 : end + 1
  }

  #give(): void {
    const { record, oddities } = this.#cells
    if (record.count === 1 && record.starts[0] === record.ends[0] && record.quoting[0] === 0) {
      this.#blanks += 1
      return
    }
    for (; this.#blanks > 0; this.#blanks -= 1) {
      this.#blank.line = record.line - this.#blanks
      this.#take(this.#blank)
    }
    for (const oddity of oddities) this.#told?.(oddity)
    this.#take(record)
  }
}
