import type { SurveyFileFault } from '../../model/survey-file-fault.ts'
import type { Dialect } from './dialect.ts'
import { type HeldRecord, makeRoom, newRecord } from './held-record.ts'
import { carriageReturn, isBreak, lineFeed } from './line-break.ts'
import type { Limits, Oddity, Stop } from './stop.ts'

/** The end of a cell that has not come yet. */
export const cut = -1
const goOn = -2

const space = 32

/** A doubled quote before a delimiter: the cell might as well have closed there. */
type WayOut = Readonly<{ at: number; lines: number }>

/** A quoted cell being read: where it begins, where its quote is, and how many line breaks came before. */
type Quoted = {
  readonly at: number
  readonly open: number
  readonly linesBefore: number
  quoting: number
  hasBare: boolean
  wayOut: WayOut | undefined
}

/** Reads one cell after another in the bytes held, up to `end`, where a line feed must stand. */
export class CellReader {
  bytes = Buffer.alloc(0)
  end = 0
  isLast = false
  /** The line breaks inside the cells of this record. */
  innerLines = 0
  oddities: Oddity[] = []
  stopped: Stop | undefined
  readonly record: HeldRecord
  readonly delimiter: Uint8Array
  readonly first: number
  readonly #limits: Limits
  readonly #quote: number
  readonly #escape: number
  readonly #endsBare = new Uint8Array(256)
  readonly #endsQuoted = new Uint8Array(256)

  constructor(dialect: Dialect, limits: Limits) {
    this.#limits = limits
    this.delimiter = new TextEncoder().encode(dialect.delimiter)
    this.first = this.delimiter[0] ?? cut
    this.#quote = dialect.quote?.charCodeAt(0) ?? cut
    this.#escape = dialect.escape?.charCodeAt(0) ?? this.#quote
    for (const byte of [lineFeed, carriageReturn, this.first]) this.#endsBare[byte] = 1
    for (const byte of [lineFeed, carriageReturn]) this.#endsQuoted[byte] = 1
    if (this.#quote !== cut) for (const byte of [this.#quote, this.#escape]) this.#endsQuoted[byte] = 1
    this.record = newRecord(this.bytes, this.#quote, this.#escape)
  }

  /** Reads the cell that begins there: where its delimiter is, or its line's end. */
  read(at: number): number {
    if (this.record.count === this.record.starts.length) makeRoom(this.record)
    let open = at
    if (this.first !== space) while (this.bytes[open] === space) open += 1
    return this.bytes[open] === this.#quote && open < this.end ? this.#readQuoted(at, open) : this.#readBare(at)
  }

  stop(fault: SurveyFileFault, line: number): number {
    this.stopped ??= { line, field: this.record.count + 1, fault }
    return cut
  }

  #readBare(at: number): number {
    const { bytes, first } = this
    const ends = this.#endsBare
    const isShort = this.delimiter.length === 1
    let i = at
    for (;;) {
      while (ends[bytes[i] ?? 0] === 0) i += 1
      if (isShort || bytes[i] !== first || this.#isDelimiter(i)) break
      if (this.#isCutAt(i)) return cut
      i += 1
    }
    return i === this.end && !this.isLast && i - at <= this.#limits.cell ? cut : this.#keep(at, i, 0, i)
  }

  #readQuoted(at: number, open: number): number {
    const quoted: Quoted = { at, open, linesBefore: this.innerLines, quoting: 1, hasBare: false, wayOut: undefined }
    let i = open + 1
    for (;;) {
      i = this.#skipText(i)
      if (i >= this.end) return this.#endUnclosed(quoted)
      if (this.#isEscape(i)) {
        quoted.quoting = 3
        if (this.#isDelimiter(i + 2)) quoted.wayOut = { at: i, lines: this.innerLines }
        i += 1
      } else if (this.bytes[i] === this.#quote) {
        const next = this.#closeAt(i, quoted)
        if (next !== goOn) return next
      }
      i += 1
    }
  }

  /** Closes the cell at a quote, unless the quote is a character of it. */
  #closeAt(i: number, quoted: Quoted): number {
    const next = this.#afterSpaces(i + 1)
    if (next === cut) return cut
    if (this.#isEndOfCell(next)) return this.#keep(quoted.open + 1, i, quoted.quoting, next)
    if (this.#opensCell(i, quoted.open)) return this.#leave(quoted)
    quoted.hasBare = true
    this.#tell('bare')
    return goOn
  }

  /** Where the text of a quoted cell is stopped by a quote or an escape, or the bytes end. */
  #skipText(from: number): number {
    const { bytes } = this
    const ends = this.#endsQuoted
    let i = from
    for (;;) {
      while (ends[bytes[i] ?? 0] === 0) i += 1
      if (i >= this.end || !isBreak(bytes[i])) return i
      if (bytes[i] === lineFeed || bytes[i + 1] !== lineFeed) this.innerLines += 1
      i += 1
    }
  }

  #isEscape(i: number): boolean {
    if (this.bytes[i] !== this.#escape || i + 1 >= this.end) return false
    return this.bytes[i + 1] === this.#quote || this.bytes[i + 1] === this.#escape
  }

  /** The first byte after these spaces that tells whether the cell ends; cut when it has not come. */
  #afterSpaces(from: number): number {
    let i = from
    if (this.first !== space) while (this.bytes[i] === space) i += 1
    return !this.isLast && (i >= this.end || this.#isCutAt(i)) ? cut : i
  }

  #isEndOfCell(i: number): boolean {
    return i >= this.end || isBreak(this.bytes[i]) || this.#isDelimiter(i)
  }

  #isDelimiter(at: number): boolean {
    if (this.bytes[at] !== this.first || at + this.delimiter.length > this.end) return false
    for (let k = 1; k < this.delimiter.length; k += 1) if (this.bytes[at + k] !== this.delimiter[k]) return false
    return true
  }

  /** A delimiter of several bytes may have begun there, and the rest has not come. */
  #isCutAt(at: number): boolean {
    return !this.isLast && this.bytes[at] === this.first && at + this.delimiter.length > this.end
  }

