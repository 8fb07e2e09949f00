import type { Response } from '../../../model/answer.ts'
import { type Codes, passing } from '../../../model/codes.ts'
import { Decided } from '../../../model/decided.ts'
import { cellText } from '../cell-text.ts'
import type { Matching } from '../matching.ts'
import type { QuestionSource } from '../question-source.ts'
import { type Around, columnsAround, dayOf, type Keeping, readAround, whyDropped } from '../read-around.ts'
import type { DelimitedRecord } from '../record.ts'
import { CellCodes } from './cell-codes.ts'
import { plainLength } from './plain-cell.ts'

/** What the cells of a question say, as the caller wants it; nothing where a cell is wrong. */
type Meaning<T> = Readonly<{ made?: T; isAnswered: boolean }>

/** Makes what the caller keeps of what a source says; `isPassing` where it is for one row, and worked out again in the next. */
export type Make<T> = (source: number, response: Response | undefined, isPassing: boolean) => T
/** Texts that the caller takes as they stand in the record: of which sources, and what is said of such a one. */
export type AsBytes<T> = Readonly<{ takes: (source: number) => boolean; said: T }>
const never = Number.POSITIVE_INFINITY

/** A source, and the codes of its cells. `plainFrom`: from how many characters, all plain, its cell is taken as bytes. */
type Coded<T> = Readonly<{
  source: number
  columns: readonly number[]
  cells: readonly CellCodes[]
  meaning: Decided<Meaning<T>>
  plainFrom: number
}>
/** Undefined where a cell is wrong. */
type Beside = Readonly<{ around: Around | undefined }>

/** A row, until the next is read: what each source of the matching says, in their order, and what is said beside. */
export type CodedRow<T> = Readonly<{ said: readonly T[]; around: Around; at: string | undefined }>

/**
 * Reads the rows of an export from their bytes: an export says few different things very often, so that what the cells of
 * a question say is worked out once (`make`), then found by their codes.
 */
export class CodedReader<T> {
  readonly #matching: Matching
  /** The columns that are no question's. */
  readonly #columns: readonly number[]
  readonly #cells: readonly CellCodes[]
  /** The code of each cell of the row, by column. */
  readonly #codes: Uint16Array
  readonly #isDropped: Decided<boolean>
  readonly #beside: Decided<Beside>
  readonly #day: Decided<Readonly<{ at: string | undefined }>>
  readonly #sources: readonly Coded<T>[]
  /** What is said of a source alone in its column by a cell of one byte: 256 places for each source. */
  readonly #ofByte: (T | undefined)[]
  /** The column of each source; -1 where it has several. */
  readonly #alone: Int32Array
  readonly #plain: Meaning<T>
  readonly #said: T[] = []
  #record: DelimitedRecord | undefined

