import type { Response } from '../../../model/answer.ts'
import { type Codes, passing } from '../../../model/codes.ts'
import { Decided } from '../../../model/decided.ts'
import { cellText } from '../cell-text.ts'
import type { Matching } from '../matching.ts'
import type { QuestionSource } from '../question-source.ts'
import { type Around, columnsAround, dayOf, type Keeping, readAround, whyDropped } from '../read-around.ts'
import type { DelimitedRecord } from '../record.ts'
import { CellCodes } from './cell-codes.ts'

/** What the cells of a question say, as the caller wants it; nothing where a cell is wrong. */
type Meaning<T> = Readonly<{ made?: T; isAnswered: boolean }>

/** Makes what the caller keeps of what a source says; `isPassing` where it is for one row, and worked out again in the next. */
export type Make<T> = (source: number, response: Response | undefined, isPassing: boolean) => T
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
  readonly #columns: readonly number[]
  readonly #cells: readonly CellCodes[]
  /** The code of each cell of the row, by column. */
  readonly #codes: Uint16Array
  readonly #isDropped: Decided<boolean>
  readonly #beside: Decided<Beside>
  readonly #day: Decided<Readonly<{ at: string | undefined }>>
  readonly #meanings: readonly Decided<Meaning<T>>[]
  readonly #said: T[] = []
  #record: DelimitedRecord | undefined

  constructor(matching: Matching, keep: Keeping, make: Make<T>) {
    const { sources, drops, roles } = matching
    const around = columnsAround(matching)
    const dropping = [...new Set(drops.flatMap(({ columns }) => columns))]
    const day = roles.submitted === undefined ? [] : [roles.submitted.column]
    this.#matching = matching
    this.#columns = [...new Set([...around, ...dropping, ...day, ...sources.flatMap(({ columns }) => columns)])]
    this.#cells = this.#columns.map(() => new CellCodes())
    this.#codes = new Uint16Array(Math.max(0, ...this.#columns) + 1)
    this.#isDropped = new Decided(dropping, () => whyDropped(matching, this.#texts(dropping), keep) !== undefined)
    this.#beside = new Decided(around, () => this.#readBeside(around))
    this.#day = new Decided(day, () => ({ at: dayOf(matching, this.#texts(day)) }))
    this.#meanings = sources.map((source, at) => new Decided(source.columns, () => this.#readSource(source, at, make)))
  }

  /** The row of a record; undefined where it is left aside or something in it is wrong: it is then to be read in full. */
  read(record: DelimitedRecord): CodedRow<T> | undefined {
    this.#record = record
    const codes = this.#coded(record)
    if (this.#isDropped.of(codes)) return undefined
    const { around } = this.#beside.of(codes)
    if (around === undefined || !this.#readAnswers(codes)) return undefined
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
  #readAnswers(codes: Codes): boolean {
    const meanings = this.#meanings
    let isAnswered = false
    for (let index = 0; index < meanings.length; index += 1) {
      const meaning = meanings[index]?.of(codes)
      if (meaning?.made === undefined) return false
      this.#said[index] = meaning.made
      isAnswered ||= meaning.isAnswered
    }
    return isAnswered
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