  /** A quote stands where only the one that opens a cell would. */
  #opensCell(i: number, open: number): boolean {
    if (i - 1 <= open) return false
    return (
      isBreak(this.bytes[i - 1]) || (i - this.delimiter.length > open && this.#isDelimiter(i - this.delimiter.length))
    )
  }

  /** The quote that opened the cell, or one doubled before a delimiter, was only a character. */
  #leave({ at, open, linesBefore, wayOut }: Quoted): number {
    if (wayOut !== undefined) {
      this.innerLines = wayOut.lines
      this.#tell('bare')
      return this.#keep(open + 1, wayOut.at + 1, 3, wayOut.at + 2)
    }
    this.innerLines = linesBefore
    this.#tell('stray')
    return this.#readBare(at)
  }

  /** The bytes end inside a quoted cell: the rest is to come, unless there is none, or too much already. */
  #endUnclosed(quoted: Quoted): number {
    const { open, linesBefore, hasBare, wayOut } = quoted
    const isTooLong = this.end - open > this.#limits.cell
    if (!this.isLast && !isTooLong) return cut
    if (wayOut !== undefined || hasBare || (this.isLast && this.#isEmptyFrom(open + 1))) return this.#leave(quoted)
    return this.stop({ code: 'unclosed-quote', limit: this.#limits.cell }, this.record.line + linesBefore)
  }

  #isEmptyFrom(from: number): boolean {
    for (let i = from; i < this.end; i += 1) if (this.bytes[i] !== space && !isBreak(this.bytes[i])) return false
    return true
  }

  #tell(kind: Oddity['kind']): void {
    this.oddities.push({ kind, line: this.record.line + this.innerLines, field: this.record.count + 1 })
  }

  #keep(start: number, end: number, quoting: number, next: number): number {
    const { record } = this
    if (end - start > this.#limits.cell) {
      return this.stop({ code: 'cell-too-long', limit: this.#limits.cell }, record.line + this.innerLines)
    }
    record.starts[record.count] = start
    record.ends[record.count] = end
    record.quoting[record.count] = quoting
    return next
  }
}