  constructor(matching: Matching, keep: Keeping, make: Make<T>, asBytes?: AsBytes<T>) {
    const { sources, drops, roles } = matching
    const around = columnsAround(matching)
    const dropping = [...new Set(drops.flatMap(({ columns }) => columns))]
    const day = roles.submitted === undefined ? [] : [roles.submitted.column]
    this.#matching = matching
    this.#columns = [...new Set([...around, ...dropping, ...day])]
    this.#cells = this.#columns.map(() => new CellCodes())
    this.#codes = new Uint16Array(Math.max(0, ...this.#columns, ...sources.flatMap(({ columns }) => columns)) + 1)
    this.#isDropped = new Decided(dropping, () => whyDropped(matching, this.#texts(dropping), keep) !== undefined)
    this.#beside = new Decided(around, () => this.#readBeside(around))
    this.#day = new Decided(day, () => ({ at: dayOf(matching, this.#texts(day)) }))
    this.#sources = sources.map((source, at) => ({
      source: at,
      columns: source.columns,
      cells: source.columns.map(() => new CellCodes()),
      meaning: new Decided(source.columns, () => this.#readSource(source, at, make)),
      plainFrom: asBytes?.takes(at) === true ? (source.plainFrom ?? never) : never,
    }))
    this.#plain = { isAnswered: true, ...(asBytes === undefined ? {} : { made: asBytes.said }) }
    this.#alone = Int32Array.from(sources, ({ columns: [column, ...others] }) =>
      others.length > 0 ? -1 : (column ?? -1),
    )
    this.#ofByte = Array.from({ length: sources.length * 256 }, () => undefined)
  }

  /** The row of a record; undefined where it is left aside or something in it is wrong: it is then to be read in full. */
  read(record: DelimitedRecord): CodedRow<T> | undefined {
    this.#record = record
    const codes = this.#coded(record)
    if (this.#isDropped.of(codes)) return undefined
    const { around } = this.#beside.of(codes)
    if (around === undefined || !this.#readAnswers(record)) return undefined
    return { said: this.#said, around, at: this.#day.of(codes).at }
  }

  #coded(record: DelimitedRecord): Codes {
    const columns = this.#columns
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] ?? 0
      this.#codes[column] = this.#cells[index]?.code(record, column) ?? 0
    }
    return this.#codes
  }

  /** Whether all of it could be read, and anything was answered. */
  #readAnswers(record: DelimitedRecord): boolean {
    const sources = this.#sources
    let isAnswered = false
    for (let source = 0; source < sources.length; source += 1) {
      const place = this.#placeOfByte(record, source)
      const known = place < 0 ? undefined : this.#ofByte[place]
      if (known !== undefined) {
        this.#said[source] = known
        isAnswered = true
        continue
      }
      const coded = sources[source]
      const meaning = coded && this.#meaningOf(record, coded)
      if (meaning?.made === undefined) return false
      this.#said[source] = meaning.made
      isAnswered ||= meaning.isAnswered
    }
    return isAnswered
  }

  #meaningOf(record: DelimitedRecord, { source, columns, cells, meaning, plainFrom }: Coded<T>): Meaning<T> {
    const [column = 0] = columns
    if (plainFrom !== never && plainLength(record, column) >= plainFrom) return this.#plain
    for (let index = 0; index < columns.length; index += 1) {
      const one = columns[index] ?? 0
      this.#codes[one] = cells[index]?.code(record, one) ?? 0
    }
    const found = meaning.of(this.#codes)
    const place = this.#placeOfByte(record, source)
    if (place >= 0 && found.isAnswered && this.#codes[column] !== passing) this.#ofByte[place] = found.made
    return found
  }

  /** The place in `#ofByte` of what a source says; -1 where it is not alone in its column, or its cell is not one byte as it stands. */
  #placeOfByte({ bytes, starts, ends, quoting, count }: DelimitedRecord, source: number): number {
    const column = this.#alone[source] ?? -1
    const start = starts[column] ?? 0
    const isOne = column >= 0 && column < count && (ends[column] ?? 0) - start === 1 && quoting[column] !== 3
    return isOne ? (source << 8) | (bytes[start] ?? 0) : -1
  }

  #readSource({ columns, read }: QuestionSource, at: number, make: Make<T>): Meaning<T> {
    const { response, faults } = read(columns.map((column) => this.#text(column)))
    const isAnswered = response !== undefined
    if (faults.length > 0) return { isAnswered }
    const isPassing = columns.some((column) => this.#codes[column] === passing)
    return { made: make(at, response, isPassing), isAnswered }
  }

  #readBeside(columns: readonly number[]): Beside {
    let isWrong = false
    const around = readAround(this.#matching, this.#texts(columns), () => {
      isWrong = true
    })
    return { around: isWrong ? undefined : around }
  }

  /** The row's cells of these columns, each at its place. */
  #texts(columns: readonly number[]): readonly string[] {
    const cells: string[] = []
    for (const column of columns) cells[column] = this.#text(column)
    return cells
  }

  #text(column: number): string {
    return this.#record === undefined ? '' : cellText(this.#record, column)
  }
}
